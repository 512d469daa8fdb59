import type { Output } from '../../contract/registry.ts';
import type { WeekWords } from '../../contract/words/job.ts';
import type { JobState } from '../../core/journal/states.ts';
import { type CaseBook, createContext, dayOrNull, type PlanContext } from '../../core/plan/context.ts';
import { isToDo } from '../../core/plan/conversation.ts';
import { isInDayList } from '../../core/plan/day-list.ts';
import { createHorizon } from '../../core/plan/horizon.ts';
import { planCluster } from '../../core/plan/plan.ts';
import { standingPromise } from '../../core/plan/promise.ts';
import type { Plan, Step } from '../../core/plan/step.ts';
import { stepTraits } from '../../core/plan/step-traits.ts';
import { type EpochDay, formatDay, weekdayOf } from '../../core/time/epoch-day.ts';
import { zoneOf } from '../../core/time/zone.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import { booksOf, loadAccount, loadBook } from '../case-book.ts';
import type { AccountWith, Invocation } from '../context.ts';
import { bestOf, jobTitle, titleOf } from '../wording/views.ts';
import { dayOf, jobsWithPlans, liveJobs } from './plan-for.ts';

/** More running jobs than anybody has; beyond them it is said that not all were looked at. */
const MOST_JOBS = 1000;

type Week = Output<'week'>;
type Item = Week['days'][number]['items'][number];
type Window = Week['windows'][number];

/**
 * Seven days over all running jobs, by the candidate's own clock: what may go, what closes, interviews, and days that were named.
 * @param handed steps whose letters left for another program, so that Today asks about them
 */
export async function weekOf(
  app: AccountWith<'calendars' | 'languageFor' | 'machine' | 'words'>,
  invocation: Invocation,
  first: EpochDay,
  handed: readonly string[],
): Promise<Week> {
  const { zone } = await loadAccount(app);
  const own = zoneOf(zone ?? 'UTC');
  const language = app.languageFor(null);
  const words = (await app.words()).week;
  const today = own.dayOf(invocation.now);
  const itemsByDay = new Map<EpochDay, Item[]>();
  const put = (day: EpochDay, item: Item): void => {
    if (day < first || day > first + 6) return;
    const items = itemsByDay.get(day) ?? [];
    itemsByDay.set(day, items);
    items.push(item);
  };
  const running = await liveJobs(app, MOST_JOBS + 1);
  const ids = await jobsWithPlans(app, MOST_JOBS);
  /** Where each step stands among all: within a day the week keeps the order of Today (PL28). */
  const places = new Map<string, number>();
  const placeOf = (item: Item): number => places.get(item.stepId ?? '') ?? 0;
  const windows: Window[] = [];
  let context: PlanContext | null = null;
  for await (const { book } of booksOf(app, ids)) {
    context = createContext(book, app.calendars, createHorizon(invocation.now));
    const titles = new Map(book.jobs.map((job) => [job.id, jobTitle(book, job)]));
    const plan = planCluster(book, app.calendars, invocation.now);
    const isNow = toDoNow(plan, handed);
    for (const step of plan.steps) {
      if (isNow(step)) put(today, { ...itemOf(book, step, titles, language), what: 'now', clock: null });
      if (!stepTraits[step.kind].hasDay || step.state === 'sending') continue;
      places.set(step.id, step.place);
      const item = itemOf(book, step, titles, language);
      const { from, last } = daysOf(step, own.dayOf, today);
      // From the same hour as on Today: when it may go first. What is to do already is counted, or has a card there.
      if (!isToDo(step) || from > today)
        put(from, { ...item, what: 'best', clock: language.clock(own.minuteOf(step.sendFromAt)) });
      if (last !== null && last > from) put(last, { ...item, what: 'last', clock: null });
      const to = Math.max(from, last ?? from);
      if (from <= first + 6 && to >= first)
        windows.push({
          ...item,
          from: formatDay(Math.max(from, first)),
          to: formatDay(Math.min(to, first + 6)),
          goesOn: { before: from < first, after: to > first + 6 },
          now: isToDo(step),
          best: bestOf(book, step, language, invocation.now),
        });
    }
    for (const job of book.jobs)
      noteJob(words, job, titles.get(job.id) ?? '', own.dayOf, put, language.clock, own.minuteOf);
  }
  const calendar = context ?? (await emptyContext(app, invocation));
  const { weekend } = app.calendars.calendarOf(calendar.book.account.region);
  return {
    from: formatDay(first),
    today: formatDay(today),
    title: words.title(first, first + 6),
    before: formatDay(first - 7),
    after: formatDay(first + 7),
    all: running.length <= MOST_JOBS,
    days: Array.from({ length: 7 }, (_, index) => {
      const day = first + index;
      return {
        date: formatDay(day),
        label: language.longDay(day),
        off: offAt(calendar, day, language, words),
        weekend: weekend.includes(weekdayOf(day)),
        items: (itemsByDay.get(day) ?? []).sort(
          (one, other) => order[one.what] - order[other.what] || placeOf(one) - placeOf(other),
        ),
      };
    }),
    // What opens later first, then what is open already: Today has that in full.
    windows: windows.sort(
      (one, other) =>
        Number(one.now) - Number(other.now) ||
        one.from.localeCompare(other.from) ||
        (places.get(one.stepId) ?? 0) - (places.get(other.stepId) ?? 0),
    ),
  };
}

/** Which steps are to do now: those that the list of Today has, so that both name the same number. */
function toDoNow({ steps, marks }: Plan, handed: readonly string[]): (step: Step) => boolean {
  const interviewIds = new Set(marks.flatMap((mark) => (mark.what === 'interview' ? [mark.interviewId] : [])));
  const cards = { interviewIds, stepIds: new Set(handed) };
  const listed = dayOf(steps).doNow.filter(({ kind, interviewId, stepIds }) =>
    isInDayList({ doneAt: stepTraits[kind].doneAt, interviewId, stepIds }, cards),
  );
  const ids = new Set(listed.map((step) => step.id));
  return (step) => ids.has(step.id);
}

/** A step as the week shows it, but for its days. */
function itemOf(
  book: CaseBook,
  step: Step,
  titles: ReadonlyMap<string, string>,
  language: LanguagePack,
): Pick<Window, 'stepId' | 'doneAt' | 'interviewId' | 'title' | 'job' | 'jobId' | 'why'> {
  const jobId = step.jobIds[0] ?? '';
  const [reason] = step.reasons;
  return {
    stepId: step.id,
    doneAt: stepTraits[step.kind].doneAt,
    interviewId: step.interviewId,
    title: titleOf(book, step, language),
    job: titles.get(jobId) ?? '',
    jobId,
    why: reason === undefined ? null : language.reason(reason),
  };
}

const order: Record<Item['what'], number> = { interview: 0, named: 1, now: 2, best: 3, last: 4 };

async function emptyContext(app: AccountWith<'calendars' | 'machine'>, invocation: Invocation): Promise<PlanContext> {
  const { book } = await loadBook(app, []);
  return createContext(book, app.calendars, createHorizon(invocation.now));
}

function daysOf(
  step: Step,
  dayOf: (at: number) => EpochDay,
  today: EpochDay,
): { from: EpochDay; last: EpochDay | null } {
  return {
    from: Math.max(today, dayOf(step.sendFromAt)),
    last: step.closesAt === null || step.state === 'passed' ? null : dayOf(step.closesAt - 1),
  };
}

function noteJob(
  words: WeekWords,
  job: JobState,
  title: string,
  dayOf: (at: number) => EpochDay,
  put: (day: EpochDay, item: Item) => void,
  clock: (minute: number) => string,
  minuteOf: (at: number) => number,
): void {
  if (job.ending !== null) return;
  const base = { job: title, jobId: job.id, stepId: null, doneAt: null, interviewId: null, why: null };
  for (const interview of job.interviews)
    if (interview.status === 'scheduled')
      put(dayOf(interview.startsAt), {
        ...base,
        what: 'interview',
        title: words.interview,
        interviewId: interview.id,
        why: interview.location,
        clock: clock(minuteOf(interview.startsAt)),
      });
  const named = standingPromise(job)?.day ?? null;
  if (named !== null)
    put(named, { ...base, what: 'named', title: words.dayNamed, clock: null, why: job.theirPromise?.text || null });
  const deadline = dayOrNull(job.offer?.deadlineOn ?? null);
  if (deadline !== null) put(deadline, { ...base, what: 'named', title: words.answerNeeded, clock: null });
}

/** Why a day is none for the candidate; null where it is one. */
function offAt(context: PlanContext, day: EpochDay, language: LanguagePack, words: WeekWords): string | null {
  if (context.absences.some((each) => day >= each.from && day <= each.to)) return words.away;
  const diary = context.ownDiary();
  if (diary.isWorking(day)) return null;
  const holiday = diary.skipped(day - 1, day)[0]?.name;
  return holiday === undefined ? words.dayOff : language.holidayName(holiday);
}

import type { Output } from '../../contract/registry.ts';
import type { JobWords } from '../../contract/words/job.ts';
import type { JobState } from '../../core/journal/states.ts';
import type { PlanContext } from '../../core/plan/context.ts';
import { standingPromise } from '../../core/plan/promise.ts';
import type { Reason } from '../../core/plan/reason.ts';
import type { Step, Wait } from '../../core/plan/step.ts';
import { type EpochDay, formatDay } from '../../core/time/epoch-day.ts';
import type { LanguagePack } from '../../core/write/language-pack.ts';
import { bestOf, titleOf } from './views.ts';

/** Days drawn: two weeks at least, and no more than eight, however far off something lies. */
const LEAST_DAYS = 14;
const MOST_DAYS = 56;

/** Reasons that put a window elsewhere than the rhythm alone would. */
const moving: ReadonlySet<Reason['code']> = new Set([
  'away',
  'promised',
  'pressure-person',
  'pressure-agency',
  'merged',
  'own-absence',
  'quiet-days',
  'rolled',
  'tried',
  'kept',
  'put-off',
]);

/** Why a day is none for the candidate: away, or a holiday at home; weekends are seen anyway. */
function ownOff(context: PlanContext, day: EpochDay, language: LanguagePack, words: JobWords): string | null {
  if (context.absences.some((each) => day >= each.from && day <= each.to)) return words.youAreAway;
  const holiday = context.ownDiary().skipped(day - 1, day)[0]?.name;
  return holiday === undefined ? null : words.holidayWhereYouAre(language.holidayName(holiday));
}

/** The days ahead of a job by its contact's calendar: days off with their names, windows, and dates that were named. */
export function aheadOf(
  context: PlanContext,
  job: JobState,
  seen: {
    readonly steps: readonly Step[];
    readonly waits: readonly Wait[];
    readonly mainContactId: string | null;
    readonly language: LanguagePack;
    readonly words: JobWords;
    readonly now: number;
  },
): Output<'job'>['ahead'] {
  const { language, words, now } = seen;
  const diary = context.diaryOf(job, seen.mainContactId);
  const first = diary.zone.dayOf(now);
  const promised = standingPromise(job)?.day ?? null;
  const windows = seen.steps
    .filter((step) => step.closesAt !== null && step.state !== 'passed')
    .map((step) => ({
      step,
      from: Math.max(first, step.zone.dayOf(step.sendFromAt)),
      to: step.zone.dayOf(step.closesAt ?? 0),
    }))
    .filter((each) => each.to >= first);
  const interviews = job.interviews.filter((each) => each.status === 'scheduled' && each.startsAt > now);
  const furthest = Math.max(
    first + LEAST_DAYS - 1,
    ...windows.map((each) => each.to + 1),
    ...seen.waits.map((wait) => wait.zone.dayOf(wait.untilAt) + 1),
    ...interviews.map((each) => diary.zone.dayOf(each.startsAt) + 1),
    promised === null ? first : promised + 1,
  );
  const last = Math.min(furthest, first + MOST_DAYS - 1);
  const days: Output<'job'>['ahead']['days'] = [];
  for (let day = first; day <= last; day++) {
    const holiday = diary.skipped(day - 1, day)[0]?.name ?? null;
    days.push({
      date: formatDay(day),
      label: words.dayAhead(day, day === first),
      off: diary.isWorking(day) ? null : holiday === null ? words.notWorking : language.holidayName(holiday),
      isHoliday: holiday !== null,
      ownOff: ownOff(context, day, language, words),
    });
  }
  const marks = [
    ...(promised === null ? [] : [{ day: promised, label: words.theyNamed(promised) }]),
    ...interviews.map((each) => ({ day: diary.zone.dayOf(each.startsAt), label: words.yourInterview })),
  ];
  return {
    days,
    windows: windows
      .filter((each) => each.from <= last)
      .map((each) => ({
        title: titleOf(context.book, each.step, language),
        from: formatDay(each.from),
        to: formatDay(Math.min(each.to, last)),
        best: bestOf(context.book, each.step, language, now),
        moved: each.step.reasons.filter((reason) => moving.has(reason.code)).map((reason) => language.reason(reason)),
      })),
    marks: marks
      .filter((each) => each.day >= first && each.day <= last)
      .map((each) => ({ date: formatDay(each.day), label: each.label })),
  };
}

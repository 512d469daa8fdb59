import type { InterfaceWords } from '../../../contract/refusals/said.ts';
import type { Output } from '../../../contract/registry.ts';
import type { TodayWords } from '../../../contract/words/today.ts';
import type { CaseBook } from '../../../core/plan/context.ts';
import { conversationsOf } from '../../../core/plan/conversation.ts';
import type { Wait } from '../../../core/plan/step.ts';
import { exampleRow } from '../../account-care/example-row.ts';
import { loadAccount } from '../../case-book.ts';
import { mailboxes } from '../../connection/mailbox.ts';
import { type AccountWith, type App, done, type Handler, type Invocation, type Tools } from '../../context.ts';
import { drafts } from '../../letters/draft-row.ts';
import { mailQuestions } from '../../mailbox/waiting-questions.ts';
import { unfinishedNotes, unfinishedView } from '../../notes/unfinished.ts';
import { findStep, JOBS_LOOKED_AT, overview, withFreshIndex } from '../../planning/plan-for.ts';
import { outbox } from '../../sending/outbox.ts';
import { dayMarkView } from '../../wording/day-mark-view.ts';
import { headlineOf, missedSince, sentenceOf } from '../../wording/day-sentences.ts';
import { offerView } from '../../wording/offer-view.ts';
import { questionView } from '../../wording/question-view.ts';
import { dayText, ownTime, personView, stepView, titleOf } from '../../wording/views.ts';
import { waitingView } from '../../wording/waiting-view.ts';

type Today = Output<'today'>;

interface RememberedToday {
  readonly revision: string;
  readonly from: number;
  readonly until: number;
  /** The language that it speaks. */
  readonly language: string | undefined;
  readonly view: Today;
}

/** Rows that Today shows something of; of those that move by the clock, what was kept is no answer. */
const moving = ['mailbox', 'outbox'] as const;
const shown = [...moving, 'unfinished', 'draft', 'setting'] as const;

/**
 * Today. Between two entries, and until the plan can change by time alone, the answer is the same and is kept (PL23). The index is
 * renewed first, so that everything in the answer is of one moment (ST9).
 */
export const today: Handler<'today'> = async (app, input, invocation) => {
  const asked = input.jobs ?? JOBS_LOOKED_AT;
  const kept = app.memory.today as RememberedToday | undefined;
  const holds =
    kept !== undefined &&
    asked === JOBS_LOOKED_AT &&
    !invocation.hypothetical &&
    invocation.language === kept.language &&
    invocation.now >= kept.from &&
    invocation.now < kept.until;
  const again = holds
    ? {
        revision: kept.revision,
        answer: (app: AccountWith<'languageFor' | 'machine' | 'words'>) => keptToday(app, invocation, kept.view),
      }
    : null;
  const view = await withFreshIndex(app, invocation, asked, (app) => freshToday(app, invocation, asked), again);
  if (input.since === undefined) return done(view);
  return done({ ...view, missed: missedSince((await app.words()).today, view, input.since) });
};

/** What was kept, with the time and the letters of now: letters move on by the clock, not by entries alone. */
async function keptToday(
  app: AccountWith<'languageFor' | 'machine' | 'words'>,
  invocation: Invocation,
  view: Today,
): Promise<Today> {
  await app.store.rowsOf(moving);
  const { now, day } = nowIn(app, (await loadAccount(app)).zone, invocation.now);
  return withSending((await app.words()).today, { ...view, now, day }, await sendingOf(app, invocation.now));
}

async function freshToday(app: App, invocation: Invocation, asked: number): Promise<Today> {
  await app.store.rowsOf(shown);
  const revision = await app.store.revision();
  const zone = (await loadAccount(app)).zone;
  const sending = await sendingOf(app, invocation.now);
  const seen = await overview(app, invocation, asked);
  const said = await app.words();
  const words = said.today;
  const { view: planned, lead, wait } = todayView(app, said, invocation, zone, seen);
  const questions = [...planned.questions, ...(await mailQuestions(app))];
  const begun = await beginnings(app, words, zone, invocation.now, seen.clusters.length > 0);
  const all = { ...planned, questions, ...begun };
  const view = {
    ...all,
    sentence: sentenceOf(words, all, lead),
    headline: headlineOf(words, all, wait, zone, invocation.now),
  };
  if (!invocation.hypothetical && asked === JOBS_LOOKED_AT)
    app.memory.today = {
      revision,
      from: invocation.now,
      until: seen.validUntilAt,
      language: invocation.language,
      view,
    } satisfies RememberedToday;
  return withSending(words, view, sending);
}

function nowIn(tools: Pick<Tools, 'languageFor'>, zone: string | null, now: number): Pick<Today, 'now' | 'day'> {
  return { now: ownTime(zone, now), day: dayText(tools.languageFor(null), zone, now) };
}

/** What was begun: whether any job is noted, whether the example stands here, and notes that were not finished. */
async function beginnings(
  app: AccountWith<'calendars' | 'languageFor' | 'machine'>,
  words: TodayWords,
  zone: string | null,
  now: number,
  isPlanned: boolean,
): Promise<Pick<Today, 'started' | 'example' | 'unfinished' | 'handed'>> {
  const rows = (await unfinishedNotes.all(app)).map((row) => row.body);
  return {
    started: isPlanned || (await app.store.jobs({ live: null, limit: 1, after: null })).length > 0,
    example: (await exampleRow.read(app)) !== null,
    handed: await handedOver(app, words, zone, now),
    unfinished: rows.sort((one, other) => other.savedAt - one.savedAt).map((row) => unfinishedView(words, zone, row)),
  };
}

/** Letters that left for another program: only the person knows whether they went. */
async function handedOver(
  app: AccountWith<'calendars' | 'languageFor' | 'machine'>,
  words: TodayWords,
  zone: string | null,
  now: number,
): Promise<Today['handed']> {
  const rows = (await drafts.all(app)).map((row) => row.body);
  const language = app.languageFor(null);
  const asked: Today['handed'] = [];
  for (const row of rows) {
    if (row.handedAt === undefined) continue;
    // What was done or left out in another way needs no answer any more.
    const found = await findStep(app, row.stepId, now);
    if (found === null) continue;
    asked.push({
      draftId: row.draftId,
      stepId: row.stepId,
      title: titleOf(found.planned.book, row, language),
      text: words.handedOver({ at: row.handedAt, zone }),
    });
  }
  return asked;
}

type Sending = Pick<Today, 'sending' | 'paused' | 'mailbox'>;

async function sendingOf(app: AccountWith<'languageFor' | 'machine' | 'words'>, now: number): Promise<Sending> {
  // Who has connected no mailbox and sent nothing yet loads nothing of either.
  const connected = (await mailboxes.all(app)).length > 0;
  const mailbox = connected ? await (await import('../../mailbox/read-until.ts')).mailboxNotices(app, now) : [];
  const rows = await outbox.all(app);
  if (rows.length === 0) return { sending: [], paused: null, mailbox };
  const { lettersOfToday, whyPaused } = await import('../../sending/letter-view.ts');
  const sending = await lettersOfToday(app, rows, now);
  return { sending, paused: sending.length === 0 ? null : await whyPaused(app), mailbox };
}

/** A letter in doubt, or one that came back, comes before everything else that the first sentence could say. */
function withSending(words: TodayWords, view: Today, { sending, paused, mailbox }: Sending): Today {
  const needing = sending.filter((each) => each.state !== 'approved' && each.state !== 'sending').length;
  // With nothing else to say, the letter that is on its way is what there is.
  const onItsWay = sending.length > 0 && needing === 0 && view.sentence === words.nothingRuns;
  const said = (text: string): string =>
    needing > 0 ? `${words.lettersNeedYou(needing)} ${text}` : onItsWay ? words.letterOnItsWay : text;
  return { ...view, sending, paused, mailbox, sentence: said(view.sentence), headline: said(view.headline) };
}

/**
 * Today without what was begun; `lead` is what the first interview of the day puts at the head of the largest sentence, `wait` the job
 * that may be asked about first.
 */
function todayView(
  tools: Pick<Tools, 'calendars' | 'languageFor'>,
  { today: words, questions: questionWords }: InterfaceWords,
  invocation: Invocation,
  zone: string | null,
  seen: Awaited<ReturnType<typeof overview>>,
): { view: Today; lead: string | null; wait: Wait | null } {
  const language = tools.languageFor(null);
  const bookOf = (jobId: string | undefined): CaseBook | undefined =>
    seen.clusters.find((each) => each.ids.includes(jobId ?? ''))?.book;
  const steps = (list: typeof seen.doNow) =>
    list.flatMap((step) => {
      const book = bookOf(step.jobIds[0]);
      return book ? [stepView(book, step, language, invocation.now)] : [];
    });
  // What is asked under "One question" is not said a second time as something to leave alone.
  const leaveAlone = seen.leaveAlone.flatMap((wait) => {
    const book = bookOf(wait.jobId);
    return book && !isAskedFor(wait) ? [waitingView(tools, book, wait, language, invocation.now)] : [];
  });
  const offers = seen.doNow.flatMap((step) => {
    const book = bookOf(step.jobIds[0]);
    return book ? (offerView(book, step, language) ?? []) : [];
  });
  const marks = seen.clusters
    .flatMap((each) => each.plan.marks.map((mark) => dayMarkView(each.book, mark, language, words)))
    .sort((one, other) => one.at - other.at);
  const view = {
    ...nowIn(tools, zone, invocation.now),
    sentence: '',
    headline: '',
    missed: null,
    started: true,
    example: false,
    unfinished: [],
    handed: [],
    offers,
    onThisDay: marks.map((each) => each.view),
    doNow: steps(seen.doNow),
    conversations: conversationsOf(seen.doNow).flatMap((group) => {
      const [first] = group;
      const [personId] = first?.personIds ?? [];
      const book = bookOf(first?.jobIds[0]);
      if (group.length < 2 || personId === undefined || book === undefined) return [];
      const person = personView(book, personId);
      return { person, stepIds: group.map((step) => step.id), text: words.atOnce(person.name, group.length) };
    }),
    older: steps(seen.older),
    sending: [],
    paused: null,
    mailbox: [],
    later: steps(seen.later),
    leaveAlone,
    questions: seen.clusters.flatMap((each) =>
      each.plan.questions.map((question) => questionView(each.book, question, questionWords)),
    ),
    totals: seen.totals,
    validUntil: Number.isFinite(seen.validUntilAt) ? ownTime(zone, seen.validUntilAt) : null,
  };
  return {
    view,
    lead: marks.find((each) => each.lead !== null)?.lead ?? null,
    wait: seen.leaveAlone.find((each) => bookOf(each.jobId) !== undefined && !isAskedFor(each)) ?? null,
  };
}

/** True where a question on Today stands for it: what they wrote and nobody has said what it means. */
function isAskedFor(wait: Wait): boolean {
  return wait.reasons.some((reason) => reason.code === 'meaning-unconfirmed' || reason.code === 'unread');
}

import { isTheirAnswer } from '../journal/contact-kinds.ts';
import type { JobState } from '../journal/states.ts';
import { heldInterviews, mainContactOf, type PlanContext } from '../plan/context.ts';
import { heardBy, kaplanMeier, type ObservedWait, type SurvivalStep, waitingAfter } from './survival.ts';

/** Fewer processes than this say nothing that would hold for the next. */
export const FEWEST_PROCESSES = 8;
/** How far ahead "soon" looks, in working days. */
const SOON_DAYS = 5;

/** What the candidate's own journal says of how long an answer takes. */
export interface Outlook {
  /** Processes with an interview behind them; each counts once, with its first one. */
  readonly processes: number;
  readonly answered: number;
  /** Working days since the latest interview of this job without a word; null where there was none. */
  readonly waited: number | null;
  /** Empty where there are too few processes. */
  readonly curve: readonly SurvivalStep[];
  /** Working days by which half, and four in five, had heard; null where the curve does not get there. */
  readonly half: number | null;
  readonly most: number | null;
  /** Of those still waiting as long as this one, the share that heard within five more working days; null where none waited so long. */
  readonly soon: number | null;
}

/** The wait of one process: from its first interview to the first human answer, else until now or until it was ended. */
function waitOf(context: PlanContext, job: JobState, now: number): ObservedWait | null {
  const [interview] = heldInterviews(job);
  if (interview === undefined) return null;
  const diary = context.diaryOf(job, mainContactOf(context, job));
  const from = diary.zone.dayOf(interview.endsAt);
  const answer = job.contacts.find((each) => isTheirAnswer(each) && each.at > interview.endsAt);
  // Who withdrew or accepted elsewhere stopped waiting; who was met with silence waits on.
  const endedAt = job.ending === 'withdrawn' || job.ending === 'accepted' ? job.endedAt : null;
  const until = answer?.at ?? Math.min(endedAt ?? now, now);
  return { days: Math.max(0, diary.count(from, diary.zone.dayOf(until))), answered: answer !== undefined };
}

/** Working days of silence since the latest interview of a job; null where nothing is waited for. */
function waitedFor(context: PlanContext, job: JobState, now: number): number | null {
  const interview = heldInterviews(job).at(-1);
  // While an interview lies ahead nothing is waited for but the interview.
  if (interview === undefined || job.ending !== null || job.interviews.some((each) => each.status === 'scheduled'))
    return null;
  if (job.contacts.some((each) => isTheirAnswer(each) && each.at > interview.endsAt)) return null;
  const diary = context.diaryOf(job, mainContactOf(context, job));
  return Math.max(0, diary.count(diary.zone.dayOf(interview.endsAt), diary.zone.dayOf(now)));
}

/** What to expect for one job, from all processes of the journal. */
export function outlookFor(context: PlanContext, jobs: readonly JobState[], job: JobState, now: number): Outlook {
  return outlookOf(context, jobs, waitedFor(context, job, now), now);
}

/** How long answers took in all processes of the journal, for no job in particular. */
export function outlookOfAll(context: PlanContext, jobs: readonly JobState[], now: number): Outlook {
  return outlookOf(context, jobs, null, now);
}

function outlookOf(context: PlanContext, jobs: readonly JobState[], waited: number | null, now: number): Outlook {
  const waits = jobs.map((each) => waitOf(context, each, now)).filter((each) => each !== null);
  const base = { processes: waits.length, answered: waits.filter((each) => each.answered).length, waited };
  if (waits.length < FEWEST_PROCESSES) return { ...base, curve: [], half: null, most: null, soon: null };
  const curve = kaplanMeier(waits);
  const still = waited === null ? 0 : waitingAfter(curve, waited);
  const others = waits.filter((each) => each.days > (waited ?? 0)).length;
  return {
    ...base,
    curve,
    half: heardBy(curve, 0.5),
    most: heardBy(curve, 0.8),
    soon: waited === null || still <= 0 || others === 0 ? null : 1 - waitingAfter(curve, waited + SOON_DAYS) / still,
  };
}

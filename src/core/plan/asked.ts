import { isLive, type JobState } from '../journal/states.ts';
import { zoneOf } from '../time/zone.ts';
import { mainContactOf, type PlanContext } from './context.ts';
import { bindingPromise } from './promise.ts';
import type { DayMark, Question } from './step.ts';
import { awaitsFarewell } from './steps/wanted.ts';
import { guessedMessage, unreadMessage } from './unread.ts';

/** What only the candidate can say, and what changes with it. */
export function questionsOf(context: PlanContext, job: JobState): Question[] {
  if (!isLive(job)) return [];
  const found: Question[] = [];
  const held = job.interviews.some((each) => each.status === 'held' || context.horizon.reached(each.endsAt));
  if (held && job.agencyId !== null && job.met === null)
    found.push({ id: `${job.id}:met`, jobId: job.id, code: 'agency-or-client', contactId: null });
  const guessed = guessedMessage(job);
  const unread = guessed === undefined ? unreadMessage(job) : undefined;
  const about = guessed ?? unread;
  if (about !== undefined)
    found.push({
      id: `${job.id}:meaning`,
      jobId: job.id,
      code: guessed === undefined ? 'wants-an-answer' : 'what-it-means',
      contactId: about.id,
    });
  return found;
}

/** What is special of this very day for a job: its interview, today or tomorrow by the candidate's own clock, and the day that they named (PL27). */
export function marksOf(context: PlanContext, job: JobState): DayMark[] {
  if (!isLive(job)) return [];
  const own = context.ownDiary().zone;
  const found: DayMark[] = [];
  for (const { id, status, startsAt, endsAt, zone, location } of job.interviews) {
    // Only what may take place is compared with the clock: for the others no day is another.
    if (status !== 'scheduled') continue;
    const days = own.dayOf(startsAt) - context.horizon.today(own);
    if (days < 0 || days > 1) continue;
    if (context.horizon.reached(endsAt)) continue;
    found.push({
      what: 'interview',
      jobId: job.id,
      interviewId: id,
      startsAt,
      when: days === 0 ? 'today' : 'tomorrow',
      zone: zoneOf(zone),
      location,
      goesAhead: context.book.account.accepting.length > 0 || !awaitsFarewell(job),
    });
  }
  if (awaitsFarewell(job)) return found;
  const diary = context.diaryOf(job, mainContactOf(context, job));
  const named = bindingPromise(job, diary);
  if (named !== null && context.horizon.today(diary.zone) === named.day)
    found.push({ what: 'named', jobId: job.id, day: named.day });
  return found;
}

import type { InterviewState, JobState, WantedLetter } from '../../journal/states.ts';
import { HOUR_MS } from '../../time/epoch-day.ts';
import {
  channelFor,
  choiceFor,
  dayOrNull,
  isDone,
  mainContactOf,
  nextInterview,
  type PlanContext,
} from '../context.ts';
import type { Diary } from '../diary.ts';
import { hoursFor, type Proposal, proposal, type Window, windowAfter } from '../proposal.ts';
import type { Reason } from '../reason.ts';
import { stepId } from '../step-id.ts';

/** Working days within which a letter that the candidate asked for is still prompt. */
const CLOSES_DAY = 2;

/** A letter that the person asked for: at once, in their hours. */
export function proposeWanted(
  letter: Exclude<WantedLetter['letter'], 'offer-reply'>,
): (context: PlanContext, job: JobState) => Proposal[] {
  return (context, job) => {
    // The acceptance goes first; only then do the others hear that it is settled (PL25).
    if (letter === 'inform-others' && context.book.account.accepting.length > 0) return [];
    return job.wanted
      .filter((each) => each.letter === letter)
      .flatMap((wanted) => {
        const id = stepId(job.id, letter, wanted.entryId);
        if (isDone(job, id) || choiceFor(job, id)?.choice === 'skip') return [];
        const personId = wanted.personId ?? acceptedOf(job, letter)?.personId ?? mainContactOf(context, job);
        const diary = context.diaryOf(job, personId);
        const { channel, reason } = channelFor(context, personId, 'email');
        const hours = hoursFor(context.policy, channel, false);
        return proposal({
          kind: letter,
          id,
          job,
          diary,
          personIds: personId === null ? [] : [personId],
          channel,
          reasons: [
            ...stillExpected(context, job, letter),
            letter === 'accept'
              ? acceptanceStands(context, job, diary, personId)
              : { rule: 'WR1', code: 'wanted', letter, text: wanted.text },
            reason,
          ],
          placed: {
            window: endingBy(
              windowAfter(context.policy, diary, hours, wanted.at, CLOSES_DAY, wanted.at),
              lastInstant(context, job, letter, diary),
            ),
          },
        });
      });
  };
}

/** The offer that an acceptance answers. */
function acceptedOf(job: JobState, letter: WantedLetter['letter']): JobState['acceptedOffer'] {
  return letter === 'accept' ? job.acceptedOffer : null;
}

/** Accepted in the notes alone: they know of it once it has gone, and their day counts until then (PL25). */
function acceptanceStands(context: PlanContext, job: JobState, diary: Diary, personId: string | null): Reason {
  return {
    rule: 'PL25',
    code: 'acceptance-stands',
    deadlineDay: dayOrNull(job.acceptedOffer?.deadlineOn ?? null),
    today: context.horizon.today(diary.zone),
    name: context.book.personById.get(personId ?? '')?.name ?? null,
  };
}

/** After it the letter comes too late for what it says: the end of the day that they named, or the interview to which nobody will come. */
function lastInstant(context: PlanContext, job: JobState, letter: WantedLetter['letter'], diary: Diary): number | null {
  const deadlineDay = dayOrNull(acceptedOf(job, letter)?.deadlineOn ?? null);
  if (deadlineDay !== null) return diary.zone.at(deadlineDay + 1, 0);
  return letter === 'inform-others' ? (interviewAhead(context, job)?.startsAt ?? null) : null;
}

/** The window, closed by an instant and open for an hour at least; what would begin only after it may go at once. */
function endingBy(window: Window, lastAt: number | null): Window {
  if (lastAt === null) return window;
  const closesAt = Math.max(Math.min(window.closesAt ?? lastAt, lastAt), window.opensAt + HOUR_MS);
  if (window.sendFromAt >= closesAt)
    return { ...window, sendFromAt: window.opensAt, idealAt: window.opensAt, closesAt };
  return { ...window, idealAt: Math.min(window.idealAt, closesAt), closesAt };
}

function interviewAhead(context: PlanContext, job: JobState): InterviewState | undefined {
  return nextInterview([job], (at) => context.horizon.reached(at));
}

/** An interview that stands in their diary although nobody will come. */
function stillExpected(context: PlanContext, job: JobState, letter: WantedLetter['letter']): Reason[] {
  const ahead = interviewAhead(context, job);
  if (letter !== 'inform-others' || ahead === undefined) return [];
  const interviewDay = context.ownDiary().zone.dayOf(ahead.startsAt);
  return [{ rule: 'PL25', code: 'still-expected', interviewDay }];
}

/** True while they have yet to be told that the candidate has accepted elsewhere: nobody asks them how things stand meanwhile. */
export function awaitsFarewell(job: JobState): boolean {
  return job.wanted.some((each) => {
    const id = stepId(job.id, each.letter, each.entryId);
    return each.letter === 'inform-others' && !isDone(job, id) && choiceFor(job, id)?.choice !== 'skip';
  });
}

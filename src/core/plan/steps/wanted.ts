import type { OpportunityState, WantedLetter } from '../../journal/states.ts';
import { channelFor, choiceFor, contactOf, isDone, type PlanContext } from '../context.ts';
import { hoursFor, type Proposal, proposal, windowAfter } from '../proposal.ts';
import type { Reason } from '../reason.ts';
import { stepId } from '../step-id.ts';

/** Working days within which a letter that one asked for is still prompt. */
const CLOSES_DAY = 2;

/** A letter that the person asked for: at once, in their hours. */
export function proposeWanted(
  letter: Exclude<WantedLetter['letter'], 'offer-reply'>,
): (context: PlanContext, job: OpportunityState) => Proposal[] {
  return (context, job) => {
    // The acceptance goes first; only then do the others hear that it is settled (PL25).
    if (letter === 'inform-others' && context.book.account.accepting.length > 0) return [];
    return job.wanted
      .filter((each) => each.letter === letter)
      .flatMap((wanted) => {
        const id = stepId(job.id, letter, wanted.entryId);
        if (isDone(job, id) || choiceFor(job, id)?.choice === 'skip') return [];
        const personId = wanted.personId ?? contactOf(context, job);
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
            { rule: 'WR1', code: 'wanted', letter, text: wanted.text },
            reason,
          ],
          placed: { window: windowAfter(context.policy, diary, hours, wanted.at, CLOSES_DAY, wanted.at) },
        });
      });
  };
}

/** An interview that stands in their diary although nobody will come. */
function stillExpected(context: PlanContext, job: OpportunityState, letter: WantedLetter['letter']): Reason[] {
  const ahead = job.interviews.find((each) => each.status === 'scheduled' && !context.horizon.reached(each.startsAt));
  if (letter !== 'inform-others' || ahead === undefined) return [];
  const interviewDay = context.ownDiary().zone.dayOf(ahead.startsAt);
  return [{ rule: 'PL25', code: 'still-expected', interviewDay }];
}

/** True while they have yet to be told that one has accepted elsewhere: nobody asks them how things stand meanwhile. */
export function awaitsFarewell(job: OpportunityState): boolean {
  return job.wanted.some((each) => {
    const id = stepId(job.id, each.letter, each.entryId);
    return each.letter === 'inform-others' && !isDone(job, id) && choiceFor(job, id)?.choice !== 'skip';
  });
}

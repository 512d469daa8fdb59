import { isCall } from '../journal/channel-kinds.ts';
import { HOUR_MS } from '../time/epoch-day.ts';
import type { Proposal } from './proposal.ts';
import type { Step } from './step.ts';
import { stepTraits } from './step-traits.ts';

/** The same thing to be told to one human for several jobs is told once, for all of them (PL24). */
export function joinTellings(proposals: readonly Proposal[]): Proposal[] {
  const joined: Proposal[] = [];
  const firstByKey = new Map<string, Proposal>();
  for (const each of proposals) {
    const [personId] = each.personIds;
    if (stepTraits[each.kind].several !== 'jobs' || personId === undefined || !('window' in each.placed)) {
      joined.push(each);
      continue;
    }
    const key = `${each.kind} ${personId}`;
    const first = firstByKey.get(key);
    if (first === undefined || !('window' in first.placed)) {
      firstByKey.set(key, each);
      joined.push(each);
      continue;
    }
    const { window } = first.placed;
    const other = each.placed.window;
    // It goes when it may go for all of them.
    window.opensAt = Math.max(window.opensAt, other.opensAt);
    window.sendFromAt = Math.max(window.sendFromAt, other.sendFromAt);
    window.idealAt = Math.max(window.idealAt, other.idealAt);
    // Where they expect the candidate for one of them, it goes before that.
    const expected = stepTraits[first.kind].fixedBy === 'any-interview' ? Math.min : Math.max;
    window.closesAt = Math.max(expected(window.closesAt ?? 0, other.closesAt ?? 0), window.sendFromAt + HOUR_MS);
    first.stepIds = [...first.stepIds, ...each.stepIds];
    first.jobIds = [...new Set([...first.jobIds, ...each.jobIds])];
    const count = first.jobIds.length;
    // Where one of them has heard of an offer that another has not, the one that must be answered first is spoken of.
    const earlier = firstDeadline(each) < firstDeadline(first);
    if (earlier) first.contactId = each.contactId;
    const expecting = first.reasons.some((reason) => reason.code === 'still-expected')
      ? []
      : each.reasons.filter((reason) => reason.code === 'still-expected');
    first.reasons = [
      ...expecting,
      ...(earlier ? each : first).reasons.filter((reason) => reason.code !== 'one-conversation'),
      { rule: 'PL24', code: 'one-conversation', count },
    ];
  }
  return joined;
}

function firstDeadline({ reasons }: Proposal): number {
  const told = reasons.find((reason) => reason.code === 'tell-of-offer');
  return told?.code === 'tell-of-offer' ? (told.deadlineDay ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
}

/** What a talk says as well as a letter would; what has to be sent, or to stand in writing, is not among it. */
function isSaidInTalk({ kind, channel }: Step): boolean {
  const { saidInTalk } = stepTraits[kind];
  return saidInTalk === 'always' || (saidInTalk === 'if-by-phone' && isCall(channel));
}

/** True while it may be done: its time has come and it was not done. */
export function isToDo(step: Step): boolean {
  return step.state === 'open' || step.state === 'closing' || step.state === 'passed';
}

/**
 * What is due to one human and can be said in one talk (PL24), in the order of the day. Thanks for an interview stay a word of
 * their own (PL12), unless they are to be said by phone.
 * @param jobIds only what concerns one of these jobs; null for all
 */
export function agendaWith(
  steps: readonly Step[],
  personId: string,
  jobIds: readonly string[] | null,
): readonly Step[] {
  return steps.filter(
    (step) =>
      isToDo(step) &&
      step.personIds[0] === personId &&
      isSaidInTalk(step) &&
      (jobIds === null || step.jobIds.some((id) => jobIds.includes(id))),
  );
}

/** What is due to one human, together, each with the place of its most urgent part (PL24, PL28). */
export function conversationsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const found: Step[][] = [];
  const byPerson = new Map<string, Step[]>();
  for (const step of steps) {
    const [personId] = step.personIds;
    const known =
      personId === undefined || stepTraits[step.kind].standsUntilAnswered ? undefined : byPerson.get(personId);
    if (known !== undefined) {
      known.push(step);
      continue;
    }
    const opened = [step];
    found.push(opened);
    if (personId !== undefined && !stepTraits[step.kind].standsUntilAnswered) byPerson.set(personId, opened);
  }
  return found;
}

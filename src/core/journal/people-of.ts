import type { OpportunityState } from './states.ts';

/** Everybody whom a job's entries name. */
export function peopleOf(job: OpportunityState): string[] {
  const ids = [
    job.contactId,
    ...job.interviews.flatMap((each) => [each.organiserId, ...each.attendees.map((attendee) => attendee.personId)]),
    ...job.interactions.flatMap((each) => each.personIds),
    ...job.ownPromises.map((each) => each.toPersonId),
  ];
  return [...new Set(ids.filter((id): id is string => id !== null))];
}

import type { JobState } from './states.ts';

/** Everybody whom a job's entries name. */
export function peopleOf(job: JobState): string[] {
  const ids = [
    job.mainContactId,
    ...job.interviews.flatMap((each) => [each.organiserId, ...each.attendees.map((attendee) => attendee.personId)]),
    ...job.contacts.flatMap((each) => each.personIds),
    ...job.ownPromises.map((each) => each.toPersonId),
  ];
  return [...new Set(ids.filter((id): id is string => id !== null))];
}

import type { CaseBook } from '../../core/plan/context.ts';
import { standsFor } from '../wording/views.ts';

/**
 * When each person was last in touch with the candidate: a word in either direction, or an interview that took place, in these jobs.
 * @returns instants in milliseconds since 1970, by the id of the person; who was never in touch is left out
 */
export function lastContacts(book: CaseBook): Map<string, number> {
  const last = new Map<string, number>();
  const note = (id: string, at: number): void => {
    const person = standsFor(book, id);
    last.set(person, Math.max(at, last.get(person) ?? at));
  };
  for (const person of book.personById.values())
    if (person.lastContactAt !== null) note(person.id, person.lastContactAt);
  for (const job of book.jobs)
    for (const interview of job.interviews)
      if (interview.status === 'held')
        for (const { personId } of interview.attendees) note(personId, interview.startsAt);
  return last;
}

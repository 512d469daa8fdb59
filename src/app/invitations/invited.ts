import { sha256Hex } from '../../core/journal/sha256.ts';
import type { InterviewState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import type { Invitation } from './invitation-file.ts';

/** Who an invitation names, as digests: enough to see who was added or fell out, and no trace of anybody who is erased later. */
export function invitedKeys(people: Invitation['people']): string[] {
  return people.filter((each) => each.as === 'interviewer').map((each) => keyOf(each.email, each.name));
}

function keyOf(email: string | null, name: string | null): string {
  return sha256Hex(email === null ? `name:${(name ?? '').toLowerCase()}` : email.toLowerCase()).slice(0, 16);
}

/**
 * Attendees whom the version before named and this one does not. Who was noted by hand, or in the debrief, is not touched; where it
 * is not known whom the version before named, nobody is.
 */
export function noLongerInvited(
  book: CaseBook,
  interview: InterviewState,
  now: readonly string[],
  stillThere: readonly string[],
): string[] {
  const before = interview.invited;
  if (before === null) return [];
  return interview.attendees
    .map((each) => each.personId)
    .filter((id) => {
      const person = book.personById.get(id);
      if (person === undefined || stillThere.includes(id)) return false;
      const keys = [
        ...(person.email === null ? [] : [keyOf(person.email, null)]),
        ...(person.name === null ? [] : [keyOf(null, person.name)]),
      ];
      return keys.some((key) => before.includes(key)) && !keys.some((key) => now.includes(key));
    });
}

/** The invitation without these people. */
export function without(invitation: Invitation, names: readonly string[]): Invitation {
  const left = (each: Invitation['people'][number]): boolean =>
    !names.some(
      (name) => name.toLowerCase() === each.email?.toLowerCase() || name.toLowerCase() === each.name.toLowerCase(),
    );
  return { ...invitation, people: invitation.people.filter(left) };
}

import { type ContactFor, isUnprompted } from './contact-kinds.ts';
import type { UnpromptedContact } from './states.ts';

/** The latest that the state of a person or a firm keeps (PL12). */
export const UNPROMPTED_KEPT = 12;

/** Notes a contact among those that nobody asked for, if it is one; the list stays in the order of time. */
export function noteUnprompted(
  list: UnpromptedContact[],
  contact: ContactFor & { readonly contactId: string },
  at: number,
): void {
  // The same contact, told by two devices, presses once.
  if (!isUnprompted(contact) || list.some((each) => each.contactId === contact.contactId)) return;
  list.push({ at, contactId: contact.contactId });
  list.sort((one, other) => one.at - other.at);
  if (list.length > UNPROMPTED_KEPT) list.shift();
}

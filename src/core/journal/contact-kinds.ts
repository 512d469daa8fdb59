import type { Channel } from './entry.ts';

/** What these questions need to know of a contact; folded states and payloads both have it. */
export interface ContactKind {
  readonly direction: 'out' | 'in';
  readonly channel: Channel;
  readonly automatic?: boolean | undefined;
}

/** True where a person stands behind it: no automatic answer (RU4). */
export function isHuman(contact: ContactKind): boolean {
  return contact.automatic !== true;
}

/** True where both spoke with each other, whoever rang or came (PL10). */
export function isTalk(contact: ContactKind): boolean {
  return isHuman(contact) && (contact.channel === 'phone' || contact.channel === 'in-person');
}

/** True for a human answer: what they sent, their call, also the one that was missed, and every talk, whoever rang (PL10). */
export function isTheirAnswer(contact: ContactKind): boolean {
  return isHuman(contact) && (contact.direction === 'in' || isTalk(contact));
}

/** True where the clock counts it: not an automatic answer, and not a call of the candidate's that nobody took (PL6). */
export function isContactMade(contact: ContactKind): boolean {
  return isHuman(contact) && !(contact.direction === 'out' && contact.channel === 'missed-call');
}

/** True for words of theirs that lie somewhere to be read or listened to: what they mean is for the candidate to say (PL26). */
export function isTheirMessage(contact: ContactKind): boolean {
  return isHuman(contact) && contact.direction === 'in' && !isTalk(contact) && contact.channel !== 'missed-call';
}

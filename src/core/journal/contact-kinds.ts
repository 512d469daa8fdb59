import { unpromptedPurposes } from '../plan/step-traits.ts';
import { isLeftToRead, isMissedCall, isTalked } from './channel-kinds.ts';
import type { Channel } from './vocabulary.ts';

/** What these questions need to know of a contact; folded states, payloads and lines of the story have it. */
export interface ContactKind {
  readonly direction: 'out' | 'in';
  readonly channel: Channel;
  readonly automatic?: boolean | undefined;
  /** Why a call that was made reached nobody whom it was meant for; null or absent where it did. */
  readonly reached?: 'someone-else' | 'wrong-number' | 'call-back' | null | undefined;
}

/** Anything that has a direction; null where there was no contact. */
interface Directed {
  readonly direction: 'out' | 'in' | null;
}

/** A contact together with what it was for. */
export interface ContactFor extends ContactKind {
  readonly purpose: string | null;
}

/** True for what came from their side, by whatever way; an automatic answer too. */
export function cameIn({ direction }: Directed): boolean {
  return direction === 'in';
}

/** True for what began with the candidate, also where nothing came of it. */
export function wentOut({ direction }: Directed): boolean {
  return direction === 'out';
}

/** True where a person stands behind it: no automatic answer (RU4). */
export function isHuman(contact: ContactKind): boolean {
  return contact.automatic !== true;
}

/** True where both spoke with each other, whoever rang or came (PL10); not with somebody else, or at a wrong number. */
export function isTalk(contact: ContactKind): boolean {
  return isHuman(contact) && isTalked(contact.channel) && contact.reached == null;
}

/** True for a human answer: what they sent, their call, also the one that was missed, and every talk, whoever rang (PL10). */
export function isTheirAnswer(contact: ContactKind): boolean {
  return isHuman(contact) && (cameIn(contact) || isTalk(contact));
}

/** True where the clock counts it: not an automatic answer, and not a call of the candidate's that reached nobody (PL6). */
export function isContactMade(contact: ContactKind): boolean {
  return isHuman(contact) && !(wentOut(contact) && reachedNobody(contact));
}

/** True for words of theirs that lie somewhere to be read or listened to: what they mean is for the candidate to say (PL26). */
export function isTheirMessage(contact: ContactKind): boolean {
  return isHuman(contact) && cameIn(contact) && isLeftToRead(contact.channel);
}

/** True where a person of theirs wrote or rang: what the candidate began, and an automatic answer, are none (PL14). */
export function isFromThem(contact: ContactKind): boolean {
  return isHuman(contact) && cameIn(contact);
}

/** True for what may tell what they decided or when they will: all that came from them, and every talk (PL8, RU5). */
export function bringsTheirWord(contact: ContactKind): boolean {
  return cameIn(contact) || isTalk(contact);
}

/** True where the candidate's words got to them: sent, left on their voicemail, or said in a talk, whoever rang (PL10, PL26). */
export function reachedThem(contact: ContactKind): boolean {
  return isContactMade(contact) && (wentOut(contact) || isTalk(contact));
}

/** True for a call of theirs that the candidate did not take (PL6). */
export function isTheirMissedCall(contact: ContactKind): boolean {
  return isFromThem(contact) && isMissedCall(contact.channel);
}

/** True for a call of the candidate's that reached nobody: a try (PL6). */
export function isTry(contact: ContactKind): boolean {
  return isHuman(contact) && wentOut(contact) && isMissedCall(contact.channel);
}

/** True for what the candidate sent or said, and which reached somebody (PL6). */
export function isOwnContact(contact: ContactKind): boolean {
  return wentOut(contact) && isContactMade(contact);
}

/** True for what the candidate sent or said for this purpose; a call that nobody took serves none (PL6, PL19). */
export function wasFor(contact: ContactFor, purpose: string): boolean {
  return isOwnContact(contact) && contact.purpose === purpose;
}

/** True for what the candidate sent or said without having been asked: the only kind that presses (PL12). */
export function isUnprompted(contact: ContactFor): boolean {
  return isOwnContact(contact) && unpromptedPurposes.has(contact.purpose ?? '');
}

function reachedNobody({ channel, reached }: ContactKind): boolean {
  return isMissedCall(channel) || reached != null;
}

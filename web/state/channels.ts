// What a way of being in touch is like is said once, by the core; the contract gives the page the way as text.
import {
  isByTelephone as isByTelephoneIn,
  isSpoken as isSpokenIn,
  isWritten as isWrittenIn,
  type Way,
} from '../../src/core/journal/channel-kinds.ts';

/** True for words that the candidate says into a telephone, to somebody or to their voicemail; false for null and for what is written. */
export function isSpoken(channel: string | null): boolean {
  return isSpokenIn(channel as Way);
}

/** True for a call, also for one that nobody took. */
export function isByTelephone(channel: string | null): boolean {
  return isByTelephoneIn(channel as Way);
}

/** True for what lies there in writing. */
export function isWritten(channel: string | null): boolean {
  return isWrittenIn(channel as Way);
}

import type { Channel } from './vocabulary.ts';

/** What a way of being in touch is like; each question below is a column of this table. */
interface ChannelTraits {
  /** How it reaches its reader: read, listened to later, talked, or not at all. */
  readonly reaches: 'read' | 'listened' | 'talked' | 'nobody';
  /** By telephone, whatever came of it. */
  readonly byTelephone: boolean;
  /** Too short for a subject and a signature. */
  readonly brief: boolean;
}

const traitsByChannel: Readonly<Record<Channel, ChannelTraits>> = {
  email: { reaches: 'read', byTelephone: false, brief: false },
  phone: { reaches: 'talked', byTelephone: true, brief: false },
  voicemail: { reaches: 'listened', byTelephone: true, brief: false },
  'missed-call': { reaches: 'nobody', byTelephone: true, brief: false },
  text: { reaches: 'read', byTelephone: false, brief: true },
  chat: { reaches: 'read', byTelephone: false, brief: true },
  linkedin: { reaches: 'read', byTelephone: false, brief: true },
  letter: { reaches: 'read', byTelephone: false, brief: false },
  'in-person': { reaches: 'talked', byTelephone: false, brief: false },
};

/** A channel that is not chosen yet has no kind. */
export type Way = Channel | null;

function traitsOf(way: Way): ChannelTraits | null {
  return way === null ? null : traitsByChannel[way];
}

/** True where both speak with each other. */
export function isTalked(way: Way): boolean {
  return traitsOf(way)?.reaches === 'talked';
}

/** True for what lies there in writing. */
export function isWritten(way: Way): way is Channel {
  return traitsOf(way)?.reaches === 'read';
}

/** True for what lies there to be read or listened to, so that it waits for an answer (PL26). */
export function isLeftToRead(way: Way): boolean {
  const reaches = traitsOf(way)?.reaches;
  return reaches === 'read' || reaches === 'listened';
}

/** True for a call, whatever came of it: its words were spoken and are not kept as a letter. */
export function isByTelephone(way: Way): boolean {
  return traitsOf(way)?.byTelephone === true;
}

/** True for words that are said into a telephone, to somebody or to their voicemail. */
export function isSpoken(way: Way): boolean {
  return isByTelephone(way) && !isMissedCall(way);
}

/** True for what is said rather than written, or was to be said. */
export function isAloud(way: Way): boolean {
  return isByTelephone(way) || isTalked(way);
}

/** True for a message without subject and signature. */
export function isBrief(way: Way): boolean {
  return traitsOf(way)?.brief === true;
}

/** True where a conversation of short messages goes on in a program of its own. */
export function isChat(way: Way): way is 'chat' | 'linkedin' {
  return isBrief(way) && !isText(way);
}

/** True for a message on LinkedIn. */
export function isLinkedIn(way: Way): way is 'linkedin' {
  return way === 'linkedin';
}

/** True for a letter with address, subject or date, by e-mail or on paper. */
export function isFormLetter(way: Way): way is 'email' | 'letter' {
  return isWritten(way) && !isBrief(way);
}

/** True for an e-mail. */
export function isEmail(way: Way): way is 'email' {
  return way === 'email';
}

/** True for a letter on paper. */
export function isPaper(way: Way): way is 'letter' {
  return way === 'letter';
}

/** True for a text message to a telephone. */
export function isText(way: Way): way is 'text' {
  return way === 'text';
}

/** True for a call in which somebody is to be spoken to. */
export function isCall(way: Way): way is 'phone' {
  return way === 'phone';
}

/** True for words left on a voicemail. */
export function isVoicemail(way: Way): way is 'voicemail' {
  return way === 'voicemail';
}

/** True for a call that nobody took (PL6). */
export function isMissedCall(way: Way): way is 'missed-call' {
  return way === 'missed-call';
}

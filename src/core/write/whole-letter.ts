import type { Channel } from '../journal/vocabulary.ts';

/** How a letter is dressed: as to a stranger of rank, as among people at work, or as to someone called by the first name. */
export const registers = ['formal', 'neutral', 'warm'] as const;
export type Register = (typeof registers)[number];

/** Why a letter is written. Each occasion has letters of its own (WR8). */
export const occasions = [
  'thank-you',
  'thank-you-through',
  'check-in',
  'check-in-news',
  'availability',
  'introduction',
  'closing',
  'debrief-call',
  'call-back',
  'confirm',
  'new-time',
  'gracious-thanks',
  'accept',
  'correct',
  'inform-others',
  'withdraw',
  'decline',
  'late',
  'move',
  'keep-warm',
  'missed-appointment',
  'offer-reply',
  'offer-time',
  'tell-of-offer',
  'deliver',
  'answer',
] as const;
export type Occasion = (typeof occasions)[number];

/** Whose custom of writing a letter follows: British, American, German with Sie, German with du. */
export const markets = ['UK', 'US', 'Sie', 'du'] as const;
export type Market = (typeof markets)[number];

/**
 * What may stand in a letter between braces. Each comes from the journal with who said it, and is absent where nobody did; `docs/letters.md`
 * says how each reads in a sentence.
 */
export const blanks = [
  'candidate',
  'given',
  'called',
  'number',
  'mail',
  'role',
  'title',
  'employer',
  'day',
  'clock',
  'names',
  'topic',
  'question',
  'act',
  'matter',
  'example',
  'when',
  'deadline',
  'pastDeadline',
  'expected',
  'minutes',
  'thing',
  'correction',
  'news',
  'newsTopic',
  'theirNews',
  'former',
  'callDay',
  'slot',
  'praise',
  'advice',
  'say',
] as const;
export type Blank = (typeof blanks)[number];

/** What is so, or is not, about the case; a letter that needs it is not chosen elsewhere. */
export const situations = [
  'wanted',
  'met',
  'described',
  'consultant',
  'belated',
  'first',
  'second',
  'third',
  'several',
  'promised',
  'promised-by-reader',
  'promise-passed',
  'day-named',
  'promised-by-phone',
  'promised-by-voicemail',
  'they-rang',
  'we-spoke',
  'missed-their-call',
  'left-message',
  'they-wrote',
  'first-answer',
  'no-by-phone',
  'final-round',
  'asks-feedback',
  'told-why',
  'door-open',
  'terms-sent',
  'other-process',
  'asks-to-thank',
  'delivers',
  'delivers-through',
  'invited',
  'asked',
  'to-tell',
  'asked-whether',
  'year-end',
  'new-year',
] as const;
export type Situation = (typeof situations)[number];

/** A fact that a letter needs, or, with `not-`, that must be absent. */
export type Need = Blank | Situation | `not-${Blank | Situation}`;

/**
 * One complete letter as an editor wrote it. `{blank}` stands for a fact; what stands in square brackets falls away where a blank in it
 * has none. Paragraphs are parted by an empty line. Greeting, closing and name are added to e-mails, cards and notes that are handed on.
 */
export interface WholeLetter {
  /** Stays the same for ever: sent letters remember it. Lower case, unique within its occasion and language. */
  readonly id: string;
  readonly needs?: readonly Need[];
  /** The registers that it suits; all where absent. */
  readonly registers?: readonly Register[];
  /** Absent for what has no subject: messages and calls. */
  readonly subject?: string;
  readonly text: string;
}

/** Words for a call: what to say point by point, the one question, and what to say after the tone. All of one thought. */
export interface SpokenLetter extends Omit<WholeLetter, 'subject'> {
  /** At most three, each as it can be said aloud. */
  readonly points: readonly string[];
  /** Null where nothing is asked. */
  readonly question: string | null;
  /** What has to be so for the question to be asked; else it falls away, and the rest is said without it: nobody asks for what was told. */
  readonly questionNeeds?: readonly Need[];
  /** The voicemail: at most 25 seconds, which is 62 words with each digit of a number as one; 70 where every blank is long. */
  readonly text: string;
  /** One sentence for when this is only one of several things in the same call; null where it adds nothing. */
  readonly also: string | null;
}

/** At least one for each occasion, so that a new occasion does not compile before it has its words. */
export type ByOccasion<T> = Readonly<Record<Occasion, readonly [T, ...T[]]>>;

/** Letters of one occasion for the same channels and market. */
export interface LetterSet {
  readonly occasion: Occasion;
  readonly channels: readonly Channel[];
  readonly markets: readonly Market[];
  readonly letters: readonly WholeLetter[];
}

/** Calls of one occasion: the card and the voicemail. */
export interface SpokenSet {
  readonly occasion: Occasion;
  readonly markets: readonly Market[];
  readonly spoken: readonly SpokenLetter[];
}

/** One line for one interviewer in a letter to the consultant: behind their name and a colon. */
export interface PassedOnLine extends Pick<WholeLetter, 'id' | 'needs' | 'text'> {
  readonly markets: readonly Market[];
}

/** Thanks that are late, in a letter about something else (PL2): a paragraph at the end, or what stands below a short message. */
export interface LateThanks {
  readonly markets: readonly Market[];
  readonly registers: readonly Register[];
  readonly text: string;
  readonly below: string;
}

/** A set of letters, as its file states it; the compiler knows blanks, needs and channels. */
export function letterSet(set: LetterSet): LetterSet {
  return set;
}

/** A set of calls, as its file states it. */
export function spokenSet(set: SpokenSet): SpokenSet {
  return set;
}

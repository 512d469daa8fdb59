import type { ToneFamily } from './tone-rule.ts';

/** What kind of text is judged: a request as among editors of an encyclopaedia, a technical question, an offer as a message, or a letter. */
export const toneGenres = ['request', 'question', 'message', 'letter'] as const;
export type ToneGenre = (typeof toneGenres)[number];

/** What a text may show besides its words. */
export type CueName =
  | 'thanks'
  | 'thanks-last'
  | 'please'
  | 'please-first'
  | 'sorry'
  | 'greeting'
  | 'could-you'
  | 'can-you'
  | 'could-i'
  | 'if-you'
  | 'willing'
  | 'hedge'
  | 'understands'
  | 'hope'
  | 'well-wishes'
  | 'closing'
  | 'praise'
  | 'good-work'
  | 'glad'
  | 'would-like'
  | 'very'
  | 'fact'
  | 'question-first'
  | 'why'
  | 'so-first'
  | 'you-first'
  | 'you'
  | 'i-first'
  | 'i'
  | 'we'
  | 'final'
  | 'or-else'
  | 'urgent'
  | 'demand'
  | 'let-me-know'
  | 'bad'
  | 'negation'
  | 'only'
  | 'but'
  | 'because'
  | 'exclamation'
  | 'loud'
  | 'question'
  | 'dots'
  | 'smile'
  | 'by-the-way';

export interface ToneReason {
  /** What in the text speaks for or against it: a family of findings, a cue that is there or missed, or words of its own. */
  readonly says:
    | { readonly of: 'family'; readonly family: ToneFamily }
    | {
        readonly of: 'cue';
        readonly name: CueName;
        readonly isThere: boolean;
        /** The words of the text that show it. */
        readonly words?: string;
      }
    | { readonly of: 'words'; readonly words: string };
  readonly speaks: 'for' | 'against';
}

/** How a letter reads, where there is something to say of it. */
export const readings = ['warm', 'cool'] as const;
export type Reading = (typeof readings)[number];

/** How the interface says how a letter reads and why, loaded with the first letter of which it says so. */
export interface ToneReasonWords {
  reads(reading: Reading): string;
  text(reason: ToneReason): string;
}

export interface Tone {
  /** 0 to 100; 50 is where a text of its kind is as likely rated among the rude quarter as among the polite one. */
  readonly score: number;
  /** At most three, the strongest first. */
  readonly reasons: readonly ToneReason[];
}

/** What a language judges tone with; loaded when it is first asked for. */
export interface ToneWords {
  tone(text: string, genre: ToneGenre): Tone;
  /** The kind that most of these texts are of. */
  genreOf(texts: readonly string[]): ToneGenre;
}

/** Where a letter begins to read warmly, and below what it reads cool; what lies between is matter-of-fact. */
const WARM = 50;
const COOL = 20;
/** A note this short is matter-of-fact by nature: only what is found in it counts. */
const SHORT = 25;

/** How a letter reads; null for a matter-of-fact one, of which there is nothing to say. */
export function readingOf({ score, reasons }: Tone, words: number): Reading | null {
  const isFound = reasons.some(({ says }) => says.of === 'family');
  if (words < SHORT && !isFound) return null;
  return score >= WARM ? 'warm' : score < COOL ? 'cool' : null;
}

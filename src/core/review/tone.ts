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
    | { readonly of: 'cue'; readonly name: CueName; readonly isThere: boolean }
    | { readonly of: 'words'; readonly words: string };
  readonly speaks: 'for' | 'against';
}

/** How the interface says a reason, loaded with the first letter that has one. */
export interface ToneReasonWords {
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

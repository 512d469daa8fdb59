import type { Want } from '../../core/journal/vocabulary.ts';
import type { EpochDay } from '../../core/time/epoch-day.ts';

/** What of a note after an interview changed. */
export type DebriefPart =
  | { readonly of: 'remark' | 'say'; readonly name: string }
  | {
      readonly of:
        | 'forgot'
        | 'went-badly'
        | 'put-right'
        | 'promised'
        | 'promised-by'
        | 'promised-to'
        | 'they-said'
        | 'they-named'
        | 'quick'
        | 'want';
    };

/** One value of such a part; empty where nothing is noted. */
export type DebriefValue =
  | { readonly texts: readonly string[] }
  | { readonly days: readonly (EpochDay | null)[] }
  | { readonly quick: boolean }
  | { readonly want: Want | null };

/** What is said of a note after an interview, and of what it changes. */
export interface DebriefWords {
  /** What a second note changes in the first; null where both say the same. */
  change(part: DebriefPart, was: DebriefValue, is: DebriefValue): string | null;
  renamed(was: string, is: string): string;
  newAddress(name: string, email: string): string;
  wasNotThere(name: string): string;
  wasThereToo(name: string): string;
  /** The candidate named themselves among those who were there. */
  isYou(name: string): string;
  /** What was meant for somebody of this name goes to another, for nobody of this name was there. */
  notAmongThem(name: string): string;
  readonly nobodyNamed: string;
}

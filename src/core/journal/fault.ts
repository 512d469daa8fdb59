import type { Misfit } from '../parse/shape.ts';

/** What is wrong with a line of the journal, or with a row that is kept beside it. */
export type Fault =
  | Misfit
  | { readonly code: 'unreadable' | 'nested-too-deeply' | 'not-text' | 'unknown-kind' | 'other-key' }
  | { readonly code: 'about-nothing'; readonly scope: string };

/** What is wrong with the file that holds the notes. Notes are named by their position. */
export type FileProblem =
  /** What the database says of itself. */
  | { readonly code: 'integrity'; readonly words: string }
  | { readonly code: 'file-damaged'; readonly file: string }
  | { readonly code: 'note-broken'; readonly note: number; readonly fault: Fault }
  | { readonly code: 'note-changed' | 'missing-before' | 'not-filed'; readonly note: number }
  | { readonly code: 'end-missing' | 'search-damaged' }
  | { readonly code: 'row-broken'; readonly kind: string; readonly key: string; readonly fault: Fault }
  /** What was folded is not what folding gives now. */
  | {
      readonly code: 'other-state' | 'found-otherwise' | 'state-of-nothing' | 'not-planned' | 'planned-without-cause';
      readonly scope: string;
    }
  /** So many more of the kind that was named last. */
  | { readonly code: 'more'; readonly count: number }
  /** What cannot be read any more of a file that is rescued. */
  | { readonly code: 'all-lost' | 'lost-uncounted' }
  | { readonly code: 'notes-lost'; readonly count: number; readonly of: number }
  | { readonly code: 'rows-lost'; readonly kind: string };

/** What is no damage and worth knowing of the file. */
export type FileAdvice =
  | { readonly code: 'open-to-others'; readonly folder: string }
  /** YYYY-MM-DD. */
  | { readonly code: 'sealed-on'; readonly day: string }
  /** What the program that opened the file says of it. */
  | { readonly code: 'as-told'; readonly words: string };

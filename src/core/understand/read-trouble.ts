import type { FileNote } from './calendar-notes.ts';

/** Why a file, or something in it, cannot be read. Plain data, for a reader of its own process hands it over. */
export type ReadTrouble =
  | {
      readonly code: 'too-large' | 'mail-too-large' | 'calendar-too-large' | 'cards-too-large';
      readonly megabytes: number;
    }
  | { readonly code: 'not-allowed' | 'unreadable' }
  | { readonly code: 'no-mail' | 'mail-damaged' | 'mail-of-line-ends' }
  | { readonly code: 'no-cards' | 'cards-damaged' }
  | { readonly code: 'no-calendar' }
  | { readonly code: 'no-event'; readonly notes: readonly FileNote[] }
  | { readonly code: 'unpacks-to-more' }
  /** The reader was ended: it took too long or too much memory, or the file broke it. */
  | { readonly code: 'took-too-long' | 'over-two-seconds' | 'over-memory' | 'broke-reader' | 'odd-damage' }
  /** The reader itself cannot be fetched, in a page without a connection. */
  | { readonly code: 'reader-not-here' }
  /** What a library says of a table or an archive, with the line. */
  | { readonly code: 'as-library-says'; readonly words: string };

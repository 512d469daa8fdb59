import type { ReadResult } from './mail-text.ts';

/** Reads what postings and résumés come in. Never throws for what a stranger made: what cannot be read says why. */
export interface FitReader {
  /**
   * A page or a piece of one: its text with a mark before each item of a list, its JSON-LD documents, and how many of these are
   * broken.
   */
  page(html: string): Promise<PostingPage>;
  /** The files of a ZIP archive that are called so, in any folder of it, whatever the case. */
  archive(
    bytes: Uint8Array,
    wanted: readonly string[],
  ): Promise<ReadResult<readonly { readonly name: string; readonly bytes: Uint8Array }[]>>;
  /** Cuts words of a language to their stems; other languages keep their words. */
  stemmer(code: string): Promise<(word: string) => string>;
}

export interface PostingPage {
  readonly text: string;
  readonly documents: readonly unknown[];
  readonly broken: number;
}

/** How a browser ended that printed nothing: its exit code, null where it has none, and what the system said, empty where it said nothing. */
export interface PrintFailure {
  readonly exit: number | null;
  readonly said: string;
}

/** Prints a page to a PDF by a browser of this computer. */
export interface Printer {
  pdf(
    html: string,
    signal?: AbortSignal,
  ): Promise<
    | { readonly ok: true; readonly bytes: Uint8Array }
    | { readonly ok: false; readonly why: 'no-browser' }
    | { readonly ok: false; readonly why: 'failed'; readonly how: PrintFailure }
  >;
}

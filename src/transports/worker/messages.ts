import type { KeptIn } from '../../contract/refusals/browser-home.ts';
import type { Problem } from '../../contract/refusals/problem.ts';
import type { OperationName } from '../../contract/registry.ts';

/**
 * What a page and its own worker tell each other. Types alone, so that the page may import them. The worker answers each question once;
 * one that was aborted is not answered.
 */

/** Which build of the program speaks. Of two builds that are open at once, the one with the higher number stays. */
export interface Build {
  readonly id: string;
  /** Grows from build to build, as the time of the commit in seconds does. */
  readonly number: number;
}

/** The first message: nothing is opened or answered before it. */
export interface Start {
  readonly kind: 'start';
  readonly build: Build;
  /** Address of the folder in which the site lies, with a slash at its end. Installs in other folders of the same origin are apart. */
  readonly base: string;
  readonly visible: boolean;
  /** Code of the language that is read on the page, until a question names another. */
  readonly language: string;
  /** Asked for in so many words by the person, who was told that it ends with the page: nothing is kept. */
  readonly inMemory?: 'yes';
}

export interface Ask {
  readonly kind: 'ask';
  /** The page's own number for the question; comes back with the answer. */
  readonly id: number;
  readonly name: OperationName;
  readonly input: Readonly<Record<string, unknown>>;
  /** A repeat of what was done under this id does nothing. Where it is missing, the worker makes one for what may write. */
  readonly operationId?: string;
  /** True where it only asks: then it leaves no id behind. */
  readonly onlyAsks?: true;
  /** Code of the language that is read on the page. */
  readonly language: string;
}

export type ToWorker =
  | Start
  | Ask
  | { readonly kind: 'abort'; readonly id: number }
  | { readonly kind: 'visible' }
  | { readonly kind: 'hidden' };

export type Answered =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/** Where the notes lie that a page shows; `memory` ends with the page, and only where that was asked for. */
export type StoreKind = KeptIn | 'memory';

/** How a page reaches its notes. */
export interface Home {
  /**
   * leads: its own worker has the notes open. follows: another window's has. opens: it has its turn and opens them. waits: nobody is known
   * to have them, or its page is hidden. retired: a newer build is open, and the page must be loaded again.
   */
  readonly role: 'waits' | 'opens' | 'leads' | 'follows' | 'retired';
  /** Null until it is known. */
  readonly store: StoreKind | null;
  /** Why the notes cannot be opened, in the language of the last question; null while they are, or may soon be. */
  readonly trouble: Problem | null;
}

export type FromWorker =
  | ({ readonly kind: 'answer'; readonly id: number } & Answered)
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly all: number }
  | { readonly kind: 'home'; readonly home: Home };

import { signal } from '@preact/signals';
import { COPY } from '../../api/kept-names.ts';
import type { Copy } from './decide.ts';

/** What this browser remembers of the notes and of their last copy, beside the notes: it may tell of them when they are gone. */
export interface Recorded {
  /** Something of the candidate's own was in the store when it was looked at last. */
  readonly own: boolean;
  /** The notes were found gone, and nobody has decided yet what to do. */
  readonly emptied: boolean;
  /** Milliseconds since 1970: the first change that is in no copy; null where there is none. */
  readonly unsavedSince: number | null;
  readonly letterWent: boolean;
  readonly putOffAt: number | null;
  /** With the mark of the store up to which it reaches. */
  readonly copy: (Copy & { readonly revision: string }) | null;
}

const nothing: Recorded = {
  own: false,
  emptied: false,
  unsavedSince: null,
  letterWent: false,
  putOffAt: null,
  copy: null,
};

function read(): Recorded {
  try {
    return { ...nothing, ...(JSON.parse(localStorage.getItem(COPY) ?? '{}') as Partial<Recorded>) };
  } catch {
    return nothing;
  }
}

export const recorded = signal<Recorded>(read());

/** Changes it, from what stands in the browser: another window may have written. Where the browser keeps nothing, it holds for this window. */
export function record(change: Partial<Recorded>): void {
  const next = { ...(canKeep() ? read() : recorded.peek()), ...change };
  try {
    localStorage.setItem(COPY, JSON.stringify(next));
  } catch {
    // Full or forbidden: what it tells is told in this window alone.
  }
  recorded.value = next;
}

/** What stands in the browser now, another window's changes with it. */
export function readAgain(): Recorded {
  if (canKeep()) recorded.value = read();
  return recorded.peek();
}

function canKeep(): boolean {
  try {
    return localStorage.getItem(COPY) !== null;
  } catch {
    return false;
  }
}

addEventListener('storage', (event) => {
  if (event.key === COPY || event.key === null) recorded.value = read();
});

import { effect, signal } from '@preact/signals';
import type { OperationName } from '../../src/contract/registry.ts';
import type { Refusal } from '../api/answer.ts';
import { offline } from '../api/connection.ts';
import { WAITING } from '../api/kept-names.ts';
import { key } from '../api/session.ts';

/** Operations that may be noted without a connection: what happened stays true, whenever it is told. */
export type Notable = Extract<OperationName, 'called' | 'log' | 'later' | 'skip'>;

/** Something that was noted on this device and that Persevere has not taken in yet. */
export interface WaitingNote {
  /** Made once, when it was noted: however often it is sent, it is applied once. */
  readonly operationId: string;
  readonly name: Notable;
  readonly input: unknown;
  /** What it is, in words: "You talked with Anna Keller". */
  readonly label: string;
  /** Why it was not taken in; null while it only waits for the connection. */
  readonly refusal: Refusal | null;
}

const TRY_AGAIN_MS = 5000;

/** What waits on this device, the oldest first. */
export const waitingNotes = signal<readonly WaitingNote[]>(readWaiting());

/** What stands in the storage; another window may have written since it was looked at last. */
export function readWaiting(): readonly WaitingNote[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(WAITING) ?? '[]');
    return Array.isArray(kept) ? (kept as WaitingNote[]) : [];
  } catch {
    return [];
  }
}

/** Changes what waits, beginning from what stands in the storage: another window may have written. False where nothing can be kept. */
export function changeWaiting(next: (notes: readonly WaitingNote[]) => readonly WaitingNote[]): boolean {
  const notes = next(readWaiting());
  // A browser that was cleared keeps nothing.
  if (key.peek() === null) return false;
  try {
    localStorage.setItem(WAITING, JSON.stringify(notes));
  } catch {
    return false;
  }
  waitingNotes.value = notes;
  return true;
}

/** Takes these off the list. */
export function dropWaiting(operationIds: readonly string[]): void {
  changeWaiting((notes) => notes.filter((each) => !operationIds.includes(each.operationId)));
}

/** How it is brought comes when something waits, as hardly ever. Where its file does not come, the next look tries again. */
function bring(): void {
  if (readWaiting().some((each) => each.refusal === null))
    void import('./bring-waiting.ts').then((each) => each.bring()).catch(() => undefined);
}

/** Brings what waits whenever the connection may be back. */
export function watchWaiting(): void {
  const look = (): void => {
    waitingNotes.value = readWaiting();
  };
  addEventListener('storage', (event) => {
    if (event.key === WAITING) look();
  });
  addEventListener('online', bring);
  setInterval(bring, TRY_AGAIN_MS);
  effect(() => {
    if (!offline.value) bring();
  });
}

import { signal } from '@preact/signals';
import type { OperationName } from '../../src/contract/registry.ts';
import type { Refusal } from '../api/answer.ts';
import { WAITING } from '../api/kept-names.ts';
import { key } from '../api/session.ts';
import { keepHere } from './keeps.ts';

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
  if (!keepHere(WAITING, JSON.stringify(notes))) return false;
  waitingNotes.value = notes;
  return true;
}

/** Takes these off the list. */
export function dropWaiting(operationIds: readonly string[]): void {
  changeWaiting((notes) => notes.filter((each) => !operationIds.includes(each.operationId)));
}

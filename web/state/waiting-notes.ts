import { effect, signal } from '@preact/signals';
import type { Input, OperationName, Output } from '../../src/contract/registry.ts';
import type { Answer, Refusal } from '../api/answer.ts';
import { ask } from '../api/ask.ts';
import { offline } from '../api/connection.ts';
import { WAITING } from '../api/kept-names.ts';
import { key } from '../api/session.ts';
import { say, sayUndo, undoOf } from '../parts/common/notices.tsx';
import { changed } from './live.ts';
import { page } from './words.ts';

/** Operations that may be noted without a connection: what happened stays true, whenever it is told. */
type Notable = Extract<OperationName, 'called' | 'log' | 'later' | 'skip'>;

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
export const waitingNotes = signal<readonly WaitingNote[]>(read());

function read(): readonly WaitingNote[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(WAITING) ?? '[]');
    return Array.isArray(kept) ? (kept as WaitingNote[]) : [];
  } catch {
    return [];
  }
}

/** Changes what waits, beginning from what stands in the storage: another window may have written. False where nothing can be kept. */
function change(next: (notes: readonly WaitingNote[]) => readonly WaitingNote[]): boolean {
  const notes = next(read());
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

/**
 * Notes something at once, with or without a connection. It is kept on this device before anything is sent; with a connection its
 * answer comes back as usual, without one `kept` says that it waits. The id stays the note's own, so that it can be undone by it.
 */
export async function noteOrKeep<N extends Notable>(
  name: N,
  input: Input<N>,
  label: string,
  operationId: string,
): Promise<Answer<Output<N>> | 'kept'> {
  const note: WaitingNote = { operationId, name, input, label, refusal: null };
  const kept = change((notes) => [...notes, note]);
  // What was noted before it goes before it.
  await bring(note.operationId);
  const answer = await ask(name, input, { operationId: note.operationId });
  if (!answer.ok && answer.refusal.code === 'offline') return kept ? 'kept' : answer;
  // Taken in, or refused where the candidate sees it: in neither case does it wait any more.
  forget(note.operationId);
  return answer;
}

/** Says that a note only waits here, and takes it off the list where that is wished; one that was taken in meanwhile is undone. */
export function sayKept(operationId: string): void {
  sayUndo(page.shell.keptOffline, async () => {
    const waits = read().some((each) => each.operationId === operationId);
    if (!waits) return undoOf(operationId)();
    forget(operationId);
    say(page.common.takenBack);
    return { ok: true, value: null };
  });
}

/** Takes one off the list. */
export function forget(operationId: string): void {
  dropWaiting([operationId]);
}

/** Takes these off the list. */
export function dropWaiting(operationIds: readonly string[]): void {
  change((notes) => notes.filter((each) => !operationIds.includes(each.operationId)));
}

/** One window at a time brings what waits; where the browser has no locks, the operation ids alone keep it to once. */
function alone(work: () => Promise<void>): Promise<void> {
  return navigator.locks === undefined ? work() : navigator.locks.request(WAITING, work).then(() => undefined);
}

/** Brings what waits, in its order, but for one that its own window is bringing. What is refused stays, with the reason, for the person to decide. */
function bring(except = ''): Promise<void> {
  return alone(async () => {
    let took = false;
    for (const note of read().filter((each) => each.refusal === null && each.operationId !== except)) {
      // Another window may have dropped it meanwhile.
      if (!read().some((each) => each.operationId === note.operationId)) continue;
      const answer = await ask(note.name, note.input as never, { operationId: note.operationId });
      if (!answer.ok && answer.refusal.code === 'offline') break;
      if (answer.ok) {
        took = true;
        const { notes = [] } = answer.value as { notes?: readonly string[] };
        forget(note.operationId);
        say([page.shell.takenIn(note.label), ...notes].join(' '));
      } else
        change((all) =>
          all.map((each) => (each.operationId === note.operationId ? { ...each, refusal: answer.refusal } : each)),
        );
    }
    if (took) await changed();
  });
}

/** A refused one is tried again, as the same operation. */
export async function tryAgain(operationId: string): Promise<void> {
  change((all) => all.map((each) => (each.operationId === operationId ? { ...each, refusal: null } : each)));
  await bring();
}

/** Brings what waits whenever the connection may be back. */
export function watchWaiting(): void {
  addEventListener('storage', (event) => {
    if (event.key === WAITING) waitingNotes.value = read();
  });
  addEventListener('online', () => void bring());
  setInterval(() => {
    if (read().some((each) => each.refusal === null)) void bring();
  }, TRY_AGAIN_MS);
  effect(() => {
    if (!offline.value && waitingNotes.peek().some((each) => each.refusal === null)) void bring();
  });
}

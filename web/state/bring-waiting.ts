import type { Input, Output } from '../../src/contract/registry.ts';
import type { Answer } from '../api/answer.ts';
import { ask } from '../api/ask.ts';
import { WAITING } from '../api/kept-names.ts';
import { say, sayUndo, undoOf } from '../parts/common/notices.tsx';
import { changed } from './live.ts';
import { changeWaiting, dropWaiting, type Notable, readWaiting, type WaitingNote } from './waiting-notes.ts';
import { page } from './words.ts';

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
  const kept = changeWaiting((notes) => [...notes, note]);
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
    const waits = readWaiting().some((each) => each.operationId === operationId);
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

/** One window at a time brings what waits; where the browser has no locks, the operation ids alone keep it to once. */
function alone(work: () => Promise<void>): Promise<void> {
  return navigator.locks === undefined ? work() : navigator.locks.request(WAITING, work).then(() => undefined);
}

/** Brings what waits, in its order, but for one that its own window is bringing. What is refused stays, with the reason, for the person to decide. */
export function bring(except = ''): Promise<void> {
  return alone(async () => {
    let took = false;
    for (const note of readWaiting().filter((each) => each.refusal === null && each.operationId !== except)) {
      // Another window may have dropped it meanwhile.
      if (!readWaiting().some((each) => each.operationId === note.operationId)) continue;
      const answer = await ask(note.name, note.input as never, { operationId: note.operationId });
      if (!answer.ok && answer.refusal.code === 'offline') break;
      if (answer.ok) {
        took = true;
        const { notes = [] } = answer.value as { notes?: readonly string[] };
        forget(note.operationId);
        say([page.shell.takenIn(note.label), ...notes].join(' '));
      } else
        changeWaiting((all) =>
          all.map((each) => (each.operationId === note.operationId ? { ...each, refusal: answer.refusal } : each)),
        );
    }
    if (took) await changed();
  });
}

/** A refused one is tried again, as the same operation. */
export async function tryAgain(operationId: string): Promise<void> {
  changeWaiting((all) => all.map((each) => (each.operationId === operationId ? { ...each, refusal: null } : each)));
  await bring();
}

// What was begun in this browser and is nowhere else: texts that were typed and notes that wait. They name people, too.
import type { Input } from '../../src/contract/registry.ts';
import { ask } from '../api/ask.ts';
import { tellDropped } from './dropped.ts';
import { isGone, textsIn } from './gone-here.ts';
import { ownNames } from './own-name.ts';
import { bare } from './storage-names.ts';
import { dropWaiting, waitingNotes } from './waiting-notes.ts';

type Beside = NonNullable<Input<'forget'>['beside']>;

/** Before the id of a note that waits, as a place. */
const WAITS = 'waits ';

function typedHere(): Beside {
  try {
    return ownNames(bare.typed).map((place) => ({ place, texts: textsIn(parsed(localStorage.getItem(place))) }));
  } catch {
    return [];
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return text;
  }
}

/** All of it, as texts; each has a place by which it can be dropped. */
export function begunHere(): Beside {
  const waiting = waitingNotes.peek().map(({ operationId, label, input }) => ({
    place: `${WAITS}${operationId}`,
    texts: [label, ...textsIn(input)],
  }));
  return [...typedHere(), ...waiting];
}

/** Drops what lies in these places, in all windows of this browser. */
export function dropBegun(places: readonly string[]): void {
  const typed = places.filter((each) => each.startsWith(bare.typed));
  for (const name of typed) localStorage.removeItem(name);
  const waiting = places.filter((each) => each.startsWith(WAITS)).map((each) => each.slice(WAITS.length));
  if (waiting.length > 0) dropWaiting(waiting);
  tellDropped(typed);
}

/** Other notes took the place of those that were here: what was begun for what is not among them is dropped. `file` is what was brought, in base64. */
export function dropReplaced(file: string): void {
  const notes = atob(file);
  dropBegun(
    begunHere()
      .filter((each) => isGone(each, notes, true))
      .map((each) => each.place),
  );
}

/** The example was put away: what was begun for it is dropped, and nothing else. */
export async function dropOfExample(): Promise<void> {
  const begun = begunHere();
  if (begun.length === 0) return;
  const notes = await ask('export', {}, { onlyAsks: true });
  if (notes.ok) dropBegun(begun.filter((each) => isGone(each, notes.value.archive, false)).map((each) => each.place));
}

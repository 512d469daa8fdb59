import { key } from '../api/session.ts';
import { onDropped } from './dropped.ts';
import { keepHere } from './keeps.ts';
import { ownName } from './own-name.ts';
import { bare } from './storage-names.ts';

/** What is being typed, held in this browser until the server has it: a closed tab or a stopped server loses nothing. */
export interface Kept<T> {
  read(): T | null;
  /** True where it stands in the browser's storage afterwards: only then may the page say so (UI4). */
  write(value: T): boolean;
  forget(): void;
}

/** What this window may write again, because it shows it. */
const held = new Set<string>();
/** What was dropped while this window shows it. */
const dropped = new Set<string>();

onDropped((names) => {
  const shown = names.filter((name) => held.has(name));
  if (shown.length === 0) return;
  for (const name of shown) dropped.add(name);
  // Whatever else is typed here stands in the browser already, and is there again afterwards.
  location.reload();
});

export function keptHere<T>(name: string): Kept<T> {
  const place = ownName(`${bare.typed}${name}`);
  return {
    read() {
      try {
        const kept = JSON.parse(localStorage.getItem(place) ?? 'null') as T | null;
        if (kept !== null) held.add(place);
        return kept;
      } catch {
        return null;
      }
    },
    write(value) {
      // A screen that is about to be taken down writes nothing into a browser that was cleared.
      if (key.peek() === null || dropped.has(place)) return false;
      // Where it is not kept here, only the server can keep it.
      const isKept = keepHere(place, JSON.stringify(value));
      if (isKept) held.add(place);
      return isKept;
    },
    forget() {
      held.delete(place);
      localStorage.removeItem(place);
    },
  };
}

import { TYPED } from '../api/kept-names.ts';
import { key } from '../api/session.ts';

/** What is being typed, held in this browser until the server has it: a closed tab or a stopped server loses nothing. */
export interface Kept<T> {
  read(): T | null;
  /** True where it stands in the browser's storage afterwards: only then may the page say so (UI4). */
  write(value: T): boolean;
  forget(): void;
}

export function keptHere<T>(name: string): Kept<T> {
  const place = `${TYPED}${name}`;
  return {
    read() {
      try {
        return JSON.parse(localStorage.getItem(place) ?? 'null') as T | null;
      } catch {
        return null;
      }
    },
    write(value) {
      // A screen that is about to be taken down writes nothing into a browser that was cleared.
      if (key.peek() === null) return false;
      const text = JSON.stringify(value);
      try {
        localStorage.setItem(place, text);
        return localStorage.getItem(place) === text;
      } catch {
        // A full or forbidden storage: only the server can keep it.
        return false;
      }
    },
    forget: () => localStorage.removeItem(place),
  };
}

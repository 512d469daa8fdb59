import { key, TYPED } from '../api/session.ts';

/** What is being typed, kept in this browser until the server has it: a closed tab or a stopped server loses nothing. */
export interface Kept<T> {
  read(): T | null;
  write(value: T): void;
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
      if (key.peek() === null) return;
      try {
        localStorage.setItem(place, JSON.stringify(value));
      } catch {
        // A full or forbidden storage: the server still gets it.
      }
    },
    forget: () => localStorage.removeItem(place),
  };
}

import { key, TYPED } from '../api/session.ts';
export function keptHere(name) {
  const place = `${TYPED}${name}`;
  return {
    read() {
      try {
        return JSON.parse(localStorage.getItem(place) ?? 'null');
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

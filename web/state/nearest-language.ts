import { LANGUAGE } from './storage-names.ts';

/** The language that was chosen in this browser; null where it follows the browser's own. */
export function chosenLanguage(): string | null {
  try {
    return localStorage.getItem(LANGUAGE);
  } catch {
    return null;
  }
}

/** What is there for the first of these codes that is met exactly or by its first two letters; undefined where none is. */
export function nearest<L>(codes: readonly string[], there: ReadonlyMap<string, L>): L | undefined {
  for (const code of codes) {
    const found = there.get(code) ?? there.get(code.slice(0, 2));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The codes of the languages that this browser asks for, the chosen one first. */
export function wishedLanguages(): string[] {
  return [chosenLanguage() ?? '', ...navigator.languages];
}

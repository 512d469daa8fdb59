/** What can be found by typing. */
export interface Findable {
  readonly label: string;
  /** Shown softly after it: the hour there, the country. It is looked through too. */
  readonly hint?: string | undefined;
  /** Other words by which it is found: a code, an older name. */
  readonly words?: string | undefined;
}

/** Letters alone, small and without accents: "Österreich" is found by "oster". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}

function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
}

/**
 * Those in which each typed word begins a word, in their order; those whose label begins with what was typed come first. Everything, where nothing is
 * typed.
 */
export function found<T extends Findable>(options: readonly T[], typed: string): readonly T[] {
  const looked = wordsOf(typed);
  if (looked.length === 0) return options;
  const whole = plain(typed.trim());
  const fits = options.filter((option) => {
    const words = wordsOf(`${option.label} ${option.hint ?? ''} ${option.words ?? ''}`);
    return looked.every((part) => words.some((word) => word.startsWith(part)));
  });
  const begins = (option: T) => plain(option.label).startsWith(whole);
  return [...fits.filter(begins), ...fits.filter((option) => !begins(option))];
}

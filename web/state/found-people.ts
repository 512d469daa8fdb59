/** Letters that are no letter with an accent, and by which plain one they are looked for. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** Small letters without accents: "Łukasz Müller" is "lukasz muller". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[ßæœøđðłıþ]/gu, (letter) => plainLetters[letter] ?? letter);
}

/** The words by which something is found. A name with an apostrophe or a hyphen is found with it, without it and by its parts. */
export function wordsOf(...texts: readonly (string | null)[]): readonly string[] {
  const whole = plain(texts.filter((each) => each !== null).join(' '));
  const words = whole.split(/[^\p{Letter}\p{Number}]+/u);
  const joined = whole.replaceAll(/['’‘\-–]/gu, '').split(/[^\p{Letter}\p{Number}]+/u);
  return [...new Set([...words, ...joined])].filter((word) => word !== '');
}

/** True where each word that is typed begins one of these words. */
export function fits(words: readonly string[], typed: readonly string[]): boolean {
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

/** What was typed, as words to look for. */
export function typedWords(typed: string): readonly string[] {
  return plain(typed)
    .replaceAll(/['’‘]/gu, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
}

/** Under which letter of an index a name stands; '#' for what begins with none. */
export function letterOf(name: string): string {
  const [first = ''] = plain(name.trim());
  return /\p{Letter}/u.test(first) ? first.toUpperCase() : '#';
}

/** Shorter words, such as "send" or "link", stand in many letters. */
const FEWEST_LETTERS = 5;
/** A link in a letter may be what was promised, however it is called. */
const LINK = /https?:\/\//;

/**
 * True where a letter takes up everything that was promised with it: a promise as it was noted, at least half of the words that carry it, or a
 * link. A promise of small words alone, not said as it was noted, stays due: better asked twice than lost.
 * @param contentWords the words of a text that carry it, in the language of the letter
 */
export function bringsAll(
  text: string,
  promised: readonly string[],
  contentWords: (text: string) => readonly string[],
): boolean {
  if (LINK.test(text)) return true;
  const said = new Set(contentWords(text));
  const lower = text.toLowerCase();
  return promised.every((each) => {
    if (each.trim() !== '' && lower.includes(each.trim().toLowerCase())) return true;
    const wanted = contentWords(each).filter((word) => word.length >= FEWEST_LETTERS);
    return wanted.length > 0 && wanted.filter((word) => said.has(word)).length * 2 >= wanted.length;
  });
}

/**
 * True where a text takes up a note: it holds the note as it stands, or at least half of the words that carry it. A note of small words
 * alone is taken up only as it stands.
 */
export function takesUp(text: string, note: string, contentWords: (text: string) => readonly string[]): boolean {
  const plain = note.trim().toLowerCase();
  if (plain === '') return false;
  if (text.toLowerCase().includes(plain)) return true;
  const said = new Set(contentWords(text));
  const wanted = contentWords(note);
  return wanted.length > 0 && wanted.filter((word) => said.has(word)).length * 2 >= wanted.length;
}

const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

/** Small numbers in words, for a pattern. */
export const numberWords: string = Object.keys(words)
  .sort((one, other) => other.length - one.length)
  .join('|');

/** "two" and "2" as 2; null for no number. */
export function numberOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : (words[text.toLowerCase()] ?? null);
}

const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  'couple of': 2,
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
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** "Twenty-five" and the like. */
const composed: Readonly<Record<string, number>> = Object.fromEntries(
  tens.flatMap((ten, at) => units.map((unit, more) => [`${ten}-${unit}`, (at + 2) * 10 + more + 1] as const)),
);
const all: Readonly<Record<string, number>> = { ...words, ...composed };

/** Small numbers in words, for a pattern. */
export const numberWords: string = Object.keys(all)
  .sort((one, other) => other.length - one.length)
  .map((word) => word.replace('-', '[- ]'))
  .join('|');

/** "two" and "2" as 2; null for no number. */
export function numberOf(text: string): number | null {
  return /^\d+$/.test(text)
    ? Number(text)
    : (all[text.toLowerCase()] ?? all[text.toLowerCase().replace(' ', '-')] ?? null);
}

/** Numbers and names as they are written and said, for the reader of dates. Everything is in lower case. */

const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const cardinals = new Map<string, number>([...ones, ...teens].map((word, value) => [word, value]));
for (const [index, ten] of tens.entries()) {
  const value = (index + 2) * 10;
  cardinals.set(ten, value);
  for (let one = 1; one <= 9; one++) cardinals.set(`${ten} ${ones[one]}`, value + one);
}

const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function ordinalWord(cardinal: string): string {
  const parts = cardinal.split(' ');
  const last = parts.pop() ?? '';
  const ending = irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return [...parts, ending].join(' ');
}

const ordinals = new Map(
  [...cardinals].filter(([, value]) => value > 0).map(([word, value]) => [ordinalWord(word), value]),
);

/** "a" and "an" count as one, "couple of" as two: people mean them so. */
const counts = new Map<string, number>([
  ...cardinals,
  ['a', 1],
  ['an', 1],
  ['a couple of', 2],
  ['couple of', 2],
  ['a couple', 2],
  ['couple', 2],
]);

const longestFirst = (words: Iterable<string>): string =>
  [...words].sort((one, other) => other.length - one.length).join('|');

const weekdayWords: readonly string[][] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'weds', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];
const monthWords: readonly string[][] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const weekdays = new Map(weekdayWords.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const months = new Map(monthWords.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Patterns to build rules from; each captures nothing. */
export const WEEKDAY = `(?:${longestFirst(weekdays.keys())})s?\\.?`;
export const MONTH = `(?:${longestFirst(months.keys())})\\.?`;
export const COUNT = `(?:\\d{1,3}|${longestFirst(counts.keys())})`;
/** A day of a month: "7th", "the seventh", "7". */
export const NTH = `(?:\\d{1,2}(?:st|nd|rd|th)|${longestFirst(ordinals.keys())})`;
export const DAY_OF_MONTH = `(?:(?:the )?${NTH}|\\d{1,2}|(?:twenty|thirty)(?: (?:one|two|three|four|five|six|seven|eight|nine))?)`;
export const YEAR = `(?:(?:19|20|21)\\d\\d)`;

/** Words that count, but for the articles: beside a date they mean that more was said than was read. */
export const NUMBER_WORD = `(?:${longestFirst([...cardinals.keys(), ...ordinals.keys(), 'hundred', 'thousand', 'century', 'decade'])})`;

/** 1 for Monday to 7 for Sunday. */
export function weekdayNumber(word: string): number {
  return weekdays.get(word.replace(/\.$/, '')) ?? weekdays.get(word.replace(/s?\.?$/, '')) ?? 0;
}

export function monthNumber(word: string): number {
  return months.get(word.replace(/\.$/, '')) ?? 0;
}

/** The number of a count or an ordinal; 0 where it is none. */
export function numberOf(word: string): number {
  const plain = word.replace(/^the /, '').trim();
  const digits = /^(\d+)(?:st|nd|rd|th)?$/.exec(plain);
  if (digits) return Number(digits[1]);
  return counts.get(plain) ?? ordinals.get(plain) ?? 0;
}

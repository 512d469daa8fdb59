const hourWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
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
  ein: 1,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
};
const minuteWords: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  'a quarter': 15,
  twenty: 20,
  'twenty five': 25,
  'twenty-five': 25,
  half: 30,
  fünf: 5,
  zehn: 10,
  viertel: 15,
  zwanzig: 20,
};
/** Not a part of a date, a figure or another clock. */
const NO_DATE = '(?<![\\d.:/])(?<!\\d-\\d{1,2}-|\\d{3}-)';
const HOUR_EN = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])';
const HOUR_DE = '(eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|1[0-2]|[1-9])';
const HALF = '(a|p)\\.?\\s?m\\b\\.?';
const PART =
  "(?:\\s?(?:o'?clock|o’clock|uhr))?(?:,? (?:in the )?(morning|afternoon|evening|tonight|morgens|vormittags?|mittags|nachmittags?|abends?))?";
/** A clock as it was said: `exact` where the hour needs no morning or afternoon. */
export interface SaidClock {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'a' | 'p' | null;
  readonly exact: boolean;
}

type Read = (found: RegExpExecArray) => SaidClock;

const number = (text: string | undefined): number => (text === undefined || text === '' ? 0 : Number(text));
const wordHour = (word = ''): number => hourWords[word.toLowerCase()] ?? number(word);

/** The hour before one is twelve: "quarter to one" is at midday. */
const hourBefore = (hour: number): number => (hour === 1 ? 12 : hour - 1);

function halfOf(word: string | undefined): 'a' | 'p' | null {
  if (word === undefined) return null;
  return /^(?:a$|morning|morgens|vormittag)/i.test(word) ? 'a' : 'p';
}

/** How clocks are written and said, the plainest first; each place in a text is read once. */
export const forms: readonly (readonly [RegExp, Read])[] = [
  // "2pm", "2.30 p.m.", "14:30:00 pm"
  [
    new RegExp(`${NO_DATE}(\\d{1,2})(?:[:.h](\\d{2}))?(?::\\d{2})?\\s?${HALF}`, 'giu'),
    ([, hour, minute, half]) => ({ hour: number(hour), minute: number(minute), half: halfOf(half), exact: true }),
  ],
  // "1400 hrs", "14:00h", "14.30 Uhr", "14 Uhr 30", "14h00"
  [
    /(?<![\d.:/])(?<!\d-\d{1,2}-|\d{3}-)([01]\d|2[0-3])([0-5]\d)\s?(?:hrs?|hours?|h|uhr)\b/giu,
    ([, hour, minute]) => ({ hour: number(hour), minute: number(minute), half: null, exact: true }),
  ],
  [
    new RegExp(`${NO_DATE}(\\d{1,2})(?:[:.](\\d{2}))?\\s?uhr(?:\\s(\\d{2})(?!\\d|\\.|:| ?uhr))?${PART}`, 'giu'),
    ([, hour, minute, apart, part]) => ({
      hour: number(hour),
      minute: number(minute ?? apart),
      half: halfOf(part),
      exact: false,
    }),
  ],
  [
    /(?<![\d.:/])(?<!\d-\d{1,2}-|\d{3}-)(\d{1,2})[:h.](\d{2})\s?(?:hrs?|hours?|h)\b/giu,
    ([, hour, minute]) => ({ hour: number(hour), minute: number(minute), half: null, exact: true }),
  ],
  [
    new RegExp(`${NO_DATE}(?<![+−]|(?:UTC|GMT) ?-)(\\d{1,2})[:h](\\d{2})(?::\\d{2})?(?![\\d:]|[./-]\\d)${PART}`, 'giu'),
    ([, hour = '', minute, part]) => ({
      hour: number(hour),
      minute: number(minute),
      half: halfOf(part),
      exact: hour.startsWith('0'),
    }),
  ],
  // "at 14.30", "um 9.15"
  [
    new RegExp(
      `(?<=\\b(?:at|um|ab|gegen|@|from|until|till) ?)(\\d{1,2})\\.([0-5]\\d)(?![\\d:]|[./-]\\d|\\.\\d)${PART}`,
      'giu',
    ),
    ([, hour = '', minute, part]) => ({
      hour: number(hour),
      minute: number(minute),
      half: halfOf(part),
      exact: hour.startsWith('0'),
    }),
  ],
  [
    /(?<![\d.:/])(?<!\d-\d{1,2}-|\d{3}-)(\d{1,2})\s?h(?![\p{L}\d])/giu,
    ([, hour]) => ({ hour: number(hour), minute: 0, half: null, exact: true }),
  ],
  // "half past two", "quarter to three", "ten past 4", "half two"
  [
    new RegExp(
      `\\b(a quarter|quarter|half|five|ten|twenty[ -]five|twenty)(?: minutes?)? (past|to|after|before) ${HOUR_EN}\\b${PART}`,
      'giu',
    ),
    ([, minutes = '', side = '', hour, part]) => {
      const more = minuteWords[minutes.toLowerCase()] ?? 0;
      const earlier = /to|before/i.test(side);
      const named = wordHour(hour);
      return {
        hour: earlier ? hourBefore(named) : named,
        minute: earlier ? 60 - more : more,
        half: halfOf(part),
        exact: false,
      };
    },
  ],
  [
    new RegExp(
      `(?<=\\b(?:at|for|by) )half (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b${PART}`,
      'giu',
    ),
    ([, hour, part]) => ({ hour: wordHour(hour), minute: 30, half: halfOf(part), exact: false }),
  ],
  // "halb drei", "Viertel nach zwei", "dreiviertel drei", "zehn vor vier"
  [
    new RegExp(`(?<![\\p{L}])(halb|dreiviertel) ${HOUR_DE}(?![\\p{L}\\d])${PART}`, 'giu'),
    ([, which = '', hour, part]) => ({
      hour: hourBefore(wordHour(hour)),
      minute: /halb/i.test(which) ? 30 : 45,
      half: halfOf(part),
      exact: false,
    }),
  ],
  [
    new RegExp(`(?<![\\p{L}])(viertel|fünf|zehn|zwanzig) (nach|vor) ${HOUR_DE}(?![\\p{L}\\d])${PART}`, 'giu'),
    ([, minutes = '', side = '', hour, part]) => {
      const more = minuteWords[minutes.toLowerCase()] ?? 0;
      const earlier = /vor/i.test(side);
      const named = wordHour(hour);
      return {
        hour: earlier ? hourBefore(named) : named,
        minute: earlier ? 60 - more : more,
        half: halfOf(part),
        exact: false,
      };
    },
  ],
  // "at ten a.m.", "at nine in the morning"
  [
    new RegExp(
      `(?<![\\p{L}])(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (thirty|fifteen|forty[- ]five))?(?: ${HALF}|,? (?:in the |this )(morning|afternoon|evening))`,
      'giu',
    ),
    ([, hour, minutes, half, part]) => ({
      hour: wordHour(hour),
      minute: minutes === undefined ? 0 : /^th/i.test(minutes) ? 30 : /^fi/i.test(minutes) ? 15 : 45,
      half: halfOf(half ?? part),
      exact: true,
    }),
  ],
  // "three o'clock", "drei Uhr", "at 2", "um 10"
  [
    new RegExp(`(?<![\\p{L}\\d.:/])${HOUR_EN}\\s?(?:o'?clock|o’clock)${PART}`, 'giu'),
    ([, hour, part]) => ({ hour: wordHour(hour), minute: 0, half: halfOf(part), exact: false }),
  ],
  [
    new RegExp(`(?<![\\p{L}\\d.:/])(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) uhr${PART}`, 'giu'),
    ([, hour, part]) => ({ hour: wordHour(hour), minute: 0, half: halfOf(part), exact: false }),
  ],
  [
    /(?<=\b(?:at|um|@) ?)(\d{1,2})(?:,? (?:in the )?(morning|afternoon|evening|tonight|nachmittags|vormittags|abends))?(?=\s*(?:[,;!?)]|\.(?!\d)|$|\b(?:on|for|with|if|and|or|then|tomorrow|today|am|pm)\b))/gimu,
    ([, hour, part]) => ({ hour: number(hour), minute: 0, half: halfOf(part), exact: false }),
  ],
  [/\b(?:12 )?(?:noon|midday)\b/giu, () => ({ hour: 12, minute: 0, half: null, exact: true })],
];

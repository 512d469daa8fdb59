import type { DayNamed, DaySaid } from '../../../core/review/fact-words.ts';
import { latin } from '../../../core/review/latin.ts';
import { civilOf, type EpochDay, epochDayOf, parseDay, weekdayOf } from '../../../core/time/epoch-day.ts';
import { months, weekdays } from '../days.ts';
import { aboutMeeting } from './about-meeting.ts';
import { numberOf, numberWords } from './numbers-said.ts';

type Range = Pick<DaySaid, 'from' | 'to' | 'or' | 'weekday' | 'part' | 'how'>;

const WEEKDAY = `(?:${weekdays.join('|')})`;
const SHORT = '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?';
const MONTH = `(?:${months.map((name) => (name.length > 3 ? `${name}|${name.slice(0, 3)}${name === 'September' ? 't?' : ''}\\b\\.?` : name)).join('|')})`;
const NUMBER = '(?<d>[1-9]|[12]\\d|3[01])';
const ENDING = '(?:st|nd|rd|th)?';
const PART = '(?:\\s+(?<part>morning|lunchtime|afternoon|evening|night))?';

/** Days as letters write them. */
const DAY = latin(
  [
    `(?<![\\p{L}\\d])(?:(?:${WEEKDAY}|${SHORT})(?:,|,? the)?\\s+)?(?<![\\d.:/])${NUMBER}${ENDING}\\s+(?:of\\s+)?(?<m>${MONTH})(?![\\p{L}])(?:,?\\s+(?<y>(?:19|20)\\d\\d))?`,
    `(?<![\\p{L}])(?:(?:${WEEKDAY}|${SHORT}),?\\s+)?(?<m2>${MONTH})\\s+(?:the\\s+)?(?<d2>[1-9]|[12]\\d|3[01])${ENDING}(?![\\d:%])(?!\\s?(?:[ap]\\.?m|people|years|hours|per))(?:,?\\s+(?<y2>(?:19|20)\\d\\d))?`,
    '(?<![\\d/.-])(?<iso>20\\d\\d-\\d\\d-\\d\\d)(?!\\d)',
    '(?<=\\bon (?:the )?)(?<n1>\\d{1,2})[/.](?<n2>\\d{1,2})(?:[/.](?:20)?\\d\\d)?(?![\\d:]|\\s?[ap]\\.?m)',
    '(?<=\\b(?:on )?the )(?<d3>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?=[\\s,.;!?]*(?:$|\\n|[.,;!?]|(?:and|about|at|for|of (?:this|last) month|was|has|had|is|are|will|would|were|went|made|gave|with|I|you|we|when|before|after|in|to)\\b))',
    `(?<![\\p{L}])(?:(?<q>last|next|this|this past|this coming|the following)\\s+)?(?<wd>${WEEKDAY})(?![\\p{L}-])${PART}`,
    '(?<![\\p{L}])(?<near>the day before yesterday|the day after tomorrow|earlier today|today|tonight|last night|yesterday|tomorrow|this (?:morning|lunchtime|afternoon|evening))(?![\\p{L}-])(?:\\s+(?<nearPart>morning|lunchtime|afternoon|evening|night))?',
    `(?<![\\p{L}])(?<ago>a|an|one|two|three|four|five|six|seven|eight|nine|ten|a couple of|\\d{1,2})\\s+(?<unit>day|week|fortnight|month)s?\\s+ago\\b`,
    '(?<![\\p{L}])(?:earlier )?(?<rel>last|this|next)\\s+(?<relUnit>week|month)(?![\\p{L}-])',
    `(?<=\\b(?:in|last|back in) )(?<only>${MONTH})(?![\\p{L}])(?!\\s+\\d)(?:\\s+(?<onlyYear>(?:19|20)\\d\\d))?`,
  ].join('|'),
  'giu',
);

const parts: Readonly<Record<string, readonly [number, number]>> = {
  morning: [0, 740],
  lunchtime: [670, 870],
  afternoon: [705, 1110],
  evening: [960, 1440],
  night: [960, 1440],
};

const days = (from: EpochDay, to: EpochDay): Pick<Range, 'from' | 'to' | 'weekday'> => ({ from, to, weekday: null });
const monthOf = (name: string): number =>
  months.findIndex((each) => each.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

const COUNTED =
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:days?|weeks?|fortnights?|months?) $/i;

/** "A wonderful afternoon at your school today." */
const SPENT = /\b(?:a|the|such a|our) (?:[a-z]+ ){0,2}(?<part>morning|afternoon|evening)\b[^.!?;,\n]{0,30}$/i;

/** The days of the last letter, for several rules ask for them one after another. */
let last: { readonly text: string; readonly today: EpochDay; readonly found: readonly DayNamed[] } | null = null;

/** All days that a letter names. */
export function daysNamed(text: string, today: EpochDay): readonly DayNamed[] {
  if (last?.text !== text || last.today !== today) last = { text, today, found: daysIn(text, today) };
  return last.found;
}

function daysIn(text: string, today: EpochDay): DayNamed[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const range = rangeOf(match.groups ?? {}, today);
    return range === null ? [] : [{ ...range, start: match.index, end: match.index + match[0].length }];
  });
}

/** Days that a letter names of a meeting; `called` are other words for it. */
export function daysOfMeeting(text: string, today: EpochDay, called: readonly string[]): DaySaid[] {
  const found: DaySaid[] = [];
  for (const { start, end, ...range } of daysNamed(text, today)) {
    // "A week today", "it is three weeks today since": the day on which the letter is written is no day of a meeting.
    if (COUNTED.test(text.slice(Math.max(0, start - 16), start))) continue;
    const about = aboutMeeting(text, start, end, false, called);
    if (about === null || about === 'else') continue;
    const spent =
      range.how === 'near' && range.part === null && range.from === range.to
        ? SPENT.exec(text.slice(Math.max(0, start - 50), start))
        : null;
    found.push({ ...range, part: range.part ?? partOf(spent?.groups?.part), start, end, ...about });
  }
  return [...found, ...weeksSince(text, today)];
}

function rangeOf(groups: Record<string, string | undefined>, today: EpochDay): Range | null {
  const { m = groups.m2, d = groups.d2, y = groups.y2, iso, n1, n2, d3, wd, q, near, ago, unit = '', rel } = groups;
  if (m !== undefined && d !== undefined) {
    const day = nearestDate(monthOf(m), Number(d), y === undefined ? null : Number(y), today);
    return day === null ? null : { ...days(day, day), part: null, how: 'date' };
  }
  if (iso !== undefined) {
    const day = parseDay(iso);
    return day === null ? null : { ...days(day, day), part: null, how: 'date' };
  }
  if (n1 !== undefined && n2 !== undefined) return numeric(Number(n1), Number(n2), today);
  if (d3 !== undefined) return ofMonth(Number(d3), today);
  if (wd !== undefined) {
    const weekday = weekdays.findIndex((name) => name.toLowerCase() === wd.toLowerCase()) + 1;
    const span: Readonly<Record<string, readonly [number, number]>> = {
      last: [-14, -1],
      next: [1, 14],
      this: [-6, 7],
      'this past': [-7, 0],
      'this coming': [0, 7],
      'the following': [1, 60],
    };
    const [least, most] = span[q?.toLowerCase() ?? ''] ?? [-120, 120];
    return { from: today + least, to: today + most, weekday, part: partOf(groups.part), how: 'weekday' };
  }
  if (near !== undefined) return nearRange(near.toLowerCase(), groups.nearPart, today);
  if (ago !== undefined) return agoRange(numberOf(ago) ?? 1, unit.toLowerCase(), today);
  if (rel !== undefined) return relative(rel.toLowerCase(), groups.relUnit?.toLowerCase() ?? '', today);
  if (groups.only !== undefined) return monthAlone(monthOf(groups.only), groups.onlyYear, today);
  return null;
}

const partOf = (word: string | undefined): readonly [number, number] | null => parts[word?.toLowerCase() ?? ''] ?? null;

function nearestDate(month: number, day: number, year: number | null, today: EpochDay): EpochDay | null {
  const thisYear = civilOf(today).year;
  const all = (year === null ? [thisYear - 1, thisYear, thisYear + 1] : [year])
    .map((each) => parseDay(`${each}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`))
    .filter((each) => each !== null);
  return all.sort((one, other) => Math.abs(one - today) - Math.abs(other - today))[0] ?? null;
}

/** "3/12" is two days: both orders are written. The one nearer to today is meant, and of two near ones either. */
function numeric(one: number, other: number, today: EpochDay): Range | null {
  const read = [
    [other, one],
    [one, other],
  ]
    .filter(([month = 0, day = 0]) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    .map(([month = 0, day = 0]) => nearestDate(month, day, null, today))
    .filter((day) => day !== null)
    .filter((day) => Math.abs(day - today) < 100);
  const [first] = read;
  return first === undefined ? null : { ...days(Math.min(...read), Math.max(...read)), part: null, how: 'date' };
}

function ofMonth(day: number, today: EpochDay): Range | null {
  const { year, month } = civilOf(today);
  const near = [-1, 0, 1]
    .map((shift) =>
      epochDayOf(
        month + shift < 1 ? year - 1 : month + shift > 12 ? year + 1 : year,
        ((month + shift + 11) % 12) + 1,
        day,
      ),
    )
    .sort((one, other) => Math.abs(one - today) - Math.abs(other - today));
  const [first, or] = near;
  return first === undefined ? null : { ...days(first, first), or, part: null, how: 'date' };
}

function nearRange(near: string, part: string | undefined, today: EpochDay): Range | null {
  const how = 'near' as const;
  const on = (day: number, word?: string): Range => ({ ...days(today + day, today + day), part: partOf(word), how });
  if (near === 'the day before yesterday') return on(-2);
  if (near === 'the day after tomorrow') return on(2);
  if (near === 'last night') return on(-1, 'night');
  if (near === 'tonight') return on(0, 'night');
  if (near.startsWith('this ')) return on(0, near.slice(5));
  if (near === 'yesterday') return on(-1, part);
  if (near === 'tomorrow') return on(1, part);
  return on(0, part);
}

/** A count of weeks is round: three days on both sides are still two weeks. */
function agoRange(count: number, unit: string, today: EpochDay): Range {
  const how = 'near' as const;
  if (unit === 'day') return { ...days(today - count, today - count), part: null, how };
  const [length, grace] = unit === 'week' ? [7, 4] : unit === 'fortnight' ? [14, 4] : [30, 15];
  return { ...days(today - count * length - grace, today - count * length + grace), part: null, how };
}

function relative(which: string, unit: string, today: EpochDay): Range {
  const shift = { last: -1, this: 0, next: 1 }[which] ?? 0;
  const how = 'near' as const;
  if (unit === 'week') {
    const monday = today - (weekdayOf(today) - 1) + shift * 7;
    // A week begins on Sunday for some.
    return { ...days(monday - 1, monday + 6), part: null, how };
  }
  const { year, month } = civilOf(today);
  const at = year * 12 + month - 1 + shift;
  return {
    ...days(
      epochDayOf(Math.floor(at / 12), (at % 12) + 1, 1),
      epochDayOf(Math.floor((at + 1) / 12), ((at + 1) % 12) + 1, 1) - 1,
    ),
    part: null,
    how,
  };
}

function monthAlone(month: number, year: string | undefined, today: EpochDay): Range | null {
  const first = nearestDate(month, 15, year === undefined ? null : Number(year), today);
  return first === null ? null : { ...days(first - 15, first + 17), part: null, how: 'date' };
}

/** "Three weeks today since I saw Felix", "two weeks have gone by since the interview". */
const SINCE = latin(
  `\\b(?<count>${numberWords}|\\d{1,2})\\s+(?<unit>day|week|fortnight|month)s?\\s+(?<exact>today |tomorrow |yesterday |now |ago |on )?(?:(?:have|has) (?:now )?(?:gone by|passed|gone)\\s+)?since\\s+(?:(?:my|our|the|your)\\s+(?:[\\w-]+\\s+){0,2}(?:interview|meeting|conversation|talk|call|chat|discussion|visit)|(?:we|you and I) (?:last )?(?:met|spoke|talked|sat)|(?:I|you) (?:last )?(?:saw|met|interviewed|came (?:in|to see|to meet)|(?:spoke|talked) (?:to|with)|was (?:with you|interviewed)|had me|visited|went to see) ?(?!my |a |an |his |her )(?:you|me|\\p{Lu}[\\p{L}’'-]+)?)(?![\\p{L}])`,
  'giu',
);

function weeksSince(text: string, today: EpochDay): DaySaid[] {
  return [...text.matchAll(SINCE)].flatMap((match) => {
    const { count = '', unit = '', exact = '' } = match.groups ?? {};
    const number = numberOf(count);
    if (number === null) return [];
    const [one = '', space = ' ', other = ''] = match[0].split(/(\s+)/);
    return [
      {
        ...agoRange(number, unit.toLowerCase(), today),
        start: match.index,
        end: match.index + one.length + space.length + other.length,
        tense: 'past' as const,
        isSure: true,
        withReader: false,
        isCall: false,
        isRound: false,
        spokeWith: null,
        isArranging: false,
        ...exactly(exact.trim().toLowerCase(), number, unit.toLowerCase(), today),
      },
    ];
  });
}

/** "Two weeks tomorrow" is a day, and "two weeks" a time of them. */
function exactly(word: string, count: number, unit: string, today: EpochDay): Partial<DaySaid> {
  const shift = { today: 0, tomorrow: 1, yesterday: -1 }[word];
  const length = { week: 7, fortnight: 14, day: 1 }[unit];
  if (shift === undefined || length === undefined) return {};
  return days(today + shift - count * length, today + shift - count * length);
}

import { DAY_MS, epochDayOf, MINUTE_MS, weekdayOf } from '../../core/time/epoch-day.ts';
import { readOffset, readTime, type WrittenTime } from './calendar-time.ts';
import type { ContentLine } from './content-lines.ts';

/**
 * A time zone that a file defines itself (VTIMEZONE). Nothing is expanded: for a given year each rule names one day, so reading a
 * time costs the same whatever the file says. Only yearly rules are known; clocks change once or twice a year, and a rule of every
 * second is an attack.
 */
export interface FileZone {
  /** Offset from UTC in milliseconds at a local time. */
  offsetAt(time: WrittenTime): number;
}

interface Observance {
  readonly from: number;
  readonly to: number;
  /** Local milliseconds at which it begins for the first time, and at further dates that the file lists. */
  readonly onsets: readonly number[];
  readonly yearly: YearlyRule | null;
}

interface YearlyRule {
  readonly month: number;
  readonly interval: number;
  /** A weekday (1 Monday to 7 Sunday) with its number in the month, or the first on or after a day of the month. */
  readonly weekday: { readonly day: number; readonly nth: number | null } | null;
  readonly monthDays: readonly number[];
  /** Local milliseconds after which the rule says nothing. */
  readonly until: number;
  readonly count: number;
}

/** Half a century of changes by single dates is a hundred; programs that list more repeat themselves. */
const MOST_OBSERVANCES = 200;
const MOST_DATES = 500;

/** The observances of one VTIMEZONE, each as its lines; null where none can be read. `refused` is told of rules that are left out. */
export function readFileZone(observances: readonly (readonly ContentLine[])[], refused: () => void): FileZone | null {
  const known = observances.slice(0, MOST_OBSERVANCES).flatMap((lines) => observanceOf(lines, refused) ?? []);
  if (observances.length > MOST_OBSERVANCES) refused();
  if (known.length === 0) return null;
  return {
    offsetAt(time) {
      const local = time.day * DAY_MS + (time.minute ?? 0) * MINUTE_MS;
      let latest: { at: number; offset: number } | null = null;
      for (const each of known) {
        const at = latestOnset(each, local);
        if (at !== null && (latest === null || at > latest.at)) latest = { at, offset: each.to };
      }
      // Before all that the file knows, the offset from which its first change leads stands.
      return latest?.offset ?? firstOf(known).from;
    },
  };
}

function firstOf(observances: readonly Observance[]): Observance {
  return observances.reduce((one, other) => ((other.onsets[0] ?? 0) < (one.onsets[0] ?? 0) ? other : one));
}

function observanceOf(lines: readonly ContentLine[], refused: () => void): Observance | null {
  const firstOfName = (name: string): string | null => lines.find((each) => each.name === name)?.value ?? null;
  const start = readTime(firstOfName('DTSTART') ?? '');
  const to = readOffset(firstOfName('TZOFFSETTO') ?? '');
  if (start === null || to === null) return null;
  const from = readOffset(firstOfName('TZOFFSETFROM') ?? '') ?? to;
  const first = start.day * DAY_MS + (start.minute ?? 0) * MINUTE_MS;
  const dates = lines
    .filter((each) => each.name === 'RDATE')
    .flatMap((each) => each.value.split(',', MOST_DATES))
    .slice(0, MOST_DATES)
    .flatMap((each) => readTime(each) ?? [])
    .map((each) => each.day * DAY_MS + (each.minute ?? 0) * MINUTE_MS);
  const rule = firstOfName('RRULE');
  const yearly = rule === null ? null : yearlyRule(rule, start);
  if (rule !== null && yearly === null) refused();
  return { from, to, onsets: [first, ...dates], yearly };
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function yearlyRule(text: string, start: WrittenTime): YearlyRule | null {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';', 20)
      .map((each): [string, string] => {
        const [name, value] = each.split('=', 2);
        return [(name ?? '').trim(), (value ?? '').replace(/\s/g, '')];
      }),
  );
  if (parts.get('FREQ') !== 'YEARLY') return null;
  const civil = new Date(start.day * DAY_MS);
  const month = Number(parts.get('BYMONTH')?.split(',')[0] ?? civil.getUTCMonth() + 1);
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (!(month >= 1 && month <= 12) || !(interval >= 1 && interval <= 400)) return null;
  const byDay = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(parts.get('BYDAY')?.split(',')[0] ?? '');
  if (parts.has('BYDAY') && (byDay === null || !WEEKDAYS.includes(byDay[2] ?? ''))) return null;
  const until = readTime(parts.get('UNTIL') ?? '');
  return {
    month,
    interval,
    weekday:
      byDay === null
        ? null
        : { day: WEEKDAYS.indexOf(byDay[2] ?? '') + 1, nth: byDay[1] === undefined ? null : Number(byDay[1]) },
    monthDays: (parts.get('BYMONTHDAY') ?? '')
      .split(',', 31)
      .map(Number)
      .filter((each) => Number.isInteger(each) && each !== 0 && Math.abs(each) <= 31),
    // UNTIL stands in UTC there; a day's difference lies before or after the change that it belongs to.
    until:
      until === null ? Number.POSITIVE_INFINITY : until.day * DAY_MS + (until.minute ?? 1439) * MINUTE_MS + DAY_MS / 2,
    count: Number(parts.get('COUNT') ?? Number.POSITIVE_INFINITY) || Number.POSITIVE_INFINITY,
  };
}

/** The latest local time at or before `local` at which this observance began; null where it had not begun. */
function latestOnset({ onsets, yearly }: Observance, local: number): number | null {
  let latest: number | null = null;
  for (const at of onsets) if (at <= local && (latest === null || at > latest)) latest = at;
  const [first] = onsets;
  if (yearly === null || first === undefined || first > local) return latest;
  const firstYear = new Date(first).getUTCFullYear();
  const clock = first - Math.floor(first / DAY_MS) * DAY_MS;
  const year = new Date(local).getUTCFullYear();
  const rounds = Math.floor((year - firstYear) / yearly.interval);
  // The change of this year may lie ahead; then the one before counts.
  for (let round = Math.min(rounds, yearly.count - 1); round >= 0 && round >= rounds - 1; round--) {
    const at = onsetIn(firstYear + round * yearly.interval, yearly, first) + clock;
    if (at <= local && at >= first && at <= yearly.until) return latest === null ? at : Math.max(latest, at);
  }
  if (yearly.until < local || yearly.count <= rounds) {
    const last = lastOnset(yearly, firstYear, first, clock, local);
    if (last !== null && (latest === null || last > latest)) return last;
  }
  return latest;
}

/** The last change of a rule that has ended: the year of its end, or the one before. */
function lastOnset(rule: YearlyRule, firstYear: number, first: number, clock: number, local: number): number | null {
  const endYear = Number.isFinite(rule.until)
    ? new Date(rule.until).getUTCFullYear()
    : new Date(local).getUTCFullYear();
  const byUntil = Math.floor((endYear - firstYear) / rule.interval);
  const last = Math.min(byUntil, rule.count - 1);
  for (let round = last; round >= 0 && round >= last - 1; round--) {
    const at = onsetIn(firstYear + round * rule.interval, rule, first) + clock;
    if (at <= local && at >= first && at <= rule.until) return at;
  }
  return null;
}

/** Local milliseconds of midnight of the day on which the rule changes the clock in a year. */
function onsetIn(year: number, rule: YearlyRule, first: number): number {
  const length =
    epochDayOf(rule.month === 12 ? year + 1 : year, (rule.month % 12) + 1, 1) - epochDayOf(year, rule.month, 1);
  const monthStart = epochDayOf(year, rule.month, 1);
  const { weekday, monthDays } = rule;
  const days = monthDays
    .map((each) => (each > 0 ? each : length + each + 1))
    .filter((each) => each >= 1 && each <= length);
  if (weekday === null) return (monthStart + (days[0] ?? new Date(first).getUTCDate()) - 1) * DAY_MS;
  const matching = Array.from({ length }, (_, index) => index + 1).filter(
    (each) => weekdayOf(monthStart + each - 1) === weekday.day && (days.length === 0 || days.includes(each)),
  );
  const { nth } = weekday;
  const chosen = nth === null || days.length > 0 ? matching[0] : nth > 0 ? matching[nth - 1] : matching.at(nth);
  return (monthStart + (chosen ?? matching.at(-1) ?? 1) - 1) * DAY_MS;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'chrono-node';
import { type EpochDay, epochDayOf, formatDay, parseDay, weekdayOf } from '../src/core/time/epoch-day.ts';
import type { DeadlineContext } from '../src/core/understand/deadline.ts';
import { readDeadline } from '../src/languages/en/deadline/read.ts';

const files = ['DateParser', 'DatePeriodParser', 'DateTimeModel'];
/** A promise is about the next years; phrases of the specs that lie further off are other people's history. */
const FURTHEST_DAYS = 3 * 366;
/**
 * What nobody promises by: years and decades alone, feasts that are not in our calendar, and "the day" or "the year" as a
 * mere noun. Left out of what should be read; still counted where it is read wrongly.
 */
const noDeadline =
  /independence|halloween|easter|patrick|workers|eid|thanksgiving|decade|same month|year before|otd|^the (?:day|year|fortnight|thirty)$|^\W*(?:in |from |between )?(?:the )?(?:year )?(?:\d{4}|two thousand and twenty)(?: ?(?:-|to|till|through|and) ?(?:[a-z]+ )?\d{4})?$|may 2015 and|2015 may and|monday april|months? of \d|(?:first|last) \d weeks|quarters|calendar year|\/archive/i;

interface Spec {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Text: string;
    readonly Type?: string;
    readonly TypeName?: string;
    readonly Value?: { readonly Timex?: string; readonly FutureResolution?: Record<string, string> };
    readonly Resolution?: { readonly values?: readonly Record<string, string>[] } | null;
  }[];
}

interface Phrase {
  readonly input: string;
  readonly text: string;
  readonly today: EpochDay;
  /** Days of which each is a right reading; empty where the phrase looks back. */
  readonly right: readonly EpochDay[];
  /** True for what lies ahead and is therefore to be read. */
  readonly ahead: boolean;
}

const isWorking = (day: EpochDay): boolean => weekdayOf(day) < 6;
const lastWorking = (day: EpochDay): EpochDay => {
  let last = day;
  while (!isWorking(last)) last -= 1;
  return last;
};

function contextAt(today: EpochDay): DeadlineContext {
  return {
    today,
    // The specs are written in the United States.
    order: 'month-day',
    weekStartsOn: 1,
    isWorking,
    addWorkingDays(from, count) {
      let day = from;
      for (let left = Math.abs(count); left > 0; ) {
        day += Math.sign(count);
        if (isWorking(day)) left -= 1;
      }
      return day;
    },
  };
}

/** Phrases of the specs with exactly one date or period; of a period the right day is its last working day. */
function phrasesOf(folder: string): Phrase[] {
  const seen = new Set<string>();
  return files.flatMap((file) => {
    const path = join(folder, `${file}.train.json`);
    const specs = (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []) as Spec[];
    return specs.flatMap((spec): Phrase[] => {
      const today = parseDay((spec.Context?.ReferenceDateTime ?? '').slice(0, 10));
      const [result] = spec.Results;
      if (today === null || result === undefined || spec.Results.length !== 1) return [];
      if (seen.has(`${spec.Input} ${today}`)) return [];
      seen.add(`${spec.Input} ${today}`);
      const type = result.Type ?? (result.TypeName ?? '').slice('datetimeV2.'.length);
      const last = result.Resolution?.values?.at(-1);
      const resolved = result.Value?.FutureResolution ?? last ?? {};
      const isDate = type === 'date';
      if (!isDate && type !== 'daterange') return [];
      const text = isDate ? (resolved.date ?? resolved.value) : (resolved.endDate ?? resolved.end);
      if (!isDate && (resolved.startDate ?? resolved.start) === undefined) return [];
      const end = text === undefined ? null : parseDay(text);
      if (end === null || end - today > FURTHEST_DAYS) return [];
      const base = { input: spec.Input, text: result.Text, today };
      if (end < today + (isDate ? 0 : 1)) return [{ ...base, right: end === today ? [end] : [], ahead: false }];
      if (isDate) return [{ ...base, right: [end], ahead: true }];
      // The specs' end is the day after, but where a span names its last day or a length of time.
      const inclusive = / to | till | until | through |between|from|-|rest |within|in |next \d|next couple|days/i.test(
        result.Text,
      );
      if (end === today) return [{ ...base, right: [today], ahead: false }];
      return [{ ...base, ahead: true, right: [lastWorking(end - 1), end - 1, ...(inclusive ? [end] : [])] }];
    });
  });
}

/** What the general library would say: its one reading, as a day; of a period the end it gives. */
function byLibrary(input: string, today: EpochDay): EpochDay | null {
  const [found, more] = parse(input, new Date(today * 86_400_000 + 43_200_000), { forwardDate: true });
  if (found === undefined || more !== undefined) return null;
  const at = found.end ?? found.start;
  return epochDayOf(at.get('year') ?? 0, at.get('month') ?? 1, at.get('day') ?? 1);
}

/** Measures the reader of promises on the published specs, beside chrono-node. True where all that is asked for holds. */
export function evaluateDates(data: string): boolean {
  const folder = join(data, 'dates');
  if (!existsSync(folder)) {
    console.log('deadline phrases: the specs are not there, not measured');
    return true;
  }
  const phrases = phrasesOf(folder);
  const shouldRead = phrases.filter(({ ahead, text }) => ahead && !noDeadline.test(text));
  const wrong: string[] = [];
  const missed: string[] = [];
  let read = 0;
  let asked = 0;
  let askedWell = 0;
  for (const { input, today, right, text, ahead } of phrases) {
    const counted = ahead && !noDeadline.test(text);
    const reading = readDeadline(input, contextAt(today));
    if (reading.kind === 'day' && !right.includes(reading.day))
      wrong.push(
        `${input} (${formatDay(today)}): ${formatDay(reading.day)}, not ${right.map(formatDay).join(' or ') || 'a day ahead'}`,
      );
    if (!counted) continue;
    if (reading.kind === 'day' && right.includes(reading.day)) read += 1;
    else if (reading.kind === 'ask') {
      asked += 1;
      if (reading.days.some((day) => right.includes(day))) askedWell += 1;
    } else if (reading.kind !== 'day') missed.push(`${input} (${formatDay(today)})`);
  }
  let libraryRight = 0;
  let libraryWrong = 0;
  for (const { input, today, right } of shouldRead) {
    const day = byLibrary(input, today);
    if (day !== null && right.includes(day)) libraryRight += 1;
    else if (day !== null) libraryWrong += 1;
  }
  const share = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`;
  const certain = shouldRead.length - asked;
  console.log(
    `deadline phrases: ${shouldRead.length} to read; ${read} read rightly (${share(read, certain)} of those that are not asked about), ${asked} asked about (the right day among the answers in ${askedWell}), ${missed.length} not read, ${wrong.length} read wrongly among all ${phrases.length}`,
  );
  console.log(`  chrono-node on the same: ${libraryRight} right, ${libraryWrong} wrong and certain of it`);
  for (const each of wrong) console.log(`  WRONG ${each}`);
  for (const each of missed) console.log(`  not read: ${each}`);
  return wrong.length === 0 && read >= 0.95 * certain;
}

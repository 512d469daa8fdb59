import type { EpochDay } from '../time/epoch-day.ts';
import { type Zone, zoneOf } from '../time/zone.ts';
import { type Clock, clocksIn } from './clock.ts';
import type { DeadlineContext } from './deadline.ts';
import { cutReply, withoutQuotes } from './reply.ts';
import { sentencesOf } from './sentences.ts';
import { clauseAround, isOff } from './time-off.ts';
import { type NamedZone, zonesNamedIn } from './zone-words.ts';

/** Stands for a clock in a text whose dates are looked for. */
const CLOCK_MARK = '¤';

/** A day that a text names, with its place; several where its words may mean several. */
export interface NamedDate {
  readonly start: number;
  readonly end: number;
  readonly days: readonly EpochDay[];
  /** "Thursday" beside "12 November" says nothing of its own. */
  readonly weekdayAlone: boolean;
  /** The words as they were written, where `text` holds them in those of another language. */
  readonly words?: string;
}

/** Finds the days that a sentence names; `text` is what their places count in. */
export type ReadDates = (
  sentence: string,
  context: DeadlineContext,
) => { readonly text: string; readonly dates: readonly NamedDate[] };

/** `off`: the time is called off, denied, over or only thought of. */
export type WhyAsked = 'several' | 'zone' | 'date' | 'off';

/** When a mail in prose says that people will meet; never a guess: what may mean several times is asked. */
export type AppointmentReading =
  | {
      readonly kind: 'at';
      readonly startsAt: number;
      readonly endsAt: number | null;
      /** The zone that the words name; null where they name none, or only a distance from UTC. */
      readonly zone: string | null;
      readonly words: string;
      /** What of the time was not said and was filled in. */
      readonly assumed: readonly ('afternoon' | 'own-zone')[];
    }
  | { readonly kind: 'ask'; readonly why: WhyAsked; readonly words: string }
  | { readonly kind: 'none' };

interface Candidate {
  readonly startsAt: number;
  readonly endsAt: number | null;
  readonly zone: string | null;
  readonly words: string;
  readonly assumed: readonly ('afternoon' | 'own-zone')[];
}

/** A day beside a clock stands at most so many sentences away: "Date: 12 November" over "Time: 14:00". */
const NEAR_SENTENCES = 2;
/** A date without a year that would lie so far ahead is one that is over. */
const MOST_DAYS_AHEAD = 250;
/** What asks for an answer by a time is no appointment. */
const DEADLINE_LEAD =
  /\b(?:by|(?<!\bnot )before|until|till|no later than|latest|bis|spätestens|vor|office hours|opening hours|lines? (?:are )?open|bürozeiten|sprechzeiten|erreichbar)\b(?:(?!interview|meeting|appointment|gespräch|termin)[^.;\n]){0,24}$|\b(?:deadline|closing date|bewerbungsschluss|bewerbungsfrist|clos(?:es|ing))\b[^.;\n]{0,60}$/i;
/** A time from which on, not one at which. */
const OPEN_LEAD = /\b(?:after|nach|not before|any ?time from|frühestens|earliest) $/i;
const LONGEST = 8000;

/**
 * The one appointment that a mail names in words. Days are read by the language of the mail, clocks in the zone that the sentence
 * names (RU6), else in the reader's own.
 */
export function appointmentIn(
  text: string,
  readDates: ReadDates,
  context: DeadlineContext,
  ownZone: Zone,
  referenceAt: number,
): AppointmentReading {
  const own = withoutQuotes(cutReply(text));
  const read = clocksIn(own).length > 0 ? own : text;
  return readAppointment(read.slice(0, LONGEST), readDates, context, ownZone, referenceAt);
}

function readAppointment(
  text: string,
  readDates: ReadDates,
  context: DeadlineContext,
  ownZone: Zone,
  referenceAt: number,
): AppointmentReading {
  const named = zonesNamedIn(text).map((each) => each.zone);
  const elsewhere = new Set(named.map((each) => JSON.stringify(each)));
  const sentences = sentencesOf(text).map((sentence) => {
    const clocks = clocksIn(sentence.text);
    return { sentence: sentence.text, clocks, ...datesAround(sentence.text, clocks, readDates, context) };
  });
  const found = new Map<number, Candidate>();
  let off: string | null = null;
  let asked: { why: WhyAsked; words: string } | null = null;
  for (const [at, { sentence, clocks, marks, dates }] of sentences.entries())
    for (const [index, clock] of clocks.entries()) {
      if (DEADLINE_LEAD.test(sentence.slice(0, clock.start))) continue;
      const near = dates.length > 0 ? nearest(dates, marks[index] ?? 0) : beside(sentences, at);
      if (near === null) continue;
      const words = wordsOf(sentence, clock, near.words);
      const open = clock.open || OPEN_LEAD.test(sentence.slice(0, clock.start));
      if (open) asked ??= { why: 'several', words };
      if (isOff(clauseAround(sentence, clock.start, clock.end))) {
        off ??= words;
        continue;
      }
      const zone: NamedZone = clock.zone?.zone ?? named[0] ?? { kind: 'own' };
      if (zone.kind === 'unknown' || (clock.zone === null && elsewhere.size > 1)) asked ??= { why: 'zone', words };
      const days = near.days.filter((day) => day - context.today <= MOST_DAYS_AHEAD || /\d{4}/.test(near.words));
      const instants = days
        .map((day) => instantOf(day, clock.minute, zone, ownZone))
        .filter((each) => each > referenceAt);
      if (instants.length > 1) asked ??= { why: 'date', words };
      for (const startsAt of instants)
        found.set(startsAt, {
          startsAt,
          endsAt:
            clock.endMinute === null ? null : startsAt + ((clock.endMinute - clock.minute + 1440) % 1440) * 60_000,
          zone: zone.kind === 'zone' ? zone.id : null,
          words,
          assumed: [
            ...(clock.assumed ? (['afternoon'] as const) : []),
            ...(zone.kind === 'own' && clock.zone === null ? (['own-zone'] as const) : []),
          ],
        });
    }
  const [only] = found.values();
  if (asked !== null) return { kind: 'ask', ...asked };
  if (only === undefined) return off === null ? { kind: 'none' } : { kind: 'ask', why: 'off', words: off };
  if (found.size > 1)
    return {
      kind: 'ask',
      why: 'several',
      words: [...new Set([...found.values()].map((each) => each.words))].join(' / '),
    };
  return { kind: 'at', ...only };
}

interface Around {
  readonly marks: readonly number[];
  readonly dates: readonly (NamedDate & { readonly words: string })[];
}

/** The days of a sentence, and where its clocks stand among them. */
function datesAround(
  sentence: string,
  clocks: readonly Clock[],
  readDates: ReadDates,
  context: DeadlineContext,
): Around {
  let marked = '';
  let from = 0;
  for (const each of clocks) {
    marked += `${sentence.slice(from, each.start)}${CLOCK_MARK}`;
    from = each.end;
  }
  // In "2026-11-12T14:30Z" the letter leads to the clock.
  const whole = (marked + sentence.slice(from)).replaceAll(`T${CLOCK_MARK}`, ` ${CLOCK_MARK}`);
  const read = readDates(whole.replace(/[()]/g, ' '), context);
  const marks = [...read.text.matchAll(new RegExp(CLOCK_MARK, 'g'))].map((each) => each.index);
  const dates = read.dates.map((each) => ({ ...each, words: each.words ?? read.text.slice(each.start, each.end) }));
  // "Thursday 10 am, 12 November": the weekday of that date is no day of its own.
  const full = dates.filter((each) => !each.weekdayAlone);
  return { marks, dates: dates.filter((each) => !repeats(each, full)) };
}

function repeats(date: NamedDate, full: readonly NamedDate[]): boolean {
  return (
    date.weekdayAlone &&
    full.some((each) => each.days.some((day) => date.days.some((named) => (day - named) % 7 === 0)))
  );
}

function nearest<T extends NamedDate>(dates: readonly T[], mark: number): T | null {
  const distance = (each: T): number => (each.end <= mark ? mark - each.end : each.start - mark);
  return [...dates].sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

/** The day of the sentence before, or the next one, where the clock's own names none. */
function beside(sentences: readonly Around[], at: number): (NamedDate & { words: string }) | null {
  for (let away = 1; away <= NEAR_SENTENCES; away++)
    for (const each of [sentences[at - away], sentences[at + away]]) {
      if (each === undefined || each.dates.length === 0) continue;
      return each.dates.length === 1 ? (each.dates[0] ?? null) : null;
    }
  return null;
}

function instantOf(day: EpochDay, minute: number, zone: NamedZone, own: Zone): number {
  if (zone.kind === 'offset') return day * 86_400_000 + (minute - zone.minutes) * 60_000;
  return (zone.kind === 'zone' ? zoneOf(zone.id) : own).at(day, minute);
}

function wordsOf(sentence: string, clock: Clock, day: string): string {
  const said = sentence.slice(clock.start, clock.end);
  return sentence.length <= 120 && sentence.toLowerCase().includes(day.trim())
    ? sentence
    : `${day.trim()}, ${said.replace(/\(([^)]*)$/, '$1').trim()}`;
}

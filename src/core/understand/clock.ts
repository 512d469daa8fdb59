import { forms, type SaidClock } from './clock-forms.ts';
import { type ZoneWords, zoneAtStart } from './zone-words.ts';

/** A time of the day in a text, with the zone that stands beside it. */
export interface Clock {
  readonly start: number;
  readonly end: number;
  /** Minutes since midnight, and those of the end where a span such as "2 to 3pm" is named. */
  readonly minute: number;
  readonly endMinute: number | null;
  readonly zone: ZoneWords | null;
  /** True where morning or afternoon was not said and the hours of an office decided. */
  readonly assumed: boolean;
  /** "between 2 and 4 pm" names no time. */
  readonly open: boolean;
}

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly minute: number;
  readonly assumed: boolean;
  /** am or pm as written; null for the clock of 24 hours. */
  readonly half: 'a' | 'p' | null;
}

/** What makes of "14h" or "48 hrs" a length of time. */
const SPAN_BEFORE =
  /(?:\b(?:in|within|innerhalb|binnen|next|nächsten|every|alle|after|nach|for|about|than|of|takes?|lasts?|dauert|over|von|mindestens|least)\s{1,2}|über\s{1,2}|[-–/]\s?)$/i;

/** A clock that says neither morning nor afternoon: the hours at which people meet. Null at seven, which may be either. */
function officeHour(hour: number): number | null {
  if (hour === 7) return null;
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

/** A text is a letter, and a letter names a handful of times. */
const MOST_CLOCKS = 60;

/** Stands in every text that holds a clock; most sentences have none of it. */
const MAY_HOLD_CLOCK =
  /\d|clock|noon|midday|half|quarter|five|ten|twenty|[ap]\.?\s?m\b|morning|evening|halb|viertel|fünf|zehn|zwanzig|uhr/i;

/** All times of the day that a text names, in their order. */
export function clocksIn(text: string): Clock[] {
  if (!MAY_HOLD_CLOCK.test(text)) return [];
  const found: Reading[] = [];
  for (const [pattern, read] of forms)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (found.some((each) => each.start < end && each.end > start)) continue;
      if (
        /(?<!u)h(?:rs?|ours?)?$|^[0-4]h\d{2}$/i.test(match[0].trim()) &&
        SPAN_BEFORE.test(text.slice(Math.max(0, start - 14), start))
      )
        continue;
      const said = read(match as RegExpExecArray);
      const settled = settle(said);
      if (settled !== null) found.push({ start, end, ...settled });
      if (found.length >= MOST_CLOCKS) break;
    }
  found.sort((one, other) => one.start - other.start);
  return joinSpans(text, found);
}

function settle(said: SaidClock): { minute: number; assumed: boolean; half: 'a' | 'p' | null } | null {
  let { hour } = said;
  const { minute, half } = said;
  if (minute > 59 || hour > 23) return null;
  let assumed = false;
  if (half !== null && hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  else if (half === null && !said.exact) {
    const office = officeHour(hour);
    if (office === null) return null;
    assumed = office !== hour;
    hour = office;
  }
  return { minute: hour * 60 + minute, assumed, half };
}

const TO = /^\s{0,2}(?:-|–|—|to|bis|until|till)(?: um| about)?\s{0,2}$/i;
const AND = /^\s{0,2}(?:and|und)\s{0,2}$/i;
const BARE_BEFORE = /(?<![\d.:/])(?<!\d-)(\d{1,2})(?:[:.h]([0-5]\d))?\s{0,2}(-|–|—|to|bis|until|till|and|und)\s{0,2}$/i;
const BETWEEN = /\b(?:between|zwischen)\s{1,2}$/i;

/** "10:00 - 11:00", "2 to 3pm", "14 bis 15 Uhr": one clock with its end; and the zone behind it. */
function joinSpans(text: string, readings: readonly Reading[]): Clock[] {
  const clocks: Clock[] = [];
  for (let at = 0; at < readings.length; at++) {
    const one = readings[at] as Reading;
    const next = readings[at + 1];
    const link = next === undefined ? '' : text.slice(one.end, next.start);
    const between = BETWEEN.test(text.slice(Math.max(0, one.start - 12), one.start));
    if (next !== undefined && (TO.test(link) || (between && AND.test(link)))) {
      clocks.push(withZone(text, inHalfOf(next, one), next.end, next.minute, between));
      at++;
      continue;
    }
    const before = BARE_BEFORE.exec(text.slice(Math.max(0, one.start - 16), one.start));
    const [all = '', hour, minute, joint = ''] = before ?? [];
    const start = one.start - all.length;
    const open = before !== null && BETWEEN.test(text.slice(Math.max(0, start - 12), start));
    if (before !== null && (!/and|und/i.test(joint) || open)) {
      const first = settle({
        hour: Number(hour),
        minute: Number(minute ?? 0),
        half: one.half,
        exact: one.half === null && !one.assumed,
      });
      if (first !== null) {
        // "11 to 1pm" begins in the morning.
        const begins = first.minute > one.minute && one.half === 'p' ? first.minute - 720 : first.minute;
        clocks.push(withZone(text, { ...one, start, minute: begins }, one.end, one.minute, open));
        continue;
      }
    }
    clocks.push(withZone(text, one, one.end, null, between));
  }
  return clocks;
}

/** "8:30–9:15 pm": the pm of the end holds for the beginning too, unless it would then begin after its end. */
function inHalfOf(last: Reading, first: Reading): Reading {
  if (last.half !== 'p' || first.half !== null || first.minute % 720 >= last.minute - 720) return first;
  return { ...first, minute: (first.minute % 720) + 720, assumed: false };
}

const ZONE_LEAD = /(?: ?\(| ?,| ?[-–])? ?(?:in )?(?:the )?/;

function withZone(text: string, one: Reading, end: number, endMinute: number | null, open: boolean): Clock {
  const after = text.slice(end, end + 90);
  const lead = ZONE_LEAD.exec(after)?.[0] ?? '';
  const zone = zoneAtStart(after.slice(lead.length));
  return {
    start: one.start,
    end: zone === null ? end : end + lead.length + zone.words.length,
    minute: one.minute,
    endMinute,
    zone,
    assumed: one.assumed,
    open,
  };
}

/** The text with its clocks taken out, so that no hour is read as a day of the month or a length of time (RU6). */
export function withoutClocks(text: string): string {
  const clocks = clocksIn(text);
  let plain = '';
  let from = 0;
  for (const each of clocks) {
    plain += text.slice(from, each.start);
    from = each.end;
  }
  return plain + text.slice(from);
}

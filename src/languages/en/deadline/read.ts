import type { EpochDay } from '../../../core/time/epoch-day.ts';
import type { DeadlineContext, DeadlineReading } from '../../../core/understand/deadline.ts';
import { around } from './around.ts';
import { comingWeekday, nextDayOfMonth, weekOf } from './days.ts';
import { type Found, later, UNCERTAIN } from './rule.ts';
import { rules } from './rules.ts';
import { numberOf, weekdayNumber } from './words.ts';

/** A promise is a sentence or two; what stands beyond this is not read. */
const MOST_CHARACTERS = 600;
/** More days than a person can choose between are no help. */
const MOST_CHOICES = 4;
/** A promise further off than this is a slip of the keyboard. */
const FURTHEST_DAYS = 3 * 366;

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly found: Exclude<Found, null> | 'none';
}

type DatedHit = Hit & { readonly found: readonly EpochDay[] };

/** A period named by its end holds its last day: "before the end of next week". */
const IS_PERIOD = /\b(?:end|close|week|month|year|quarter)\b/;
/** Words before a date that make it the one by which an answer is due. */
const CUE =
  /(?:\b(?:by|before|until|till|within|latest|than|deadline|decide|decision|hear|know|answer|tell|call|ring|write|reply|update|get back|come back)\b[^.;]{0,30})$/;
/** Leads to the date without a doubt. */
const STRONG = /\b(?:by|no later than|latest)(?: the)? $/;
/** Dates that count from another, where one is named. */
const RELATIVE = /^(?:(?:the )?(?:next day|day after)$|in |within |after |a |\d|(?:one|two|three|four|five|six) )/;
/** The end of a day, which another date beside it names. */
const END_OF_DAY =
  /^(?:the )?(?:end|close) of (?:the |play |business )?(?:day|play|business)$|^e\.?o\.?d\.?$|^c\.?o\.?b\.?$/;
/** Words that lead to a month: "in may", "end of march". */
const LEADS = /\b(?:in|by|of|until|till|before|this|next|early|mid|late|on|during|the|for|from|to|between)[ -]$/;
/** Joins two dates to one span: the second is its end. */
const SPAN = /^ ?(?:to|until|till|through|and|-|–|or)(?: the)? $/;
const OPENS_SPAN = /\b(?:between|from)(?: the)? $/;

/**
 * Reads the day by which an answer was promised, from the words. Certain only where the words name one day; several
 * possible days are given back to be chosen from, never one of them in silence. Deterministic.
 */
export function readDeadline(text: string, context: DeadlineContext): DeadlineReading {
  const plain = normalise(text.slice(0, MOST_CHARACTERS));
  const joined = joinSpans(
    plain,
    hitsIn(plain, context).filter((hit) => hit.found !== 'none'),
    context,
  );
  const settled = joined.map((hit) => settle(plain, hit, context));
  const hits = withoutOverlaps(settled);
  const words = (hit: Hit): string => plain.slice(hit.start, hit.end).trim();
  const dated = hits.filter((hit): hit is DatedHit => typeof hit.found !== 'string');
  const ahead = dated.filter((hit) =>
    hit.found.some((day) => day >= context.today && day - context.today <= FURTHEST_DAYS),
  );
  const chosen = cued(plain, ahead);
  if (chosen.length === 0) {
    const [past] = dated;
    if (past !== undefined) return { kind: 'past', day: Math.max(...past.found), words: words(past) };
    const before = hits.find((hit) => hit.found === 'past');
    if (before !== undefined) return { kind: 'past', day: null, words: words(before) };
    const vague = hits.find((hit) => hit.found === 'vague');
    return vague === undefined ? { kind: 'none' } : { kind: 'vague', words: words(vague) };
  }
  const all = new Set(chosen.flatMap((hit) => hit.found));
  // What looks back, or names no day, may be what the date counts from; and words about time that were not read may change it.
  const strongly = chosen.length === 1 && STRONG.test(plain.slice(0, chosen[0]?.start ?? 0));
  const besides = hits.some((hit) => hit.found === 'past' || hit.found === 'vague');
  if ((besides && !strongly) || around().unread.test(outside(plain, hits))) all.add(UNCERTAIN);
  const days = [...all].filter((day) => day >= context.today).sort((one, other) => one - other);
  const said = chosen.map(words).join(' / ');
  const [only] = days;
  if (days.length === 1 && only !== undefined && !all.has(UNCERTAIN)) return { kind: 'day', day: only, words: said };
  return { kind: 'ask', days: days.slice(0, MOST_CHOICES), words: said };
}

/** The text without what was read. */
function outside(plain: string, hits: readonly Hit[]): string {
  let rest = plain;
  for (const hit of hits) rest = rest.slice(0, hit.start) + ' '.repeat(hit.end - hit.start) + rest.slice(hit.end);
  return rest;
}

/** What a wider reading took in is not read once more; where only a part of it was taken in, the wider one is not certain. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const length = (hit: Hit): number => hit.end - hit.start;
  const wider = (hit: Hit): Hit | undefined =>
    hits.find((each) => each.start < hit.end && each.end > hit.start && length(each) > length(hit));
  return hits
    .filter((hit) => wider(hit) === undefined)
    .map((hit) => {
      const cut = hits.some((each) => wider(each) === hit && each.start < hit.start);
      return cut && typeof hit.found !== 'string' ? { ...hit, found: [...hit.found, UNCERTAIN] } : hit;
    });
}

/** What stands around a date changes it: "two weeks from January 15", "before Friday"; and what was not read makes it uncertain. */
function settle(plain: string, hit: Hit, context: DeadlineContext): Hit {
  if (typeof hit.found === 'string') return hit;
  const before = plain.slice(0, hit.start);
  const after = plain.slice(hit.end);
  if (/^ (?:since|ago|earlier)\b/.test(after)) return { ...hit, found: 'vague' };
  const shift = around().shift.exec(before);
  if (shift) {
    const [all = '', count = '', unit = ''] = shift;
    const days = hit.found.map((day) => later(context, day, numberOf(count), unit));
    // What lasts a week from a day on ends before a week from that day has passed: people count both ways.
    const lasts = /starting|beginning/.test(all) || /\bfor (?:the )?$/.test(before.slice(0, shift.index));
    return { start: hit.start - all.trimStart().length, end: hit.end, found: lasts ? [...days, UNCERTAIN] : days };
  }
  const read = plain.slice(hit.start, hit.end);
  if (
    /(?<!\bor )\bbefore (?:the )?$/.test(before) &&
    !/\b(?:no|not|never|nothing|hardly|unlikely)\b|n't\b/.test(before) &&
    !IS_PERIOD.test(read) &&
    !around().monthAlone.test(read.trim())
  ) {
    const days = hit.found.map((day) =>
      day === UNCERTAIN ? day : Math.max(context.addWorkingDays(day, -1), context.today),
    );
    return { ...hit, found: [...new Set(days)] };
  }
  const bounds = /\bbefore (?:the )?$/.test(before) && around().monthAlone.test(read.trim());
  return bounds || around().moreBefore.test(before) || around().moreAfter.test(after)
    ? { ...hit, found: [...hit.found, UNCERTAIN] }
    : hit;
}

/** Of several dates the one that a word such as "by" leads to; without such a word, all of them. */
function cued(plain: string, hits: readonly DatedHit[]): readonly DatedHit[] {
  if (hits.length < 2) return hits;
  for (const cue of [/\b(?:by|before|no later than|latest)\b[^.;,]{0,12}$/, /\b(?:until|till)\b[^.;,]{0,12}$/, CUE]) {
    const led = hits.filter(
      (hit) =>
        cue.test(plain.slice(0, hit.start)) ||
        (cue !== CUE && cue.test(`${plain.slice(hit.start, hit.end).split(' ')[0]} `)),
    );
    const [only] = led;
    // "Then they decide within a week", "I ring you the day after": counted from the other date, or from now.
    if (led.length === 1 && only !== undefined) return RELATIVE.test(plain.slice(only.start, only.end)) ? hits : led;
    if (led.length > 1) break;
  }
  return hits;
}

function hitsIn(plain: string, context: DeadlineContext): Hit[] {
  const all: Hit[] = [];
  for (const rule of rules()) {
    for (const match of plain.matchAll(rule.pattern)) {
      // "I may", "we march": a word that is a month as well counts only where it leads like one.
      if (/^(?:may|march|mar|sat|sun|sec|second|now)$/.test(match[0].trim()) && !leadsToMonth(plain, match.index))
        continue;
      const lead = match[0].length - match[0].trimStart().length;
      const start = match.index + lead;
      const end = match.index + match[0].trimEnd().length;
      all.push({ start, end, found: rule.read([...match].map((each) => each?.trim()) as string[], context) ?? 'none' });
    }
  }
  // The longest reading of each place; of equally long ones the first, in the order of the rules.
  const kept: Hit[] = [];
  const unread = (hit: Hit): number => (hit.found === 'none' ? 1 : 0);
  for (const hit of all.sort(
    (one, other) => other.end - other.start - (one.end - one.start) || unread(one) - unread(other),
  ))
    if (kept.every((each) => hit.end <= each.start || hit.start >= each.end)) kept.push(hit);
  return kept.sort((one, other) => one.start - other.start);
}

function leadsToMonth(plain: string, at: number): boolean {
  const rest = plain.slice(at);
  if (/^now/.test(rest)) return /\b(?:and|until|till|to) $/.test(plain.slice(0, at));
  return (
    LEADS.test(plain.slice(0, at)) ||
    /^[a-z]+ ?(?:to|-|until|till|through|and) /.test(rest) ||
    (at === 0 && rest.length <= 6)
  );
}

function dayOfWeek(context: DeadlineContext, day: EpochDay, weekday: number): EpochDay {
  return weekOf(context, day, 0) + ((weekday - context.weekStartsOn + 7) % 7);
}

/** "between Wednesday and Friday", "2 to 7 February": the end of a span is what was promised. */
function joinSpans(plain: string, hits: readonly Hit[], context: DeadlineContext): Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits) {
    const before = joined.at(-1);
    const link = before === undefined ? null : plain.slice(before.end, hit.start).trim();
    const both = before === undefined || link === null ? null : together(plain, before, hit, link, context);
    if (both === null) joined.push(hit);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

/** Two dates that stand side by side or are joined by a word, as one; null where they are two. */
function together(plain: string, one: Hit, other: Hit, link: string, context: DeadlineContext): Hit | null {
  const place = { start: one.start, end: other.end };
  if (one.found === 'past' && /^(?:of|on|,|between|from|and|to|or)?$/.test(link)) return { ...place, found: 'past' };
  if (other.found === 'past' && (/^(?:of|on|,)?$/.test(link) || SPAN.test(` ${link} `)))
    return { ...place, found: 'past' };
  if (typeof one.found === 'string' || typeof other.found === 'string') return null;
  const read = plain.slice(one.start, one.end);
  const named = around().weekdayAlone.exec(plain.slice(other.start, other.end));
  // "next week between Wednesday and Friday": a weekday beside a week is the day of that week.
  if (named && /\bweek\b/.test(read) && /^(?:on|,|at|from|between)?$/.test(link))
    return { ...place, found: one.found.map((day) => dayOfWeek(context, day, weekdayNumber(named[1] ?? ''))) };
  if (END_OF_DAY.test(read) && /^(?:on|of|,|at)?$/.test(link)) return { ...place, found: other.found };
  const all = [...one.found, ...other.found];
  if (/^(?:on|,|at|from|between|or)?$/.test(link)) return { ...place, found: all };
  if (
    !SPAN.test(` ${link} `) ||
    (link === 'and' &&
      !OPENS_SPAN.test(plain.slice(0, one.start)) &&
      !/\b(?:between|from)\b/.test(plain.slice(one.start, one.end)))
  )
    return null;
  const words = plain.slice(other.start, other.end).replace(/^on /, '');
  // "April 9th through 17th", "next Monday to Friday": the end follows the beginning.
  if (around().nthAlone.test(words))
    return { ...place, found: one.found.flatMap((day) => nextDayOfMonth(day, numberOf(words)) ?? []) };
  if (around().weekdayAlone.test(words))
    return { ...place, found: one.found.map((day) => comingWeekday(day, weekdayNumber(words))) };
  // What ends before it begins, "between January 22 and now", began in the past.
  const backwards = Math.max(...other.found) < Math.min(...one.found.filter(Number.isFinite));
  if (backwards) return { ...place, found: /^(?:now|today)$/.test(words) ? 'past' : [...other.found, UNCERTAIN] };
  // Up to a month: to its beginning for some, to its end for others.
  return around().monthAlone.test(words)
    ? { ...place, found: [...other.found, UNCERTAIN] }
    : { ...place, found: other.found };
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(
      /\b(twenty|thirty)-(one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/g,
      '$1 $2',
    )
    .replace(/(?<=\d)(?=(?:am|pm)\b)/g, '');
}

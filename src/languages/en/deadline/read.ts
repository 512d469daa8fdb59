import type { EpochDay } from '../../../core/time/epoch-day.ts';
import type { DeadlineContext, DeadlineReading } from '../../../core/understand/deadline.ts';
import { asConditional, withoutUnsaid } from '../../../core/understand/unsaid.ts';
import { unsaid } from '../unsaid.ts';
import { isAbout, withAbout } from './about.ts';
import { around } from './around.ts';
import { asBound } from './bounds.ts';
import { comingWeekday, nextDayOfMonth, weekOf } from './days.ts';
import { type DatedHit, type Hit, hitsIn, normalise } from './hits.ts';
import { later, UNCERTAIN } from './rule.ts';
import { numberOf, weekdayNumber } from './words.ts';

/** A promise is a sentence or two; what stands beyond this is not read. */
const MOST_CHARACTERS = 600;
/** More days than a person can choose between are no help. */
const MOST_CHOICES = 4;
/** A promise further off than this is a slip of the keyboard. */
const FURTHEST_DAYS = 3 * 366;

/** A period named by its end holds its last day: "before the end of next week". */
const IS_PERIOD = /\b(?:end|close|week|month|year|quarter)\b/;
/** Words before a date that make it the one by which an answer is due. */
const CUE =
  /(?:\b(?:by|before|until|till|within|latest|than|deadline|decide|decision|hear|know|answer|tell|call|ring|write|reply|update|get back|come back)\b[^.;]{0,30})$/;
/** Leads to the date without a doubt. */
const STRONG = /\b(?:by|no later than|latest)(?: the)? $/;
/** Dates that count from another, where one is named. */
const RELATIVE = /^(?:(?:the )?(?:next day|day after)$|in |within |after |a |\d|(?:one|two|three|four|five|six) )/;
/** "The day after", with nothing behind it. */
const DAY_AFTER = /^(?:the )?(?:next|following) day$|^the day after$/;
/** What a length of time counts from, where it is not today. */
const HANGS_AFTER =
  /^,? ?(?:after|of|from|following|once|when|upon|on receipt|since|as soon as)\b(?! (?:now|today|tomorrow|the time of writing|this (?:e-?mail|message|call))\b)/;
/** The same where it stands first: "once the panel has met, within two weeks". */
const HANGS_BEFORE =
  /\b(?:once|after|following|when|as soon as)\b (?:the|all|we|you|they|our|your|his|her|he|she|it|everyone|every|their|your|final|my|i)\b[^.;!?]{0,90}$/;
/** "The day after", "the Monday after", "the week of" say nothing without what follows. */
const NEEDS_MORE = /^the (?:day|week|month) (?:after|before)$|^the (?:next|following) day$/;
const WEEK_OF = /^(?:of|when|that|in which|before|after|following)\b(?! (?:next|that|this|then|tomorrow)\b)/;
/** The end of a day, which another date beside it names. */
const END_OF_DAY =
  /^(?:the )?(?:end|close) of (?:the |play |business )?(?:day|play|business)$|^e\.?o\.?d\.?$|^c\.?o\.?b\.?$/;
/** Makes of a day the last one. */
const AT_LATEST = /^,? (?:at (?:the )?(?:very )?latest)\b/;
/** Joins two dates to one span: the second is its end. */
const SPAN = /^ ?(?:to|until|till|through|and|-|–|or)(?: the)? $/;
const OPENS_SPAN = /\b(?:between|from)(?: the)? $/;

/**
 * Reads the day by which an answer was promised, from the words. Certain only where the words name one day; several
 * possible days are given back to be chosen from, never one of them in silence. Deterministic.
 */
export function readDeadline(text: string, context: DeadlineContext): DeadlineReading {
  const said = withoutUnsaid(text.slice(0, MOST_CHARACTERS).replace(/[’‘`]/g, "'"), unsaid);
  return asConditional(readPlain(normalise(said), context).reading, said, unsaid);
}

/** What was read, and the places of the words it was read from, in a text that `normalise` made plain. */
export interface PlacedReading {
  readonly reading: DeadlineReading;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** The same of a text that is plain already, such as one that was put into English. */
export function readPlain(plain: string, context: DeadlineContext): PlacedReading {
  const read = hitsIn(plain, context).filter((hit) => hit.found !== 'none');
  const joined = joinSpans(plain, countFromBefore(plain, read), context);
  const settled = joined.map((hit) => settle(plain, hit, context));
  const hits = withoutOverlaps(settled);
  const words = (hit: Hit): string => plain.slice(hit.start, hit.end).trim();
  const placed = (reading: DeadlineReading, at: readonly Hit[]): PlacedReading => ({ reading, places: at });
  const dated = hits.filter((hit): hit is DatedHit => typeof hit.found !== 'string');
  const ahead = dated.filter((hit) =>
    hit.found.some((day) => day >= context.today && day - context.today <= FURTHEST_DAYS),
  );
  const chosen = cued(plain, ahead);
  const hanging = hits.filter((hit) => hit.found === 'hangs');
  const [hangs] = hanging;
  // By a day that stands beside it and is led to plainly, what hangs on something else is settled.
  if (hangs !== undefined && !(chosen.length === 1 && STRONG.test(plain.slice(0, chosen[0]?.start ?? 0))))
    return placed(
      { kind: 'ask', days: countedFrom(plain, hangs, dated, context), words: hangingWords(plain, hangs), about: false },
      [hangs],
    );
  if (chosen.length === 0) {
    const [past] = dated;
    if (past !== undefined) return placed({ kind: 'past', day: Math.max(...past.found), words: words(past) }, [past]);
    const before = hits.find((hit) => hit.found === 'past');
    if (before !== undefined) return placed({ kind: 'past', day: null, words: words(before) }, [before]);
    const vague = hits.find((hit) => hit.found === 'vague');
    return vague === undefined ? placed({ kind: 'none' }, []) : placed({ kind: 'vague', words: words(vague) }, [vague]);
  }
  const all = new Set(chosen.flatMap((hit) => hit.found));
  // What looks back, or names no day, may be what the date counts from; and words about time that were not read may change it.
  const strongly = chosen.length === 1 && STRONG.test(plain.slice(0, chosen[0]?.start ?? 0));
  const besides = hits.some((hit) => hit.found === 'past' || hit.found === 'vague');
  if ((besides && !strongly) || around().unread.test(outside(plain, hits))) all.add(UNCERTAIN);
  const days = [...all].filter((day) => day >= context.today).sort((one, other) => one - other);
  const said = chosen.map(words).join(' / ');
  const [only] = days;
  if (days.length === 1 && only !== undefined && !all.has(UNCERTAIN))
    return placed({ kind: 'day', day: only, words: said }, chosen);
  const [first] = chosen;
  const about = days.length === 1 && first !== undefined && isAbout(plain, first);
  return placed(
    { kind: 'ask', days: days.slice(0, MOST_CHOICES), words: about ? withAbout(plain, first) : said, about },
    chosen,
  );
}

/** "We meet on Thursday and call you the day after": counted from the day that stands before it. */
function countFromBefore(plain: string, hits: readonly Hit[]): Hit[] {
  return hits.flatMap((hit, at): Hit[] => {
    if (typeof hit.found === 'string' || !DAY_AFTER.test(plain.slice(hit.start, hit.end).trim())) return [hit];
    const before = hits.slice(0, at).findLast((each) => typeof each.found !== 'string');
    if (before === undefined || typeof before.found === 'string') return [hit];
    return [{ ...hit, found: before.found.map((day) => day + 1), counted: true }];
  });
}

/** Where exactly one day stands beside words that hang on something, the day that they may make of it: a proposal to be asked about. */
function countedFrom(plain: string, hangs: Hit, dated: readonly DatedHit[], context: DeadlineContext): EpochDay[] {
  const [length, unit] = lengthIn(plain.slice(hangs.start, hangs.end));
  const other = dated.filter((each) => each.start >= hangs.end);
  const [only] = other;
  if (length === 0 || only === undefined || other.length > 1) return [];
  return only.found
    .filter((day) => day >= context.today)
    .map((day) => later(context, day, length, unit))
    .slice(0, MOST_CHOICES);
}

/** With what they hang on, to the next stop. */
function hangingWords(plain: string, hit: Hit): string {
  return plain
    .slice(hit.start, hit.end + (/^[^.,;!?]{0,60}(?![\p{L}])/u.exec(plain.slice(hit.end))?.[0].length ?? 0))
    .trim();
}

function lengthIn(words: string): readonly [number, string] {
  const [, count = '', unit = ''] = around().length.exec(words) ?? [];
  return [numberOf(count), unit];
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
  const before = plain.slice(0, hit.start);
  const after = plain.slice(hit.end);
  if (
    hit.found === 'vague' &&
    NEEDS_MORE.test(plain.slice(hit.start, hit.end).trim()) &&
    /^ (?:the|our|your|we|you|they|a)\b/.test(after)
  )
    return { ...hit, found: 'hangs' };
  if (typeof hit.found === 'string') return hit;
  if (/^ (?:since|ago|earlier)\b/.test(after)) return { ...hit, found: 'vague' };
  const words = plain.slice(hit.start, hit.end).trim();
  if (hit.counted !== true && hangsOn(words, before, after)) return { ...hit, found: 'hangs' };
  const shift = around().shift.exec(before);
  const bound = shift ? null : asBound({ ...hit, found: hit.found }, words, before, after, context);
  if (bound !== null) return bound;
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

/** True for what counts from something that is no day: "within two weeks of the interview", "the day after the call". */
function hangsOn(words: string, before: string, after: string): boolean {
  const isLength = around().lengthAlone.test(words);
  if (isLength && HANGS_AFTER.test(after)) return true;
  if (isLength && !/\b(?:from (?:now|today)|time|hence)$/.test(words) && HANGS_BEFORE.test(before)) return true;
  if (DAY_AFTER.test(words) && /^ (?:the|our|your|we|you|they|a|i|he|she|my|his|her|that)\b/.test(after)) return true;
  if (/\b(?:week|month)$/.test(words) && /^(?:the )?/.test(words) && WEEK_OF.test(after.trimStart())) return true;
  return (
    around().weekdayAlone.test(words) &&
    /\bthe $/.test(before) &&
    /^ (?:after|following|before) (?!next\b|that\b|this\b)\p{L}/u.test(after)
  );
}

/** Of several dates the one that a word such as "by" leads to; without such a word, all of them. */
function cued(plain: string, hits: readonly DatedHit[]): readonly DatedHit[] {
  if (hits.length < 2) return hits;
  const latest = hits.filter((hit) => AT_LATEST.test(plain.slice(hit.end)));
  if (latest.length === 1) return latest;
  for (const cue of [/\b(?:by|before|no later than|latest)\b[^.;,]{0,12}$/, /\b(?:until|till)\b[^.;,]{0,12}$/, CUE]) {
    const led = hits.filter(
      (hit) =>
        cue.test(plain.slice(0, hit.start)) ||
        (cue !== CUE && cue.test(`${plain.slice(hit.start, hit.end).split(' ')[0]} `)),
    );
    const [only] = led;
    // "Then they decide within a week", "I ring you the day after": counted from the other date, or from now.
    if (led.length === 1 && only !== undefined)
      return RELATIVE.test(plain.slice(only.start, only.end)) && only.counted !== true ? hits : led;
    if (led.length > 1) break;
  }
  return hits;
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
  if (around().lengthAlone.test(read.trim()) && /^,? ?(?:from|after|of|following)(?: the)?$/.test(link)) {
    const [count, unit] = lengthIn(read);
    const found = other.found.map((day) => later(context, day, count, unit));
    if (count > 0)
      return { ...place, found: / or (?:two|so)\b/.test(read) ? [...found, UNCERTAIN] : found, counted: true };
  }
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

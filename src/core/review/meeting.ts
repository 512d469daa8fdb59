import { weekdayOf } from '../time/epoch-day.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import { reviewDaysGoneBy } from './days-gone-by.ts';
import type { DaySaid } from './fact-words.ts';
import type { ClockTime, Finding, MeetingNoted, ReviewFacts } from './finding.ts';
import type { FindingCode } from './finding-words.ts';
import { reviewLengths } from './meeting-lengths.ts';
import { reviewTimes } from './meeting-times.ts';
import { callsOf, isAfterwards, isThatDay, meant, meetingsOf, nearest } from './meetings-meant.ts';
import { sentenceAround } from './sentence-spans.ts';
import { reviewPresence } from './who-was-there.ts';

/** What a letter says of the meetings it speaks of: the day, the time, the zone of that time, how long it was, who was there (TR2). */
export function reviewMeeting(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const meetings = meetingsOf(facts);
  if (meetings.length === 0) return [];
  // A day that the candidate typed on another one is marked by that.
  const gone = new Set(reviewDaysGoneBy(text, facts, words).map((each) => each.start));
  const wrongDays = days(text, facts, words, meetings).filter((each) => !gone.has(each.start));
  return [
    ...wrongDays,
    ...nearOfWriter(text, facts, words, wrongDays).filter((each) => !gone.has(each.start)),
    ...reviewTimes(text, facts, words, meetings),
    ...reviewLengths(text, facts, words, meetings),
    ...reviewPresence(text, facts, words, meetings),
  ];
}

const BARE_DAYS = 100;

/** A bare weekday is one of these last seven days, where a meeting since then may be meant as well. */
function isLongAgo(
  said: DaySaid,
  { clocks }: MeetingNoted,
  those: readonly MeetingNoted[],
  { today }: ReviewFacts,
): boolean {
  const since = today - 7;
  const day = clocks[0]?.day ?? today;
  return (
    said.to - said.from > BARE_DAYS &&
    day < since &&
    those.some((each) => each.isOver && (each.clocks[0]?.day ?? 0) >= since)
  );
}

function days(text: string, facts: ReviewFacts, words: ReviewWords, meetings: readonly MeetingNoted[]): Finding[] {
  return words.facts.daysOfMeeting(text, facts.today, callsOf(facts, words)).flatMap((each) => {
    // "Until the 28th": of the days that are called so, the next.
    const said = each.tense === 'ahead' ? { ...each, or: undefined } : each;
    if (said.isArranging && facts.kind !== 'confirm') return [];
    // A date in full that is one of theirs is meant as that.
    if (said.how === 'date' && facts.kind !== 'confirm' && meetings.some((each) => isThatDay(said, each))) return [];
    const those = meant(meetings, said, facts);
    if (said.isCall && !those.some((each) => each.format === 'phone')) return [];
    const right = nearest(those, facts);
    if (right === undefined || those.some((each) => isThatDay(said, each) && !isLongAgo(said, each, those, facts)))
      return [];
    if (isAfterwards(facts.kind) && !said.isRound && mayBeSince(said, meetings, facts)) return [];
    const others = said.isSure ? [] : (facts.otherDays ?? []);
    if (others.some((day) => day >= said.from && day <= said.to && (said.weekday ?? weekdayOf(day)) === weekdayOf(day)))
      return [];
    return [dayFinding(text, said, right, facts, words)];
  });
}

/** A day between the last meeting and today. */
function mayBeSince(said: DaySaid, meetings: readonly MeetingNoted[], { today }: ReviewFacts): boolean {
  const last = meetings.findLast((each) => each.isOver)?.clocks[0]?.day ?? today;
  const [from, to] = [Math.max(said.from, last + 1), Math.min(said.to, today)];
  if (said.weekday === null) return from <= to;
  const { weekday } = said;
  return Array.from({ length: 7 }, (_, day) => from + day).some((day) => day <= to && weekdayOf(day) === weekday);
}

const codes: Readonly<Record<DaySaid['how'], FindingCode>> = {
  weekday: 'wrong-meeting-day',
  near: 'wrong-near-day',
  date: 'wrong-date',
};

function dayFinding(text: string, said: DaySaid, right: ClockTime, facts: ReviewFacts, words: ReviewWords): Finding {
  const written = text.slice(said.start, said.end);
  const weekday = words.weekdays[weekdayOf(right.day) - 1] ?? '';
  const isBare = said.how === 'weekday' && weekday.toLowerCase() !== written.toLowerCase() && !written.includes(' ');
  const repair = isBare
    ? weekday
    : said.how === 'date'
      ? words.dateOf(right.day)
      : words.onMeetingDay(right.day, facts.today);
  const code = codes[said.how];
  const place = { start: said.start, end: said.end };
  const message = words.message(code, { right: repair, wrong: written });
  // What was typed may be meant; what the writer wrote on its day lay too long.
  const isHard = said.isSure && !(said.how === 'near' && isTyped(text, place, facts));
  return {
    rule: 'TR2',
    code,
    severity: isHard ? 'block' : 'warn',
    ...place,
    message,
    repairs: [{ ...place, text: repair }],
  };
}

/** True for words that the candidate typed: in a letter that was changed by hand, those in no sentence that the writer wrote. */
function isTyped(text: string, place: { readonly start: number; readonly end: number }, facts: ReviewFacts): boolean {
  if (!facts.typed || facts.ours === undefined) return facts.typed;
  const { start, end } = sentenceAround(text, place);
  return !facts.ours.includes(text.slice(start, end));
}

/** "This morning" as the writer wrote it on the day: a letter that lay until the next day says so no more. */
function nearOfWriter(text: string, facts: ReviewFacts, words: ReviewWords, wrongDays: readonly Finding[]): Finding[] {
  const { meeting, today, near } = facts;
  if (meeting === null || near === null || near === '') return [];
  const found = new Set(wrongDays.map((each) => each.start));
  const [inText, sought] = [text.toLowerCase(), near.toLowerCase()];
  const day = words.nearDays[sought.split(' ')[0] ?? ''];
  if (day === undefined || today + day === meeting.day) return [];
  const later: Finding[] = [];
  for (let at = inText.indexOf(sought); at >= 0; at = inText.indexOf(sought, at + sought.length)) {
    if (found.has(at)) continue;
    const wrong = text.slice(at, at + sought.length);
    const right = words.onMeetingDay(meeting.day, today);
    later.push({
      rule: 'TR2',
      code: 'wrong-near-day',
      severity: isTyped(text, { start: at, end: at + sought.length }, facts) ? 'warn' : 'block',
      start: at,
      end: at + sought.length,
      message: words.message('wrong-near-day', { right, wrong }),
      repairs: [{ start: at, end: at + sought.length, text: right }],
    });
  }
  return later;
}

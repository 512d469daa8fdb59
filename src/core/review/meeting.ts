import type { StepKind } from '../plan/step-traits.ts';
import { weekdayOf } from '../time/epoch-day.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import type { DaySaid, TimeSaid } from './fact-words.ts';
import type { ClockTime, Finding, MeetingNoted, ReviewFacts } from './finding.ts';
import type { FindingCode } from './finding-words.ts';
import { wordsOfName } from './people-named.ts';
import { offsetsOn } from './zone-offsets.ts';

/** What a letter says of the meetings it speaks of: the day, the time, the zone of that time, how long it was (TR2). */
export function reviewMeeting(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const meetings = meetingsOf(facts);
  if (meetings.length === 0) return [];
  const wrongDays = days(text, facts, words, meetings);
  return [
    ...wrongDays,
    ...nearOfWriter(text, facts, words, wrongDays),
    ...times(text, facts, words, meetings),
    ...lengths(text, words, meetings),
  ];
}

/** Letters of what comes after the interviews: offers and answers follow on calls that nobody noted. */
const AFTERWARDS: ReadonlySet<StepKind> = new Set([
  'accept',
  'decide-offer',
  'offer-reply',
  'withdraw',
  'tell-of-offer',
  'answer',
  'inform-others',
  'gracious-thanks',
  'keep-warm',
  'correct',
]);

/** True where what such a letter says of a talk may be of a call since then. */
export const isAfterwards = (kind: StepKind | null): boolean => kind !== null && AFTERWARDS.has(kind);

/** All meetings that are noted; the one of the letter where nothing else is known. */
export function meetingsOf({ meetings, meeting, today }: ReviewFacts): readonly MeetingNoted[] {
  if (meetings !== undefined && meetings.length > 0) return meetings;
  if (meeting === null) return [];
  const isOver = meeting.day <= today;
  return [{ clocks: [meeting], minutes: null, round: null, isFinal: false, format: null, isOver, withReader: true }];
}

/** Those that are meant by what is said; none where it may be of one that nobody noted yet. */
function meant(
  all: readonly MeetingNoted[],
  { tense, withReader, spokeWith }: Pick<DaySaid, 'tense' | 'withReader' | 'spokeWith'>,
  { kind, people }: ReviewFacts,
): readonly MeetingNoted[] {
  // Somebody of the case is met in a meeting of their own only where the reader was not there.
  const isApart = spokeWith !== null && (people ?? []).some(({ name }) => wordsOfName(name).includes(spokeWith));
  const meetings =
    spokeWith === null
      ? all.filter((each) => !withReader || each.withReader)
      : all.filter((each) => isApart && !each.withReader);
  if (tense === 'any') return meetings;
  const isPast = tense === 'past';
  const those = meetings.filter((each) => each.isOver === isPast);
  return those.length > 0 || (!isPast && kind !== 'confirm') ? those : meetings;
}

/** The one that a repair names: the letter's own where it is among them, else the latest that is over, else the next. */
function nearest(meetings: readonly MeetingNoted[], { meeting }: ReviewFacts): ClockTime | undefined {
  const clocks = meetings.flatMap((each) => each.clocks.slice(0, 1));
  return (
    clocks.find((each) => each.day === meeting?.day) ?? meetings.findLast((each) => each.isOver)?.clocks[0] ?? clocks[0]
  );
}

function isThatDay(said: DaySaid, { clocks, minutes }: MeetingNoted): boolean {
  return clocks.some(({ day, minute }) => {
    if (day < said.from || day > said.to || (said.weekday !== null && weekdayOf(day) !== said.weekday)) return false;
    if (said.part === null) return true;
    // A meeting over noon was in the morning and in the afternoon.
    const [from, to] = said.part;
    return minute < to && minute + (minutes ?? 0) >= from;
  });
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
  return words.facts.daysOfMeeting(text, facts.today).flatMap((said) => {
    if (said.isArranging && facts.kind !== 'confirm') return [];
    // A date in full that is one of theirs is meant as that.
    if (said.how === 'date' && facts.kind !== 'confirm' && meetings.some((each) => isThatDay(said, each))) return [];
    const those = meant(meetings, said, facts);
    const right = nearest(those, facts);
    if (right === undefined || those.some((each) => isThatDay(said, each) && !isLongAgo(said, each, those, facts)))
      return [];
    if (isAfterwards(facts.kind) && mayBeSince(said, meetings, facts)) return [];
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
  const isHard = said.isSure && !(said.how === 'near' && facts.typed);
  return {
    rule: 'TR2',
    code,
    severity: isHard ? 'block' : 'warn',
    ...place,
    message,
    repairs: [{ ...place, text: repair }],
  };
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
      severity: facts.typed ? 'warn' : 'block',
      start: at,
      end: at + sought.length,
      message: words.message('wrong-near-day', { right, wrong }),
      repairs: [{ start: at, end: at + sought.length, text: right }],
    });
  }
  return later;
}

const inDay = (minute: number): number => ((minute % 1440) + 1440) % 1440;

/** True where the time is that of the meeting; `bare` as if no zone stood behind it. */
function isThatTime(said: TimeSaid, { clocks }: MeetingNoted, bare: boolean, isConfirmed: boolean): boolean {
  const zone = bare ? null : (said.zone?.clock ?? null);
  const [theirs] = clocks;
  const own = clocks[2] ?? theirs;
  // A time that is confirmed is read on their clock; one that is remembered may be on the candidate's.
  if (zone === null || zone === 'any')
    return (isConfirmed && !bare ? clocks.slice(0, 2) : clocks).some((each) => said.minutes.includes(each.minute));
  if (zone === 'theirs') return said.minutes.includes(theirs?.minute ?? -1);
  if (zone === 'own') return said.minutes.includes(own?.minute ?? -1);
  return clocks.some((each) =>
    offsetsOn(zone, each.day).some((offset) =>
      said.minutes.some((minute) => inDay(minute - offset) === inDay(each.minute - each.offset)),
    ),
  );
}

/** Who comes to a meeting is there before it. */
const EARLY_MINUTES = 30;
const AT_THE_DOOR_MINUTES = 15;

function isJustBefore(said: TimeSaid, { clocks }: MeetingNoted, most: number): boolean {
  return clocks.some(({ minute }) => said.minutes.some((each) => each < minute && minute - each <= most));
}

/** A day this near to a time is the day of it. */
const SAME_STATEMENT = 40;

/** Of several meetings those on the day that is named beside the time. */
function onItsDay(said: TimeSaid, those: readonly MeetingNoted[], days: readonly DaySaid[]): readonly MeetingNoted[] {
  const day = days.find(
    (each) => Math.min(Math.abs(each.start - said.end), Math.abs(said.start - each.end)) < SAME_STATEMENT,
  );
  const onIt = day === undefined ? [] : those.filter((each) => isThatDay(day, each));
  return onIt.length > 0 ? onIt : those;
}

/** Times said of a meeting; where an appointment is confirmed, one of all times in the letter must be its own. */
function times(text: string, facts: ReviewFacts, words: ReviewWords, meetings: readonly MeetingNoted[]): Finding[] {
  const isConfirming = facts.kind === 'confirm' && facts.variant !== 'new-time';
  const all = words.facts.timesIn(text);
  const onDays = words.facts.daysOfMeeting(text, facts.today);
  const found: Finding[] = [];
  const judge = (said: TimeSaid, those: readonly MeetingNoted[]): void => {
    const right = nearest(those, facts);
    if (right === undefined || those.some((each) => isThatTime(said, each, false, isConfirming))) return;
    if (said.isArranging && those.some((each) => isJustBefore(said, each, AT_THE_DOOR_MINUTES))) return;
    const place = { start: said.start, end: said.end };
    if (said.zone !== null && those.some((each) => isThatTime(said, each, true, isConfirming))) {
      const { start, end } = said.zone;
      const message = words.message('wrong-zone', { zone: text.slice(start, end) });
      found.push({ rule: 'TR2', code: 'wrong-zone', severity: 'warn', start, end, message });
      return;
    }
    const repair = words.clock(right.minute);
    const message = words.message('wrong-time', { right: repair, wrong: text.slice(said.start, said.end) });
    found.push({
      rule: 'TR2',
      code: 'wrong-time',
      severity: 'block',
      ...place,
      message,
      repairs: [{ ...place, text: repair }],
    });
  };
  for (const said of all)
    if (
      said.isOfMeeting &&
      !isAfterwards(facts.kind) &&
      !(said.isArranging && !isConfirming) &&
      facts.variant !== 'new-time'
    )
      judge(said, onItsDay(said, meant(meetings, { ...said, spokeWith: null }, facts), onDays));
  // A zone says which clock is meant: with the time of a meeting it has to be that of its clocks.
  for (const said of all)
    if (!said.isOfMeeting && !said.isElse && said.zone !== null && !isConfirming) {
      const those = meetings.filter((each) => isThatTime(said, each, true, false));
      if (those.length > 0) judge(said, those);
    }
  if (!isConfirming || found.length > 0) return found;
  const own = meant(meetings, { tense: 'ahead', withReader: false, spokeWith: null }, facts);
  const [first] = all.filter((said) => !said.isElse && !own.some((each) => isJustBefore(said, each, EARLY_MINUTES)));
  if (first !== undefined && !all.some((said) => own.some((each) => isThatTime(said, each, false, true))))
    judge(first, own);
  return found;
}

/** Half an hour more or less is talk; twice as long is another meeting. */
const MUCH = 1.75;
const GRACE_MINUTES = 25;

function lengths(text: string, words: ReviewWords, meetings: readonly MeetingNoted[]): Finding[] {
  const over = meetings.filter((each) => each.isOver);
  const known = over.map((each) => each.minutes).filter((each) => each !== null);
  if (known.length < over.length || known.length === 0) return [];
  return words.facts.lengthsOfMeeting(text).flatMap(({ start, end, minutes }) => {
    const isClose = (noted: number): boolean =>
      Math.abs(noted - minutes) < GRACE_MINUTES || Math.max(noted, minutes) < MUCH * Math.min(noted, minutes);
    if (known.some(isClose)) return [];
    const right = String(known.at(-1) ?? 0);
    const message = words.message('wrong-length', { right, wrong: text.slice(start, end) });
    return [{ rule: 'TR2', code: 'wrong-length', severity: 'warn' as const, start, end, message }];
  });
}

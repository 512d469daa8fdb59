import type { ReviewWords } from '../write/language-pack.ts';
import type { DaySaid, TimeSaid } from './fact-words.ts';
import type { Finding, MeetingNoted, ReviewFacts } from './finding.ts';
import { callsOf, isAfterwards, isThatDay, meant, nearest, onDayBeside } from './meetings-meant.ts';
import { offsetsOn } from './zone-offsets.ts';

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
/** "On Tuesday" of what is over is one of these days. */
const LAST_DAYS = 6;
/** And this near, that of a time of which nothing else is said. */
const BESIDE = 14;

/** Of several meetings those on the day that is named beside the time. */
function onItsDay(said: TimeSaid, those: readonly MeetingNoted[], days: readonly DaySaid[]): readonly MeetingNoted[] {
  const day = days.find(
    (each) => Math.min(Math.abs(each.start - said.end), Math.abs(said.start - each.end)) < SAME_STATEMENT,
  );
  const onIt = day === undefined ? [] : those.filter((each) => isThatDay(day, each));
  return onIt.length > 0 ? onIt : those;
}

/** Times said of a meeting; where an appointment is confirmed, one of all times in the letter must be its own. */
export function reviewTimes(
  text: string,
  facts: ReviewFacts,
  words: ReviewWords,
  meetings: readonly MeetingNoted[],
): Finding[] {
  const isConfirming = facts.kind === 'confirm' && facts.variant !== 'new-time';
  const called = callsOf(facts, words);
  const all = words.facts.timesIn(text, called);
  const onDays = words.facts.daysOfMeeting(text, facts.today, called);
  // "This week" is no day that a time could be of.
  const named = words.facts.daysNamed(text, facts.today).filter((day) => day.weekday !== null || day.from === day.to);
  const found: Finding[] = [];
  const judge = (said: TimeSaid, those: readonly MeetingNoted[]): void => {
    if (said.isCall && !those.some((each) => each.format === 'phone')) return;
    const right = nearest(those, facts);
    if (right === undefined || those.some((each) => isThatTime(said, each, false, isConfirming))) return;
    if (said.isArranging && those.some((each) => isJustBefore(said, each, AT_THE_DOOR_MINUTES))) return;
    if (said.isArrival && those.some((each) => isJustBefore(said, each, EARLY_MINUTES))) return;
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
      // After the interviews a time is that of a call since then, unless a day says otherwise.
      (!isAfterwards(facts.kind) || onDayBeside(text, said, named, meetings, BESIDE, facts.today) !== null) &&
      !(said.isArranging && !isConfirming) &&
      facts.variant !== 'new-time'
    )
      judge(said, onItsDay(said, meant(meetings, { ...said, spokeWith: null }, facts), onDays));
  // "Coming in at 3.30 yesterday": the day of a meeting says which time is meant.
  if (!isAfterwards(facts.kind) && facts.variant !== 'new-time')
    for (const said of all)
      if (!said.isOfMeeting && !said.isElse) {
        const those = onDayBeside(
          text,
          said,
          named,
          meetings,
          BESIDE,
          facts.today,
          isConfirming ? undefined : LAST_DAYS,
        );
        const isEarly = those?.some((each) => isJustBefore(said, each, AT_THE_DOOR_MINUTES)) === true;
        if (those !== null && !isEarly && (isConfirming || those.every((each) => each.isOver))) judge(said, those);
      }
  // A zone says which clock is meant: with the time of a meeting it has to be that of its clocks.
  for (const said of all)
    if (
      (!said.isOfMeeting || said.isArranging) &&
      !said.isElse &&
      said.zone !== null &&
      !isConfirming &&
      !found.some((each) => each.start < (said.zone?.end ?? 0) && each.end > said.start)
    ) {
      const those = meetings.filter((each) => isThatTime(said, each, true, false));
      if (those.length > 0) judge(said, those);
    }
  if (!isConfirming || found.length > 0) return found;
  const own = meant(meetings, { tense: 'ahead', withReader: false, spokeWith: null }, facts);
  const [first] = all.filter(
    (said) => !said.isElse && !said.isCall && !own.some((each) => isJustBefore(said, each, EARLY_MINUTES)),
  );
  if (first !== undefined && !all.some((said) => own.some((each) => isThatTime(said, each, false, true))))
    judge(first, own);
  return found;
}

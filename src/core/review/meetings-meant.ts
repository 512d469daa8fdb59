import type { StepKind } from '../plan/step-traits.ts';
import { weekdayOf } from '../time/epoch-day.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import type { DayNamed, DaySaid } from './fact-words.ts';
import type { ClockTime, MeetingNoted, ReviewFacts } from './finding.ts';
import type { Span } from './mentions.ts';
import { wordsOfName } from './people-named.ts';

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
export function meant(
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
export function nearest(meetings: readonly MeetingNoted[], { meeting }: ReviewFacts): ClockTime | undefined {
  const clocks = meetings.flatMap((each) => each.clocks.slice(0, 1));
  return (
    clocks.find((each) => each.day === meeting?.day) ?? meetings.findLast((each) => each.isOver)?.clocks[0] ?? clocks[0]
  );
}

export function isThatDay(said: DayNamed, { clocks, minutes }: MeetingNoted): boolean {
  return clocks.some(({ day, minute }) => {
    if (day === said.or) return true;
    if (day < said.from || day > said.to || (said.weekday !== null && weekdayOf(day) !== said.weekday)) return false;
    if (said.part === null) return true;
    // A meeting over noon was in the morning and in the afternoon.
    const [from, to] = said.part;
    return minute < to && minute + (minutes ?? 0) >= from;
  });
}

/** What the rounds that are noted are called beside their numbers: "trial", "bench test". */
export function callsOf({ meetings }: ReviewFacts, words: ReviewWords): string[] {
  return [...new Set((meetings ?? []).flatMap(({ round }) => (round === null ? [] : words.facts.callsOf(round))))];
}

/** A weekday alone is one of these days. */
const NEAR_DAYS = 14;

/** The meetings on the day that the same statement names nearest to these words; null where it names no day, or no meeting was on it. */
export function onDayBeside(
  text: string,
  { start, end }: Span,
  days: readonly DayNamed[],
  all: readonly MeetingNoted[],
  most: number,
  today: number,
  nearDays = NEAR_DAYS,
): readonly MeetingNoted[] | null {
  const gapOf = (day: DayNamed): number => Math.max(day.start - end, start - day.end);
  const [day] = days
    .filter((each) => gapOf(each) <= most)
    .filter(
      (each) =>
        !/[.!?;\n]|,\s(?:and|but|so|then|und|aber)\b/.test(
          text
            .slice(Math.min(end, each.end), Math.max(start, each.start))
            .replaceAll(/\b[ap]\.m\.|\b(?:Dr|Mr|Mrs|Ms)\./g, ''),
        ),
    )
    .sort((one, other) => gapOf(one) - gapOf(other));
  if (day === undefined) return null;
  // "The phone screen had me curious and Thursday sealed it": another statement begins with the day.
  if (day.start > end && /\b(?:and|but|und|aber)\s(?:on\s|am\s)?$/.test(text.slice(end, day.start))) return null;
  const those = all.filter(
    (each) =>
      isThatDay({ ...day, part: null }, each) &&
      (day.how !== 'weekday' || Math.abs((each.clocks[0]?.day ?? 0) - today) <= nearDays),
  );
  return those.length > 0 ? those : null;
}

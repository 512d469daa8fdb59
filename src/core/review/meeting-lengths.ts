import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, MeetingNoted, ReviewFacts } from './finding.ts';
import { onDayBeside } from './meetings-meant.ts';

/** Twenty-five minutes more or less are talk; half as long again is another meeting. */
const MUCH = 1.5;
const GRACE_MINUTES = 25;
/** A day this near to a length is that of the meeting that was so long. */
const BESIDE = 60;

/** How long a meeting is said to have been, or to be, against what is noted. */
export function reviewLengths(
  text: string,
  facts: ReviewFacts,
  words: ReviewWords,
  meetings: readonly MeetingNoted[],
): Finding[] {
  const said = words.facts.lengthsOfMeeting(text);
  if (said.length === 0) return [];
  const days = words.facts.daysNamed(text, facts.today);
  return said.flatMap(({ start, end, minutes, isAhead }) => {
    const meantAll = meetings.filter((each) => each.isOver !== isAhead);
    const those = onDayBeside(text, { start, end }, days, meantAll, BESIDE, facts.today) ?? meantAll;
    const known = those.map((each) => each.minutes).filter((each) => each !== null);
    if (known.length < those.length || known.length === 0) return [];
    const isClose = (noted: number): boolean =>
      Math.abs(noted - minutes) < GRACE_MINUTES || Math.max(noted, minutes) < MUCH * Math.min(noted, minutes);
    if (known.some(isClose)) return [];
    const right = String(known.at(-1) ?? 0);
    const message = words.message('wrong-length', { right, wrong: text.slice(start, end) });
    return [{ rule: 'TR2', code: 'wrong-length', severity: 'warn' as const, start, end, message }];
  });
}

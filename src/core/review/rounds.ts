import { weekdayOf } from '../time/epoch-day.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import type { DaySaid, RoundSaid } from './fact-words.ts';
import type { Finding, MeetingNoted, ReviewFacts } from './finding.ts';
import { callsOf, isAfterwards, meetingsOf, onDayBeside } from './meetings-meant.ts';
import type { Span } from './mentions.ts';

/** A day this near to what a meeting is called is its day. */
const BESIDE = 45;

/** Which of the interviews a letter speaks of, and how it was held, against what is noted of the one on that day, or of all (TR2). */
export function reviewRounds(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const all = meetingsOf(facts);
  const over = all.filter((each) => each.isOver);
  const last = over.at(-1) ?? all[0];
  if (last === undefined) return [];
  const isLater = isAfterwards(facts.kind);
  const named = words.facts.daysNamed(text, facts.today);
  const days = words.facts.daysOfMeeting(text, facts.today, callsOf(facts, words));
  const spoken = words.facts.roundsSaid(text);
  // A letter that looks back on several says of each what it was.
  const isOfSeveral =
    over.length > 1 && (spoken.some((said) => isTrueOf(said, last, all, words)) || days.some(isOf(last)));
  const find = ({ start, end }: Span, right: string): Finding => {
    const message = words.message(right === '' ? 'wrong-format' : 'wrong-round', {
      wrong: text.slice(start, end),
      right,
    });
    return { rule: 'TR2', code: 'wrong-round', severity: 'warn', start, end, message };
  };
  const isWrong = (said: RoundSaid): boolean => {
    const those = onDayBeside(text, said, named, said.isThanked ? over : all, BESIDE, facts.today);
    if (said.isNext) {
      const next = all.filter((each) => !each.isOver);
      return (
        facts.kind === 'confirm' &&
        next.length > 0 &&
        next.every((each) => each.format !== null) &&
        !next.some((each) => isTrueOf(said, each, all, words))
      );
    }
    if (those !== null) return !those.some((each) => isTrueOf(said, each, all, words));
    if (said.isThis && !isLater && last.isOver) return !isTrueOf(said, last, all, words);
    // Thanks go to the latest; "the first interview" of two is not it, unless a letter looks back on both.
    if (said.isThanked && !isLater && last.isOver)
      return (
        !isTrueOf(said, last, all, words) && !(isOfSeveral && over.some((each) => isTrueOf(said, each, all, words)))
      );
    if (
      !said.isOurs ||
      (said.ordinal === null && !said.isFinal) ||
      said.sort !== null ||
      all.some((each) => isTrueOf(said, each, all, words))
    )
      return false;
    // An earlier round may be one that nobody noted.
    return said.isFinal || (said.ordinal ?? 0) > all.length;
  };
  return [...spoken.filter(isWrong).map((said) => find(said, last.round ?? '')), ...otherRounds()];

  /** "The written test yesterday", of the day of another round. */
  function otherRounds(): Finding[] {
    const low = text.toLowerCase();
    return all.flatMap((meeting) => {
      const name = meeting.round?.toLowerCase() ?? '';
      if (!/^\S+ \S/.test(name) || spoken.some((said) => low.slice(said.start, said.end).includes(name))) return [];
      const at = low.indexOf(name);
      if (at < 0) return [];
      const span = { start: at, end: at + name.length };
      const those = onDayBeside(text, span, named, all, BESIDE, facts.today);
      if (those === null || those.includes(meeting) || those.some((each) => each.round?.toLowerCase().includes(name)))
        return [];
      return [find(span, those[0]?.round ?? '')];
    });
  }
}

const isOf =
  ({ clocks }: MeetingNoted) =>
  ({ from, to, weekday }: DaySaid): boolean =>
    clocks.some(({ day }) => day >= from && day <= to && (weekday === null || weekdayOf(day) === weekday));

function isTrueOf(said: RoundSaid, meeting: MeetingNoted, all: readonly MeetingNoted[], words: ReviewWords): boolean {
  const noted = meeting.round === null ? null : words.facts.roundNoted(meeting.round);
  const place = all.indexOf(meeting) + 1;
  if (said.format !== null && meeting.format !== null && said.format !== meeting.format) return false;
  if (said.isFinal && !meeting.isFinal && noted !== null && !noted.isFinal) return false;
  if (said.sort !== null && noted?.sort != null && said.sort !== noted.sort) return false;
  if (said.ordinal === null) return true;
  if (noted?.ordinal != null) return noted.ordinal === said.ordinal;
  // The candidate may not have noted every earlier round: a number lower than the count of noted rounds is wrong, a higher number may be right.
  return meeting.isFinal || noted?.isFinal === true ? said.ordinal > 1 : said.ordinal >= place;
}

import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, MeetingNoted, ReviewFacts } from './finding.ts';
import { onDayBeside } from './meetings-meant.ts';
import { knownPeople, wordsOfName } from './people-named.ts';

/** A day this near to "you and Ravi" is the day on which both were met. */
const BESIDE = 70;

/** The reader thanked for a meeting that they were not at, and more people than there were (TR2). */
export function reviewPresence(
  text: string,
  facts: ReviewFacts,
  words: ReviewWords,
  meetings: readonly MeetingNoted[],
): Finding[] {
  return [...readerThere(text, facts, words, meetings), ...howMany(text, facts, words)];
}

function readerThere(
  text: string,
  facts: ReviewFacts,
  words: ReviewWords,
  meetings: readonly MeetingNoted[],
): Finding[] {
  const { recipientName, today } = facts;
  if (recipientName === null || meetings.every((each) => each.withReader)) return [];
  const others = knownPeople(facts).filter((each) => !each.isReader);
  const days = words.facts.daysNamed(text, today);
  return [...text.matchAll(words.facts.withYou)].flatMap((match) => {
    const name = match.groups?.name ?? '';
    if (!others.some((each) => wordsOfName(each.name).some((word) => name.split(' ').includes(word)))) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const those = onDayBeside(text, span, days, meetings, BESIDE, today) ?? (meetings.length === 1 ? meetings : null);
    if (those === null || those.some((each) => each.withReader || !each.isOver)) return [];
    const message = words.message('not-there', { name: recipientName });
    return [{ rule: 'TR2', code: 'not-there', severity: 'warn' as const, ...span, message }];
  });
}

/** "All five of you", of three who are noted. Fewer may have been there; more were not. */
function howMany(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const noted = (facts.people ?? []).length;
  if (noted < 2) return [];
  return words.facts.peopleCounted(text).flatMap(({ start, end, count }) => {
    if (count <= noted) return [];
    const message = words.message('wrong-count', { wrong: text.slice(start, end), right: String(noted) });
    return [{ rule: 'TR2', code: 'wrong-count', severity: 'warn' as const, start, end, message }];
  });
}

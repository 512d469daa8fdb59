import type { ReviewWords } from '../write/language-pack.ts';
import { begunFindings } from './begun.ts';
import { reviewClaims } from './claims.ts';
import { reviewDaysGoneBy } from './days-gone-by.ts';
import { reviewDuties } from './duties.ts';
import { reviewFacts } from './facts.ts';
import type { Finding, ReviewFacts } from './finding.ts';
import { keptPrivateFindings } from './kept-private.ts';
import { knownOf } from './known-of.ts';
import { reviewMeeting } from './meeting.ts';
import { privateFactFindings } from './private-facts.ts';
import { privateFindings } from './private-findings.ts';
import { secondOpinion, sentenceFindings } from './sentence-findings.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { threadFindings } from './thread.ts';
import { toneFindings } from './tone-findings.ts';

/** Longest text that is reviewed: a letter of twenty pages is none, and every rule reads the whole. */
export const LONGEST_REVIEWED = 60_000;

/** Findings that are shown: nobody mends more in one letter, and each is a line on the page. */
export const MOST_FINDINGS = 200;

const weight = { block: 0, warn: 1, hint: 2 } as const;

/**
 * All findings of a letter, the gravest first, then in the order of the text (TR1). The text is at most LONGEST_REVIEWED long.
 * @param rules the words of the letter’s language
 * @param reads those of the interface’s language, in which the findings are said
 * @param sentences what reads single sentences where no rule knows them; null where nothing does
 */
export function review(
  text: string,
  facts: ReviewFacts,
  rules: ReviewWords,
  reads: Pick<ReviewWords, 'message'> = rules,
  sentences: SentenceReader | null = null,
): Finding[] {
  const read = text.slice(0, LONGEST_REVIEWED);
  const words: ReviewWords = { ...rules, message: reads.message };
  const byRules = [
    ...reviewFacts(read, facts, words),
    ...begunFindings(read, facts, words),
    ...reviewDaysGoneBy(read, facts, words),
    ...reviewMeeting(read, facts, words),
    ...withoutSame(
      withoutSame(privateFindings(read, facts.kind, words), keptPrivateFindings(read, facts, words)),
      privateFactFindings(read, facts, words),
    ),
    ...reviewClaims(read, facts, words),
    ...reviewDuties(read, facts, words),
    ...toneFindings(read, facts.kind, words, knownOf(facts)),
    ...threadFindings(read, facts, words),
  ];
  // What Persevere wrote stands on notes and was read by people; what was typed may hold anything.
  const heard = sentences !== null && facts.typed;
  const found = heard ? secondOpinion(read, words, sentences, byRules) : byRules;
  if (heard) found.push(...sentenceFindings(read, words, sentences, found));
  found.sort((one, other) => weight[one.severity] - weight[other.severity] || one.start - other.start);
  const [first] = found.slice(MOST_FINDINGS);
  if (first === undefined) return found;
  // What is not shown stops the letter as it would if it were: the gravest of it lends its weight.
  const message = words.message('too-many', { count: String(found.length - MOST_FINDINGS) });
  const more: Finding = { rule: 'TR1', code: 'too-many', severity: first.severity, start: 0, end: 0, message };
  return [more, ...found.slice(0, MOST_FINDINGS)];
}

/** Of what two rules mark in one place, the graver is shown; of equals the first. */
function withoutSame(first: readonly Finding[], second: readonly Finding[]): Finding[] {
  const isUnder = (one: Finding, others: readonly Finding[], isGraver: (by: number) => boolean): boolean =>
    others.some(
      (each) => each.start < one.end && one.start < each.end && isGraver(weight[one.severity] - weight[each.severity]),
    );
  return [
    ...first.filter((each) => !isUnder(each, second, (by) => by > 0)),
    ...second.filter((each) => !isUnder(each, first, (by) => by >= 0)),
  ];
}

/** The text with the first repair of a finding; the text itself where the finding has none. */
export function repair(text: string, { repairs }: Pick<Finding, 'repairs'>): string {
  const first = repairs?.[0];
  return first === undefined ? text : text.slice(0, first.start) + first.text + text.slice(first.end);
}

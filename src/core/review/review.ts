import type { LanguagePack } from '../write/language-pack.ts';
import { reviewClaims } from './claims.ts';
import { reviewDuties } from './duties.ts';
import { reviewFacts } from './facts.ts';
import type { Finding, ReviewFacts } from './finding.ts';
import { reviewMeeting } from './meeting.ts';
import { threadFindings } from './thread.ts';
import { toneFindings } from './tone-findings.ts';

/** Longest text that is reviewed: a letter of twenty pages is none, and every rule reads the whole. */
export const LONGEST_REVIEWED = 60_000;

const weight = { block: 0, warn: 1, hint: 2 } as const;

/** All findings of a letter, the gravest first, then in the order of the text (TR1). The text is at most LONGEST_REVIEWED long. */
export function review(text: string, facts: ReviewFacts, language: LanguagePack): Finding[] {
  const read = text.slice(0, LONGEST_REVIEWED);
  const { review: words } = language;
  const found = [
    ...reviewFacts(read, facts, words),
    ...reviewMeeting(read, facts, words),
    ...reviewClaims(read, facts, words),
    ...reviewDuties(read, facts, words),
    ...toneFindings(read, facts.kind, words),
    ...threadFindings(read, facts, words),
  ];
  return found.sort((one, other) => weight[one.severity] - weight[other.severity] || one.start - other.start);
}

/** The text with one finding repaired; the text itself where the finding has no repair. */
export function repair(text: string, finding: Pick<Finding, 'start' | 'end' | 'repair'>): string {
  return finding.repair === undefined ? text : text.slice(0, finding.start) + finding.repair + text.slice(finding.end);
}

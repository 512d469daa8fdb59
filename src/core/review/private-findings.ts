import type { StepKind } from '../plan/step-traits.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import { letterTraits } from '../write/letter-traits.ts';
import type { Finding } from './finding.ts';
import type { PrivateRule } from './private-rule.ts';

/**
 * What a letter says that was not meant for its reader (WR5): health, family, age, money and beliefs of the candidate's own, judgements about
 * people, what is confidential. The same words about the candidate's work stay free. Each place is marked once, by the first rule.
 */
export function privateFindings(text: string, kind: StepKind | null, words: ReviewWords): Finding[] {
  // The same length, so that places agree.
  const plain = text.replaceAll('’', "'");
  const found: Finding[] = [];
  for (const rule of words.privateRules) {
    if (isFree(rule, kind)) continue;
    for (const match of plain.matchAll(rule.pattern())) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (rule.about === 'health' && isAskedFor(plain, start, words)) continue;
      if (start === end || found.some((each) => each.start < end && start < each.end)) continue;
      found.push({
        rule: 'WR5',
        code: `private-${rule.about}`,
        severity: rule.severity,
        start,
        end,
        message: words.message(`private-${rule.about}`, { words: text.slice(start, end).replace(/\s+/g, ' ') }),
      });
    }
  }
  return found;
}

/** So far from it stands what is asked for. */
const NEAR = 200;

/** Where something is asked for that makes a meeting easier, its reason is the candidate's to say. */
function isAskedFor(text: string, at: number, words: ReviewWords): boolean {
  return words.privateThesaurus.adjustment.test(text.slice(Math.max(0, at - NEAR), at + NEAR));
}

function isFree({ about }: PrivateRule, kind: StepKind | null): boolean {
  if (kind === null) return false;
  const { mayNameTerms, mayGiveReason } = letterTraits[kind];
  if (about === 'money' || about === 'offer') return mayNameTerms;
  return about === 'relatives' && mayGiveReason;
}

import type { StepKind } from '../plan/step-traits.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import { letterTraits } from '../write/letter-traits.ts';
import type { Finding } from './finding.ts';
import type { PrivateMatter, PrivateRule } from './private-rule.ts';

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
      if (start === end || found.some((each) => each.start < end && start < each.end)) continue;
      if (isToldForSomething(rule, plain, start, words)) continue;
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
const END_OF_SENTENCE = /[.!?]+(?=\s|$)|\n/;
/** What a letter may tell for a purpose; judgements and confidences are told for none that excuses them. */
const ofOnesOwn: ReadonlySet<PrivateMatter> = new Set([
  'health',
  'family',
  'relatives',
  'age',
  'money',
  'belief',
  'past',
  'offer',
  'felt',
]);

/** Whether a matter is plainly told for a purpose: an easier meeting, another day, an answer. What hurts to read is excused by none but the first. */
function isToldForSomething({ about, severity }: PrivateRule, text: string, at: number, words: ReviewWords): boolean {
  const { adjustment, aid, purpose, painful, troubled } = words.privateThesaurus;
  if (!ofOnesOwn.has(about)) return false;
  const [before, after] = [text.slice(Math.max(0, at - NEAR), at), text.slice(at, at + NEAR)];
  if (about === 'health' && adjustment.test(before + after)) return true;
  const sentence = `${before.split(END_OF_SENTENCE).at(-1)}${after.split(END_OF_SENTENCE)[0]}`;
  if (about === 'relatives' && severity === 'hint' && !troubled.test(sentence)) return true;
  if (painful.test(sentence)) return false;
  return (
    purpose.test(sentence) ||
    (about === 'health' && aid.test(sentence)) ||
    purpose.test(after.split(END_OF_SENTENCE)[1] ?? '')
  );
}

function isFree({ about }: PrivateRule, kind: StepKind | null): boolean {
  if (kind === null) return false;
  const { mayNameTerms, mayGiveReason } = letterTraits[kind];
  if (about === 'money' || about === 'offer') return mayNameTerms;
  return about === 'relatives' && mayGiveReason;
}

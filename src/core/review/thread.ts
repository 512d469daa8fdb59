import { stepTraits } from '../plan/step-traits.ts';
import type { ReviewWords } from '../write/language-pack.ts';
import type { Finding, ReviewFacts } from './finding.ts';
import type { FindingCode } from './finding-words.ts';
import { similarity } from './similarity.ts';

/** Above this share of common word triples two letters read as one. */
const SAME_LETTER = 0.5;
/** Days after a letter without an answer before which another one pushes: five working days are a week. */
const TOO_SOON_DAYS = 7;
/** From this many letters without an answer on, one more question weighs on the reader. */
const MANY_UNANSWERED = 3;

/**
 * A letter is judged with those before it (TR3): how many were left unanswered, how alike they are, and, unless the plan says that it is
 * time, how soon this one comes.
 */
export function threadFindings(text: string, facts: ReviewFacts, words: ReviewWords): Finding[] {
  const { thread } = facts;
  if (thread === null || (facts.kind !== null && stepTraits[facts.kind].pressure !== 'moves')) return [];
  const found: Finding[] = [];
  const whole = (code: FindingCode, severity: Finding['severity'], given: Record<string, string>): void => {
    found.push({ rule: 'TR3', code, severity, start: 0, end: 0, message: words.message(code, given) });
  };
  const isTime = thread.isTime === true;
  // What the plan asks for is no letter too many.
  const isTooMany = thread.unanswered >= 2 && !isTime && words.politeQuestion.test(text.replaceAll('’', "'"));
  if (isTooMany && facts.kind !== 'closing-question')
    whole('asked-before', thread.unanswered >= MANY_UNANSWERED ? 'warn' : 'hint', { count: String(thread.unanswered) });
  // Its own letters are chosen so that nobody reads one twice (WR8).
  if (facts.typed && thread.earlier.some((each) => similarity(each, text) > SAME_LETTER))
    whole('same-words', 'warn', {});
  if (!isTime && thread.unanswered > 0 && thread.daysSince !== null && thread.daysSince < TOO_SOON_DAYS)
    whole('so-soon', 'warn', { days: String(thread.daysSince) });
  return found;
}

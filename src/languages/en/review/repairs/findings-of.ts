import type { Known } from '../../../../core/review/known-of.ts';
import { toneFindings } from '../../../../core/review/tone-findings.ts';
import { mayShout } from '../shouts.ts';
import { toneRules } from '../tone-rules.ts';

const rules = { toneRules, mayShout, message: () => '' };
/** What the review would find in a sentence. */
export const findingsOf = (text: string, known: Known) => toneFindings(text, null, rules, known);

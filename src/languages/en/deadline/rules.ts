import { dateRules } from './date-rules.ts';
import { nearRules } from './near-rules.ts';
import { periodRules } from './period-rules.ts';
import type { Rule } from './rule.ts';

/** All rules; of those that match at one place the longest is taken, of equally long ones the first. */
export const rules: readonly Rule[] = [...nearRules, ...periodRules, ...dateRules];

import { dateRules } from './date-rules.ts';
import { nearRules } from './near-rules.ts';
import { periodRules } from './period-rules.ts';
import type { Rule } from './rule.ts';

let built: readonly Rule[] | null = null;

/**
 * All rules; of those that match at one place the longest is taken, of equally long ones the first. Built with the first
 * promise that is read: their patterns take a tenth of a second, which no other command should wait for.
 */
export function rules(): readonly Rule[] {
  built ??= [...nearRules(), ...periodRules(), ...dateRules()];
  return built;
}

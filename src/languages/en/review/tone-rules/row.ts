import type { Severity } from '../../../../core/review/finding.ts';
import { once, type ToneFamily, type ToneRule } from '../../../../core/review/tone-rule.ts';

/** Of two rules of families that weigh the same, that of the finer net looks first. */
export type Net = 1 | 2 | 3 | 4 | 5 | 6;

/** A rule, and how fine its net is. */
export interface Row {
  readonly net: Net;
  readonly rule: ToneRule;
}

/** The rules of one family. */
export function rowsOf(
  family: ToneFamily,
  rows: readonly (readonly [Net, Severity, ToneRule['marks'], string])[],
): readonly Row[] {
  return rows.map(([net, severity, marks, source]) => ({
    net,
    rule: { family, severity, marks, pattern: once(() => new RegExp(source, 'gi')) },
  }));
}

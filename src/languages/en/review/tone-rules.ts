import type { ToneFamily, ToneRule } from '../../../core/review/tone-rule.ts';
import { afterNoRules } from './after-no.ts';
import { argument } from './tone-rules/argument.ts';
import { begging } from './tone-rules/begging.ts';
import { bitterness } from './tone-rules/bitterness.ts';
import { competingOffers } from './tone-rules/competing-offers.ts';
import { complaint } from './tone-rules/complaint.ts';
import { exclamation } from './tone-rules/exclamation.ts';
import { flattery } from './tone-rules/flattery.ts';
import { guilt } from './tone-rules/guilt.ts';
import { overApology } from './tone-rules/over-apology.ts';
import { pressure } from './tone-rules/pressure.ts';
import { presumption } from './tone-rules/presumption.ts';
import { sarcasm } from './tone-rules/sarcasm.ts';
import { ultimatum } from './tone-rules/ultimatum.ts';

/** A sentence is marked once: by what weighs most in it. */
const weight: readonly ToneFamily[] = [
  'ultimatum',
  'sarcasm',
  'argument',
  'complaint',
  'bitterness',
  'guilt',
  'competing-offers',
  'begging',
];
const place = (each: ToneRule): number => (weight.includes(each.family) ? weight.indexOf(each.family) : weight.length);

const rows = [
  ...ultimatum,
  ...sarcasm,
  ...argument,
  ...complaint,
  ...bitterness,
  ...guilt,
  ...competingOffers,
  ...begging,
  ...pressure,
  ...presumption,
  ...overApology,
  ...flattery,
  ...exclamation,
].toSorted((one, other) => one.net - other.net);

/** What pushes, pleads or quarrels in English letters; what weighs most stands first. */
export const toneRules: readonly ToneRule[] = [...rows.map((row) => row.rule), ...afterNoRules].toSorted(
  (one, other) => place(one) - place(other),
);

import type { PresetName } from '../journal/vocabulary.ts';
import { defaultPolicy, type Ground, type Policy } from './policy.ts';

/** What a number of the policy counts; `clock` is a minute of the recipient's day. */
export type PolicyUnit = 'working-days' | 'hours' | 'minutes' | 'clock' | 'times' | 'day-of-month';

/** One number of the policy that a person may change, with its limits and its ground (PL21). */
export interface PolicyNumber {
  /** For instance `agency.ask1.from`. */
  readonly key: string;
  readonly unit: PolicyUnit;
  readonly least: number;
  readonly most: number;
  readonly ground: Ground;
  readonly path: readonly (string | number)[];
  /** The key of the number that must not be smaller than this one: the end of the same span. */
  readonly notAbove?: string;
}

const mission: Ground = { kind: 'mission' };
const folklore: Ground = { kind: 'folklore' };
const executiveLength: Ground = { kind: 'evidence', source: 'length-of-executive-searches' };
const expectedThanks: Ground = { kind: 'evidence', source: 'expected-thanks' };
const wantedBack: Ground = { kind: 'evidence', source: 'wanted-back' };

const MOST_DAYS = 250;

function days(key: string, path: readonly (string | number)[], ground: Ground, least = 1): PolicyNumber {
  return { key, unit: 'working-days', least, most: MOST_DAYS, ground, path };
}

function span(key: string, path: readonly (string | number)[], ground: Ground): PolicyNumber[] {
  return [
    { ...days(`${key}.from`, [...path, 0], ground), notAbove: `${key}.to` },
    days(`${key}.to`, [...path, 1], ground),
  ];
}

/** From which message on something holds; 0 for never. */
function nth(key: string, path: readonly (string | number)[]): PolicyNumber {
  return { key, unit: 'times', least: 0, most: 10, ground: folklore, path };
}

function hours(key: keyof Policy['hours'], ground: Ground): PolicyNumber[] {
  const base = { unit: 'clock', least: 0, most: 1440, ground } as const;
  return [
    { ...base, key: `hours.${key}.from`, path: ['hours', key, 'from'], notAbove: `hours.${key}.to` },
    { ...base, key: `hours.${key}.to`, path: ['hours', key, 'to'] },
  ];
}

/** The method names seven to ten working days; what follows the third unanswered question is custom. */
const NAMED_BY_METHOD = 3;

function preset(name: PresetName): PolicyNumber[] {
  const { checkIns, keepWarm, closingNotBefore, availableFrom, newsFrom } = defaultPolicy.presets[name];
  const base = ['presets', name] as const;
  const groundOf = (index: number): Ground => {
    if (name === 'executive') return executiveLength;
    const [from, to] = checkIns[index] ?? [0, 0];
    return index < NAMED_BY_METHOD && from === 7 && to === 10 ? mission : folklore;
  };
  return [
    ...checkIns.flatMap((_, index) => span(`${name}.ask${index + 1}`, [...base, 'checkIns', index], groundOf(index))),
    ...(closingNotBefore > 0 ? [days(`${name}.close`, [...base, 'closingNotBefore'], executiveLength, 0)] : []),
    days(`${name}.pressure`, [...base, 'pressureDays'], folklore),
    ...keepWarm.map((_, index) => days(`${name}.warm${index + 1}`, [...base, 'keepWarm', index], folklore)),
    ...(availableFrom > 0 ? [nth(`${name}.available`, [...base, 'availableFrom'])] : []),
    ...(newsFrom > 0 ? [nth(`${name}.news`, [...base, 'newsFrom'])] : []),
  ];
}

/** Every number that a person may change, in the order in which it is shown. */
export const policyNumbers: readonly PolicyNumber[] = [
  { key: 'thanks.ideal', unit: 'hours', least: 1, most: 120, ground: folklore, path: ['thanksIdealHours'] },
  days('thanks.close', ['thanksClosesDay'], expectedThanks),
  ...(['agency', 'direct', 'executive', 'staffing'] as const).flatMap(preset),
  ...span('quick', ['quickFirst'], mission),
  ...span('quickFinal', ['quickAfterFinal'], mission),
  ...span('promise', ['afterPromise'], folklore),
  days('farPromise', ['farPromiseDays'], folklore),
  ...span('news', ['newsNote'], folklore),
  {
    key: 'quiet.december',
    unit: 'day-of-month',
    least: 1,
    most: 32,
    ground: folklore,
    path: ['quietDays', 'december'],
  },
  {
    key: 'quiet.january',
    unit: 'day-of-month',
    least: 0,
    most: 31,
    ground: folklore,
    path: ['quietDays', 'january'],
  },
  days('away', ['awayDays'], folklore),
  days('close', ['closeAfterDays'], folklore),
  { key: 'agencyContacts', unit: 'times', least: 1, most: 10, ground: folklore, path: ['agencyContacts'] },
  { key: 'callTries', unit: 'times', least: 1, most: 10, ground: folklore, path: ['callTries'] },
  { key: 'held', unit: 'minutes', least: 0, most: 600, ground: folklore, path: ['askHeldAfterMinutes'] },
  { key: 'missed', unit: 'minutes', least: 0, most: 240, ground: folklore, path: ['missedAfterMinutes'] },
  { key: 'confirm', unit: 'minutes', least: 15, most: 2880, ground: folklore, path: ['confirmWithinMinutes'] },
  days('brief', ['briefOpensDays'], folklore),
  days('deliver', ['undatedDeliveryDays'], folklore),
  ...hours('thanksEmail', folklore),
  ...hours('email', folklore),
  ...hours('call', folklore),
  ...hours('workingDay', folklore),
  { key: 'rest', unit: 'hours', least: 0, most: 72, ground: folklore, path: ['coolingOffHours'] },
  days('gracious', ['graciousClosesDay'], wantedBack),
  days('graciousEnd', ['graciousNeverAfter'], folklore),
  days('warmLasts', ['keepWarmLasts'], folklore),
];

const numberByKey = new Map(policyNumbers.map((each) => [each.key, each]));

/** What a person changed: key to number. */
export type PolicyChanges = Readonly<Record<string, number>>;

/** The value that a number has in a policy. */
export function numberIn(policy: Policy, number: PolicyNumber): number {
  let at: unknown = policy;
  for (const key of number.path) at = (at as Record<string | number, unknown>)[key];
  return at as number;
}

const withChanges = new WeakMap<PolicyChanges, Policy>();

/**
 * The policy with a person's own numbers laid over the defaults. A key or value that does not belong says nothing, and of
 * two ends that cross, because they were changed apart, the default is taken for both.
 */
export function policyWith(changes: PolicyChanges): Policy {
  const known = withChanges.get(changes);
  if (known !== undefined) return known;
  const sound = Object.fromEntries(Object.entries(changes).filter(([key, value]) => fits(numberByKey.get(key), value)));
  for (const { number, end } of crossed(lay(sound))) {
    delete sound[number.key];
    delete sound[end.key];
  }
  const policy = lay(sound);
  withChanges.set(changes, policy);
  return policy;
}

/** The defaults with these numbers in their places. */
function lay(changes: PolicyChanges): Policy {
  const keys = Object.keys(changes);
  if (keys.length === 0) return defaultPolicy;
  const policy = structuredClone(defaultPolicy);
  for (const key of keys) {
    const path = numberByKey.get(key)?.path ?? [];
    let at: unknown = policy;
    for (const step of path.slice(0, -1)) at = (at as Record<string | number, unknown>)[step];
    (at as Record<string | number, unknown>)[path.at(-1) ?? ''] = changes[key];
  }
  return policy;
}

/** Spans whose beginning lies after their end, and hours that hold no minute. */
function crossed(policy: Policy): { number: PolicyNumber; end: PolicyNumber; from: number; to: number }[] {
  return policyNumbers.flatMap((number) => {
    const end = number.notAbove === undefined ? undefined : numberByKey.get(number.notAbove);
    if (end === undefined) return [];
    const [from, to] = [numberIn(policy, number), numberIn(policy, end)];
    return (number.unit === 'clock' ? from >= to : from > to) ? [{ number, end, from, to }] : [];
  });
}

function fits(number: PolicyNumber | undefined, value: number): boolean {
  return number !== undefined && Number.isInteger(value) && value >= number.least && value <= number.most;
}

/** What is wrong with a set of changes, as data for a sentence. */
export type PolicyFault =
  | { readonly code: 'unknown'; readonly key: string }
  | { readonly code: 'out-of-range'; readonly key: string; readonly least: number; readonly most: number }
  | { readonly code: 'crossed'; readonly key: string; readonly from: number; readonly to: number };

/** Looks whether changes can be applied; null where they can. */
export function faultOf(changes: PolicyChanges): PolicyFault | null {
  for (const [key, value] of Object.entries(changes)) {
    const number = numberByKey.get(key);
    if (number === undefined) return { code: 'unknown', key };
    if (!fits(number, value)) return { code: 'out-of-range', key, least: number.least, most: number.most };
  }
  const [first] = crossed(lay(changes));
  return first === undefined ? null : { code: 'crossed', key: first.number.key, from: first.from, to: first.to };
}

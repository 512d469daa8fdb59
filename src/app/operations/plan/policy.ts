import type { Output } from '../../../contract/registry.ts';
import { defaultPolicy, type Policy } from '../../../core/plan/policy.ts';
import {
  faultOf,
  numberIn,
  type PolicyChanges,
  type PolicyFault,
  type PolicyNumber,
  policyNumbers,
  policyWith,
} from '../../../core/plan/policy-numbers.ts';
import { pad } from '../../../core/time/epoch-day.ts';
import type { PlanningWords } from '../../../core/write/planning-words.ts';
import { loadAccount, loadBook } from '../../case-book.ts';
import { done, type Handler, type Result, refuse, type Tools } from '../../context.ts';
import { decide, entry } from '../../decide.ts';
import { movesUnder } from '../../planning/policy-moves.ts';

function wordsOf(tools: Pick<Tools, 'languageFor'>): Promise<PlanningWords> {
  return tools.languageFor(null).planningWords();
}

const numberByKey = new Map(policyNumbers.map((each) => [each.key, each]));

/** A minute of the day is written as a clock shows it. */
function shown({ unit }: PolicyNumber, value: number): string {
  return unit === 'clock' ? `${pad(Math.floor(value / 60))}:${pad(value % 60)}` : String(value);
}

function groups(language: PlanningWords, policy: Policy): Output<'policy'>['groups'] {
  return language.policyText(policy).map(({ title, rules }) => ({
    title,
    rules: rules.map(({ text, ground, keys }) => ({
      text,
      ground,
      numbers: keys.flatMap((key) => {
        const number = numberByKey.get(key);
        if (number === undefined) return [];
        const [value, standard] = [numberIn(policy, number), numberIn(defaultPolicy, number)];
        return {
          key,
          label: language.numberLabel(number),
          unit: number.unit,
          value: shown(number, value),
          standard: shown(number, standard),
          ground: language.groundText(number.ground),
          own: value !== standard,
        };
      }),
    })),
  }));
}

export const policy: Handler<'policy'> = async (app) =>
  done({ groups: groups(await wordsOf(app), policyWith((await loadAccount(app)).policy)) });

/** Reads `key=value` pairs; an empty value or `standard` gives the default back. */
function readSettings(
  language: PlanningWords,
  before: PolicyChanges,
  settings: readonly string[],
): Result<PolicyChanges> {
  const after: Record<string, number> = { ...before };
  for (const setting of settings) {
    const [key = '', text = ''] = setting.split('=', 2).map((each) => each.trim());
    const number = numberByKey.get(key);
    if (number === undefined) return badNumber(language, { code: 'unknown', key });
    if (text === '' || text === 'standard') {
      delete after[key];
      continue;
    }
    const time = number.unit === 'clock' ? /^(\d{1,2}):(\d{2})$/.exec(text) : null;
    const value = time ? Number(time[1]) * 60 + Number(time[2]) : /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if ((number.unit === 'clock') !== (time !== null) || Number.isNaN(value))
      return badNumber(language, { code: 'out-of-range', key, least: number.least, most: number.most });
    if (value === numberIn(defaultPolicy, number)) delete after[key];
    else after[key] = value;
  }
  const fault = faultOf(after);
  return fault === null ? done(after) : badNumber(language, fault);
}

function badNumber(language: PlanningWords, fault: PolicyFault): ReturnType<typeof refuse> {
  const number = numberByKey.get(fault.key);
  if (fault.code === 'unknown' || number === undefined)
    return refuse('no-such-number', { typed: fault.key.slice(0, 60) }, { todo: { operation: 'policy', input: {} } });
  const label = language.numberLabel(number);
  if (fault.code === 'crossed')
    return refuse('numbers-crossed', { label, from: shown(number, fault.from), to: shown(number, fault.to) });
  return refuse('number-out-of-range', {
    label,
    least: shown(number, fault.least),
    most: shown(number, fault.most),
    standard: shown(number, numberIn(defaultPolicy, number)),
  });
}

export const policyTry: Handler<'policy-try'> = async (app, input, invocation) => {
  const before = (await loadAccount(app)).policy;
  const read = readSettings(await wordsOf(app), before, input.set);
  if (!read.ok) return read;
  return done(await movesUnder(app, read.value, invocation));
};

export const policySet: Handler<'policy-set'> = (app, input, invocation) =>
  decide(app, invocation, async (app) => {
    const { book, read: loaded } = await loadBook(app, []);
    const before = book.account.policy;
    const read = readSettings(await wordsOf(app), before, input.set);
    if (!read.ok) return read;
    const after = read.value;
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (key) => before[key] !== after[key],
    );
    const numbers = keys.map((key) => ({ key, value: after[key] ?? null }));
    return done({
      entries: keys.length === 0 ? [] : [entry(app, 'policy-set', invocation.now, { numbers })],
      read: loaded,
      result: { changed: keys.length },
    });
  });

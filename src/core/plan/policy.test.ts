import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../test/support/runs.ts';
import { local, only, says, thanked } from '../../../test/support/told.ts';
import { planningWords as english } from '../../languages/en/planning-words.ts';
import { defaultPolicy } from './policy.ts';
import { faultOf, numberIn, policyNumbers, policyWith } from './policy-numbers.ts';

test('[PL21] every number that the candidate may change stands in one sentence, with a label and a ground', () => {
  const shown = english.policyText(defaultPolicy).flatMap((group) => group.rules.flatMap((rule) => rule.keys));
  assert.deepEqual([...shown].sort(), policyNumbers.map((each) => each.key).sort());
  for (const number of policyNumbers) {
    assert.doesNotMatch(english.numberLabel(number), /\.|undefined/, number.key);
    assert.match(english.groundText(number.ground), /^(?:The method|Common advice|Published)/);
    const value = numberIn(defaultPolicy, number);
    assert.ok(value >= number.least && value <= number.most, number.key);
  }
  for (const group of english.policyText(defaultPolicy))
    for (const rule of group.rules) assert.ok(rule.text.endsWith('.') && rule.ground.endsWith('.'), rule.text);
});

test('[PL21] every number of the policy can be changed', () => {
  const leaves = (value: unknown, path: string): string[] =>
    typeof value === 'number'
      ? [path]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`))
        : [];
  const editable = new Set(policyNumbers.map((each) => `.${each.path.join('.')}`));
  // Any hour is any hour; and a wait of no days before a last question, or what only one preset knows, is no number of the others.
  const fixed =
    /hours\.anyHour|(?:agency|direct|staffing)\.(?:closingNotBefore|newsFrom)|(?:agency|direct|executive)\.availableFrom/;
  for (const path of leaves(defaultPolicy, '')) assert.ok(editable.has(path) || fixed.test(path), path);
});

test('[PL11][PL21] a changed number moves the question, and the sentence says the new day', () => {
  const story = thanked();
  assert.equal(local(only(story.plan('2026-11-18T09:00'), 'check-in')), '2026-11-25T09:00');
  story.add('policy-set', Date.UTC(2026, 10, 18), ['account'], { numbers: [{ key: 'direct.ask1.from', value: 5 }] });
  const step = only(story.plan('2026-11-18T09:00'), 'check-in');
  assert.equal(local(step), '2026-11-23T09:00');
  assert.match(says(step), /5 working days without news/);
  story.add('policy-set', Date.UTC(2026, 10, 19), ['account'], { numbers: [{ key: 'direct.ask1.from', value: null }] });
  assert.equal(local(only(story.plan('2026-11-19T09:00'), 'check-in')), '2026-11-25T09:00', 'back to the standard');
});

test('[PL21] numbers that do not belong are refused with what is wrong, and never reach a plan', () => {
  assert.deepEqual(faultOf({ 'agency.ask9.from': 3 }), { code: 'unknown', key: 'agency.ask9.from' });
  assert.equal(faultOf({ 'direct.ask1.from': 0 })?.code, 'out-of-range');
  assert.equal(faultOf({ 'direct.ask1.from': 7.5 })?.code, 'out-of-range');
  assert.deepEqual(faultOf({ 'direct.ask1.from': 12 }), { code: 'crossed', key: 'direct.ask1.from', from: 12, to: 10 });
  assert.equal(faultOf({ 'hours.email.from': 1080 })?.code, 'crossed', 'hours without a minute');
  assert.equal(faultOf({ 'direct.ask1.from': 12, 'direct.ask1.to': 14 }), null);
  assert.equal(policyWith({ 'direct.ask1.from': 12 }).presets.direct.checkIns[0]?.[0], 7, 'crossed ends fall back');
  assert.equal(policyWith({ nonsense: 1, away: -3 }).awayDays, 5);
});

test('[PL21] whatever is stored, the policy stays within its limits', () => {
  const key = fc.constantFrom(...policyNumbers.map((each) => each.key), 'nonsense');
  const value = fc.oneof(fc.integer({ min: -10, max: 2000 }), fc.double());
  fc.assert(
    fc.property(fc.dictionary(key, value, { maxKeys: 12 }), (changes) => {
      const policy = policyWith({ ...changes });
      for (const number of policyNumbers) {
        const found = numberIn(policy, number);
        assert.ok(Number.isInteger(found) && found >= number.least && found <= number.most);
        const end = policyNumbers.find((each) => each.key === number.notAbove);
        if (end) assert.ok(found <= numberIn(policy, end));
      }
    }),
    runs(500),
  );
});

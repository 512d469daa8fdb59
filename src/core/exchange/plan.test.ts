import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameText } from './envelope.ts';
import { planExchange } from './plan.ts';

const [own, other] = ['00000000000000000000000a', '00000000000000000000000b'];
const named = (device: string, from: number, to = from, digit = 'a') => ({ device, from, to, hash: digit.repeat(64) });
const planned = (given: {
  here?: readonly ReturnType<typeof named>[];
  there?: readonly ReturnType<typeof named>[];
  withdrawn?: readonly ReturnType<typeof named>[];
  had?: readonly ReturnType<typeof named>[];
}) =>
  planExchange(
    { withdrawn: given.withdrawn ?? [] },
    { device: own },
    given.here ?? [],
    [...(given.there ?? []).map(nameText), 'no name'],
    new Set((given.had ?? []).map(nameText)),
  );

test('what only the place has is fetched, in the order of its sequence; what only this device has is brought', () => {
  const plan = planned({ here: [named(own, 2), named(own, 1)], there: [named(other, 3), named(other, 1, 2)] });
  assert.deepEqual(plan.fetch, [named(other, 1, 2), named(other, 3)]);
  assert.deepEqual(plan.bring, [named(own, 1), named(own, 2)]);
  assert.deepEqual([plan.remove, plan.copyFrom, plan.hasLost], [[], null, false]);
});

test('what both have is left alone, and what was withdrawn is neither fetched nor brought, but removed', () => {
  const plan = planned({
    here: [named(own, 1), named(other, 1)],
    there: [named(own, 1), named(other, 2)],
    withdrawn: [named(other, 2), named(other, 1)],
  });
  assert.deepEqual([plan.fetch, plan.bring, plan.remove], [[], [], [named(other, 2)]]);
});

test('a device that finds batches of its own which it did not write is an old copy, from the first of them on', () => {
  assert.equal(planned({ here: [named(own, 1)], there: [named(own, 3), named(own, 2)] }).copyFrom, 2);
  assert.equal(planned({ here: [named(own, 1)], there: [named(own, 1, 1, 'b')] }).copyFrom, 1);
});

test('a place that lacks what it had has lost it, and one that never had it has not', () => {
  assert.equal(planned({ here: [named(own, 1)], had: [named(own, 1)] }).hasLost, true);
  assert.equal(planned({ here: [named(own, 1)] }).hasLost, false);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../../src/core/journal/entry.ts';
import { extendState, foldScope, scopesOf } from '../../src/core/journal/fold.ts';
import type { ScopeState } from '../../src/core/journal/states.ts';
import { anyJournal } from '../support/any-payload.ts';
import { seeds, spread } from '../support/devices.ts';
import { runs } from '../support/runs.ts';
import { worldArbitrary } from '../support/world.ts';

const about = (entries: readonly Entry[], scope: string): Entry[] =>
  entries.filter((each) => each.scopes.includes(scope));

/** The states of all scopes, as bytes. */
const folded = (entries: readonly Entry[]): string =>
  JSON.stringify(
    scopesOf(entries)
      .toSorted()
      .map((scope) => [scope, foldScope(scope, about(entries, scope))]),
  );

test('[ST8] given notes of three devices that arrive in any order, they fold into the same bytes', () => {
  fc.assert(
    fc.property(worldArbitrary, seeds, ({ entries }, seed) => {
      const { written, arrived } = spread(entries, seed);
      assert.equal(folded(arrived), folded(written));
    }),
    runs(1000),
  );
});

test('[ST8] given any entries of three devices that arrive in any order, they fold into the same bytes', () => {
  fc.assert(
    fc.property(anyJournal, seeds, (entries, seed) => {
      const { written, arrived } = spread(entries, seed);
      assert.equal(folded(arrived), folded(written));
    }),
    runs(3000),
  );
});

test('[ST8] given two neighbouring notes that arrive the other way round, nothing is another: of a thousand journals, no pair changes a state', () => {
  let tried = 0;
  const changed: string[] = [];
  for (const { entries } of fc.sample(worldArbitrary, { numRuns: runs(1000).numRuns, seed: 20261129 })) {
    const { written } = spread(entries, [1, 5, 3]);
    const before = folded(written);
    for (let at = 0; at + 1 < written.length; at++) {
      const [one, other] = [written[at], written[at + 1]];
      if (one === undefined || other === undefined) continue;
      const swapped = [...written.slice(0, at), other, one, ...written.slice(at + 2)];
      const arrived = swapped.map((entry, index) => ({ ...entry, position: index + 1 }));
      tried += 1;
      if (folded(arrived) !== before) changed.push(`${one.kind} × ${other.kind}`);
    }
  }
  assert.ok(tried >= runs(1000).numRuns, `${tried} pairs`);
  assert.deepEqual(changed, [], `${changed.length} of ${tried} pairs`);
});

test('[ST8] given notes that arrive one by one in any order, extending a state gives what folding gives', () => {
  fc.assert(
    fc.property(worldArbitrary, seeds, ({ entries }, seed) => {
      const { written, arrived } = spread(entries, seed);
      for (const scope of scopesOf(written)) {
        const own = about(arrived, scope);
        let state: ScopeState | null = null;
        own.forEach((entry, index) => {
          const before = own.slice(0, index);
          const isLate = before.some((each) => each.stamp > entry.stamp);
          const next = isLate ? 'refold' : extendState(scope, state, entry);
          state = next === 'refold' ? foldScope(scope, own.slice(0, index + 1)) : next;
        });
        assert.equal(JSON.stringify(state), JSON.stringify(foldScope(scope, about(written, scope))), scope);
      }
    }),
    runs(500),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldScope, scopesOf } from '../../src/core/journal/fold.ts';
import { entryKinds } from '../../src/core/journal/kinds/names.ts';
import { isEntryKind, kinds } from '../../src/core/journal/kinds/registry.ts';
import { planCluster } from '../../src/core/plan/plan.ts';
import { anyJournal } from '../support/any-payload.ts';
import { runs } from '../support/runs.ts';
import { bookOf, calendars } from '../support/world.ts';

/** Every number within a value is a number of some size: neither NaN nor endless. */
function assertFinite(value: unknown, where: string): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${where} is ${value}`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) assertFinite(each, `${where}.${key}`);
}

test('[ST4] given any entries whose payloads fit their kinds, in any scopes and order, each scope folds into a state whose numbers are finite', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anyJournal, (entries) => {
      for (const { kind, payload } of entries) {
        assert.ok(isEntryKind(kind) && kinds[kind].shape(payload), `${kind} fits`);
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }
      for (const scope of scopesOf(entries))
        assertFinite(
          foldScope(
            scope,
            entries.filter((each) => each.scopes.includes(scope)),
          ),
          scope,
        );
    }),
    runs(3000),
  );
  assert.deepEqual([...seen.keys()].sort(), [...entryKinds].sort(), 'every kind was tried');
});

test('[PL23] given any entries whose payloads fit their kinds, a plan comes out, its times are finite, and it holds for a while', () => {
  fc.assert(
    fc.property(anyJournal, fc.integer({ min: -30, max: 400 }), (entries, by) => {
      const now = Date.UTC(2026, 10, 23, 12) + by * 86_400_000;
      const plan = planCluster(bookOf(entries), calendars, now);
      assert.ok(plan.validUntilAt > now, 'it holds for a while');
      for (const { zone: _zone, ...step } of plan.steps) assertFinite(step, step.kind);
      for (const { zone: _zone, ...wait } of plan.waits) {
        assertFinite(wait, 'a wait');
        assert.ok(wait.untilAt > now, 'a wait lies ahead');
      }
    }),
    runs(3000),
  );
});

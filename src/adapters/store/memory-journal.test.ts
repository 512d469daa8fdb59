import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../core/journal/entry.ts';
import { foldScope } from '../../core/journal/fold.ts';
import { stampOf } from '../../core/journal/stamp.ts';
import { append, loadedOf, nothingHeld } from './memory-journal.ts';

const at = Date.UTC(2026, 10, 29);

const entry = (count: number, role: string): Entry => ({
  position: 0,
  id: `ent_${count}`,
  kind: count === 1 ? 'job-opened' : 'job-changed',
  version: 2,
  happenedAt: at,
  recordedAt: at,
  stamp: stampOf({ at, count, device: 'desk' }),
  operationId: '',
  scopes: ['job_a'],
  payload: { jobId: 'job_a', role },
});

test('[ST8] given notes that arrive one by one, late ones among them, the state is what folding all of them gives', () => {
  const written = ['Clerk', 'Buyer', 'Planner', 'Head'].map((role, index) => entry(index + 1, role));
  for (const order of [
    [0, 3, 1, 2],
    [3, 2, 1, 0],
    [1, 0, 3, 2],
  ]) {
    const held = nothingHeld();
    for (const [index, which] of order.entries())
      append(held, [{ ...(written[which] ?? assert.fail()), position: index + 1 }]);
    assert.deepEqual(loadedOf(held, 'job_a').state, foldScope('job_a', written));
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOOK_ANYWAY_MS, lookBackFrom, readAgainMs } from './pace.ts';

test('[RU1] given a folder that was just named, the last 30 days are looked at', () => {
  assert.equal(new Date(lookBackFrom(Date.UTC(2026, 10, 29, 12))).toISOString(), '2026-10-30T12:00:00.000Z');
});

test('[RU1] given a server that is away, it is tried after 2 seconds, then after twice as long each time, up to two minutes', () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 6, 7, 2000].map((failedBefore) => readAgainMs(failedBefore) / 1000),
    [2, 4, 8, 16, 32, 64, 120, 120, 120],
  );
});

test('[RU1] given a mailbox that never calls, it is looked at every 15 minutes all the same', () => {
  assert.equal(LOOK_ANYWAY_MS / 60_000, 15);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneOf } from '../time/zone.ts';
import { dueOf } from './due.ts';

const zone = zoneOf('Europe/London');
/** Tuesday 24 November 2026, noon. */
const now = Date.UTC(2026, 10, 24, 12);
const due = (closesAt: number | null, kind: 'thank-you' | 'offer-reply' = 'thank-you') => {
  const found = dueOf({ kind, closesAt, zone }, now);
  return found === null ? null : [found.days, found.minute, found.over];
};

test('[PL28] given a step that closes today, tomorrow or a week ago, it is due in so many days, and is over or not', () => {
  assert.deepEqual(due(Date.UTC(2026, 10, 24, 17, 30)), [0, 1050, false]);
  assert.deepEqual(due(Date.UTC(2026, 10, 24, 9)), [0, 540, true]);
  assert.deepEqual(due(Date.UTC(2026, 10, 25, 17, 30)), [1, 1050, false]);
  assert.deepEqual(due(Date.UTC(2026, 10, 17, 17, 30)), [-7, 1050, true]);
});

test('[PL28] given a step that closes at midnight, it is due at the end of the day before', () => {
  assert.deepEqual(due(Date.UTC(2026, 10, 25, 0)), [0, 1440, false]);
});

test('[PL28] given a step that nothing but an event closes, it has no day', () => {
  assert.equal(due(null), null);
});

test('[PL22][PL28] given something promised for a day that has passed, it is late since that day, to whichever day it was put off', () => {
  const overAt = Date.UTC(2026, 10, 20, 17, 30);
  const reasons = [{ rule: 'PL22', code: 'deliver', text: 'the slides', byDay: 20_777, days: 2, overAt } as const];
  for (const closesAt of [overAt, Date.UTC(2026, 10, 25, 17, 30)]) {
    const found = dueOf({ kind: 'deliver', closesAt, zone, reasons }, now);
    assert.deepEqual([found?.days, found?.minute, found?.over], [-4, 1050, true]);
  }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isDue } from './notice-due.ts';

const wish = { wanted: true, hour: '08:00', lastDay: '2026-12-09' };

test('a notice is due once a day, from the hour that was chosen on', () => {
  assert.equal(isDue(wish, new Date('2026-12-10T07:59')), false);
  assert.equal(isDue(wish, new Date('2026-12-10T08:00')), true);
  assert.equal(isDue(wish, new Date('2026-12-10T21:30')), true, 'opened late in the day');
  assert.equal(isDue({ ...wish, lastDay: '2026-12-10' }, new Date('2026-12-10T08:00')), false);
  assert.equal(isDue({ ...wish, wanted: false }, new Date('2026-12-10T08:00')), false);
});

test('a day is that of the clock of the device', () => {
  assert.equal(dayOf(new Date('2026-01-05T00:00')), '2026-01-05');
  assert.equal(dayOf(new Date('2026-12-31T23:59')), '2026-12-31');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calendars } from '../../../test/support/world.ts';
import { createDiary } from '../plan/diary.ts';
import { zoneOf } from '../time/zone.ts';
import { morningDue } from './morning.ts';

const zones = [
  'Europe/London',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
] as const;

test('a note is due at most once a day, on the candidate’s own working days, and never before its time', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.constantFrom('GB-SCT', 'AE', 'US-CA', null),
      fc.integer({ min: 0, max: 23 * 60 }),
      fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2029, 0, 1) }),
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 20, maxLength: 120 }),
      (zone, region, minute, start, pauses) => {
        const diary = createDiary(zoneOf(zone), calendars.calendarOf(region), []);
        let lastDay: number | null = null;
        let now = start;
        for (const pause of pauses) {
          now += pause * 60_000;
          const day = morningDue({ now, diary, absences: [], minute, lastDay });
          if (day === null) continue;
          assert.ok(lastDay === null || day > lastDay, 'twice on one day');
          assert.equal(day, diary.zone.dayOf(now), 'of another day');
          assert.ok(diary.isWorking(day));
          assert.ok(diary.zone.minuteOf(now) >= minute);
          lastDay = day;
        }
      },
    ),
    { numRuns: 300 },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysBetween } from './days-between.ts';

const named = (first: Date, last: Date, most: number): string[] =>
  daysBetween(first.getTime(), last.getTime(), most).map((at) => {
    const day = new Date(at);
    return `${day.getDate()}.${day.getMonth() + 1}. ${day.getHours()}:${day.getMinutes()}`;
  });

test('the days named below the picture are midnights, evenly apart, from the first whole day on', () => {
  assert.deepEqual(named(new Date(2026, 10, 9, 14), new Date(2026, 10, 23, 14), 5), [
    '10.11. 0:0',
    '13.11. 0:0',
    '16.11. 0:0',
    '19.11. 0:0',
    '22.11. 0:0',
  ]);
  assert.deepEqual(named(new Date(2026, 2, 20), new Date(2026, 3, 3), 2), ['21.3. 0:0', '28.3. 0:0']);
});

test('given two years of contacts on a narrow phone, two days are named', () => {
  assert.equal(named(new Date(2024, 10, 9), new Date(2026, 10, 9), 2).length, 2);
});

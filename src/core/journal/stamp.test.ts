import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../../test/support/runs.ts';
import { byStamp, inOrder, nextStamp, readStamp, stampedInTurn, stampOf } from './stamp.ts';

const now = Date.UTC(2026, 10, 29, 9);

test('[ST8] given a clock that stands still or goes back, each stamp comes after all that the device has seen', () => {
  const first = nextStamp(null, now, 'phone');
  const second = nextStamp(first, now, 'phone');
  const third = nextStamp(second, now - 3_600_000, 'phone');
  const fourth = nextStamp(third, now + 1, 'phone');
  assert.deepEqual([first, second, third, fourth].toSorted(), [first, second, third, fourth]);
  assert.deepEqual(readStamp(third), { at: now, count: 2, device: 'phone' });
  assert.deepEqual(readStamp(fourth), { at: now + 1, count: 0, device: 'phone' });
  const desk = nextStamp(fourth, now - 60_000, 'desk');
  assert.ok(desk > fourth, 'what the desk writes after it has seen the phone comes after it');
});

test('[ST8] given more entries in one millisecond than the device can count, it stamps the next a millisecond later', () => {
  const last = stampOf({ at: now, count: 36 ** 4 - 1, device: 'phone' });
  assert.deepEqual(readStamp(nextStamp(last, now, 'phone')), { at: now + 1, count: 0, device: 'phone' });
});

test('[ST8] stamps compare as text as their times do, and are read back as they were', () => {
  const parts = fc.record({
    at: fc.integer({ min: 0, max: 4_102_444_800_000 }),
    count: fc.integer({ min: 0, max: 5000 }),
    device: fc.constantFrom('0', 'desk', 'phone'),
  });
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      assert.deepEqual(readStamp(stampOf(one)), { ...one });
      const difference = one.at - other.at || one.count - other.count;
      if (difference !== 0) assert.equal(stampOf(one) < stampOf(other), difference < 0);
    }),
    runs(1000),
  );
  for (const none of ['', 'x', null, 7, '0.0.desk', `${stampOf({ at: now, count: 0, device: 'desk' })} `])
    assert.equal(readStamp(none), null);
});

test('[ST8] given a mail that two devices read, it is there once, as it was written down first', () => {
  const entry = (id: string, at: number, device: string) => ({ id, stamp: stampOf({ at, count: 0, device }), device });
  const [desk, phone] = [entry('mail', now, 'desk'), entry('mail', now + 5, 'phone')];
  const call = entry('call', now + 2, 'phone');
  for (const arrival of [
    [desk, call, phone],
    [phone, call, desk],
    [call, phone, desk],
  ])
    assert.deepEqual(inOrder(arrival), [desk, call]);
  const inTurn = [desk, call];
  assert.equal(inOrder(inTurn), inTurn);
  assert.ok(byStamp(desk, call) < 0);
});

test('[ST8] given entries from before there were stamps, they keep their order, also where the clock had been put back', () => {
  const entries = [now, now + 10, now - 5, now + 10].map((recordedAt, index) => ({ id: `ent_${index}`, recordedAt }));
  const stamped = stampedInTurn(entries);
  assert.deepEqual(stamped.toSorted(byStamp), stamped);
  assert.equal(readStamp(stamped[2]?.stamp)?.device, '0');
});

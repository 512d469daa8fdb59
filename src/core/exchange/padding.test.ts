import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pad, paddedSize, unpad } from './padding.ts';

test('sizes grow in steps: small batches look alike, and no batch grows by more than an eighth', () => {
  assert.deepEqual(
    [0, 1, 512, 513, 1000, 1025, 10_000, 262_144, 262_145].map(paddedSize),
    [512, 512, 512, 544, 1024, 1088, 10_240, 262_144, 270_336],
  );
  for (let size = 513; size < 100_000; size += 37) assert.ok(paddedSize(size) <= size * 1.125, String(size));
});

test('what was padded comes back, and what was padded otherwise is refused', () => {
  for (const size of [0, 1, 507, 508, 509, 5000]) {
    const bytes = Uint8Array.from({ length: size }, (_, at) => at % 251);
    assert.deepEqual(unpad(pad(bytes)), bytes);
  }
  const padded = pad(Uint8Array.of(7));
  assert.equal(unpad(padded.with(20, 1)), null);
  assert.equal(unpad(padded.slice(0, 511)), null);
  assert.equal(unpad(padded.with(0, 255)), null);
  assert.equal(unpad(new Uint8Array(2)), null);
});

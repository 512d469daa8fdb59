import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rateLimit } from './rate-limit.ts';

test('who asks too often in a minute waits, and others do not', () => {
  const limit = rateLimit(2);
  assert.deepEqual(
    [0, 1, 2].map((now) => limit.mayAsk('one', now)),
    [true, true, false],
  );
  assert.equal(limit.mayAsk('two', 2), true);
  assert.equal(limit.mayAsk('one', 30_002), true);
});

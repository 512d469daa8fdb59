import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowKinds } from './store.ts';
import { travels } from './travelling.ts';

test('what the candidate began travels; secrets, leases, cursors and what belongs to a machine never do', () => {
  assert.deepEqual(
    rowKinds.filter((kind) => travels(kind, 'any')),
    ['draft', 'unfinished', 'message', 'reading'],
  );
});

test('of settings those of the candidate travel', () => {
  for (const key of ['reading-language', 'example', 'reread:job_one']) assert.equal(travels('setting', key), true, key);
  for (const key of ['reminders', 'reminded', 'sending-lease', 'model', 'simulated', 'reread:'])
    assert.equal(travels('setting', key), false, key);
});

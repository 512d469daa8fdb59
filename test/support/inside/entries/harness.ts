import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openDB } from 'idb';
import { given, tell } from '../outside.ts';

const { round } = await given<{ round: number }>();

describe('a group', () => {
  test('what the test gave arrives in a worker, which has Temporal', () => {
    assert.ok(round > 0);
    assert.equal('document' in globalThis, false);
    assert.equal(Temporal.PlainDate.from('2026-11-24').dayOfWeek, 2);
  });
  test('what fails says why', () => {
    assert.deepEqual({ words: ['one'] }, { words: ['two'] }, 'they differ');
  });
});

test('what an earlier round stored is there', async () => {
  const database = await openDB('rounds', 1, { upgrade: (made) => void made.createObjectStore('round') });
  await tell(await database.getAllKeys('round'));
  const transaction = database.transaction('round', 'readwrite', { durability: 'strict' });
  await transaction.store.put('was here', round);
  await transaction.done;
  await tell('stored');
});

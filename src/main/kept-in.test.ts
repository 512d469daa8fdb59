import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notOpened, placesToTry } from './kept-in.ts';

test('given a browser that keeps nothing of ours yet, files are tried before the database', () => {
  assert.deepEqual(placesToTry('nothing', false), ['opfs', 'indexed-db']);
  // Files without a memory of them were begun and never written.
  assert.deepEqual(placesToTry('nothing', true), ['opfs', 'indexed-db']);
});

test('given notes that were kept in one place, no other is tried, and it is said that they are there', () => {
  assert.deepEqual(placesToTry('opfs', true), ['opfs']);
  assert.deepEqual(placesToTry('opfs', false), ['opfs']);
  assert.deepEqual(placesToTry('indexed-db', true), ['indexed-db']);
  assert.deepEqual(notOpened('opfs', false, [{ in: 'opfs', reason: 'NoOpfs' }]), {
    code: 'notes-shut',
    facts: { keptIn: 'opfs', reason: 'NoOpfs' },
  });
  assert.deepEqual(notOpened('indexed-db', true, [{ in: 'indexed-db', reason: 'UnknownError' }]), {
    code: 'notes-shut',
    facts: { keptIn: 'indexed-db', reason: 'UnknownError' },
  });
});

test('given a browser that does not say where notes were kept, only files that are there are opened', () => {
  assert.deepEqual(placesToTry('unreadable', true), ['opfs']);
  assert.deepEqual(placesToTry('unreadable', false), []);
  assert.equal(notOpened('unreadable', true, [{ in: 'opfs', reason: 'busy' }]).code, 'notes-shut');
  assert.deepEqual(notOpened('unreadable', false, []), {
    code: 'no-store',
    facts: { files: 'not tried', database: 'not tried' },
  });
});

test('given a browser that refuses both, the reason of each is told', () => {
  const tried = [
    { in: 'opfs', reason: 'NoOpfs' },
    { in: 'indexed-db', reason: 'NoIndexedDb' },
  ] as const;
  assert.deepEqual(notOpened('nothing', false, tried), {
    code: 'no-store',
    facts: { files: 'NoOpfs', database: 'NoIndexedDb' },
  });
});

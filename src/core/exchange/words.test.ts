import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWords, rootSecretOf, rootTokenOf, wordsOf } from './words.ts';

/** From the test vectors of BIP39. */
const entropy = Uint8Array.fromHex('9e885d952ad362caeb4efe34a8e91bd2');
const words = 'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic';

test('twelve words are those of BIP39, and come back as they are typed', () => {
  assert.equal(wordsOf(entropy), words);
  for (const typed of [
    words,
    ` ${words.toUpperCase()}\n`,
    words
      .split(' ')
      .map((word, at) => `${at + 1}. ${word}`)
      .join('\n'),
  ])
    assert.deepEqual(readWords(typed), { ok: true, entropy });
});

test('a word that is in no list is named, a word too few is counted, and a word in the place of another does not fit', () => {
  assert.deepEqual(readWords(words.replace('fiber', 'fibre')), { ok: false, why: 'unknown', word: 'fibre' });
  assert.deepEqual(readWords(words.replace(' picnic', '')), { ok: false, why: 'count' });
  assert.deepEqual(readWords(words.replace('picnic', 'ozone')), { ok: false, why: 'misfit' });
});

test('the words give one secret for the root, and another for the relay', () => {
  assert.notDeepEqual(rootSecretOf(entropy), rootTokenOf(entropy));
  assert.equal(rootSecretOf(entropy).length, 32);
});

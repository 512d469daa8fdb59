import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasContractions, hasTwoForms, isAmerican, writtenIn } from './language-customs.ts';

test('[WR4] given where the reader works, English and German are written as they are written there', () => {
  const written = (['US-NY', 'GB-SCT', 'CH-ZH', 'LI', 'DE-BY', null] as const).map((region) => [
    writtenIn('en', region),
    writtenIn(null, region),
    writtenIn('de', region),
  ]);
  assert.deepEqual(written, [
    ['en-US', 'en-US', 'de'],
    ['en', null, 'de'],
    ['en', null, 'de-CH'],
    ['en', null, 'de-CH'],
    ['en', null, 'de'],
    ['en', null, 'de'],
  ]);
});

test('[WR4] given a way of writing that was chosen, the region changes nothing', () => {
  assert.equal(writtenIn('en-US', 'GB-SCT'), 'en-US');
  assert.equal(writtenIn('en-GB', 'US-NY'), 'en-GB');
});

test('[WR11] given German, there is a familiar and a formal form; English and a language without customs have one', () => {
  assert.deepEqual(['de', 'de-CH', 'en', 'en-US', 'eo', null].map(hasTwoForms), [
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('[WR12] given English, words are drawn together, and it is American or British; other languages have neither', () => {
  assert.deepEqual(['en', 'en-US', 'de', 'eo'].map(hasContractions), [true, true, false, false]);
  assert.deepEqual(['en', 'en-GB', 'en-US', 'de', 'eo', null].map(isAmerican), [false, false, true, null, null, false]);
});

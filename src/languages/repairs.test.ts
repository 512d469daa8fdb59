import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sentenceFixtures } from '../../test/support/letters.ts';
import { reviewWordsOf } from '../../test/support/review-words.ts';
import { nothingNamed } from '../core/review/known-of.ts';
import { toneFindings } from '../core/review/tone-findings.ts';
import type { ToneFamily } from '../core/review/tone-rule.ts';
import { toneFamilies } from '../core/review/tone-rule.ts';
import { german } from './de/pack.ts';
import { english } from './en/pack.ts';

const englishReview = await english.reviewWords();

const languages = { en: english, de: german };
const rows = readFileSync(join(import.meta.dirname, '../../test/fixtures/letters/repairs.tsv'), 'utf8')
  .split('\n')
  .filter((line) => /^(?:en|de)\t/.test(line))
  .map((line) => {
    const [language = '', family = '', sentence = '', ...repairs] = line.split('\t');
    return { language: language as 'en' | 'de', family: family as ToneFamily, sentence, repairs };
  });
const known = nothingNamed;

test('[TR1] given a sentence and what is wrong with it, what may stand instead says it in its own words', async () => {
  assert.ok(rows.length >= 100);
  assert.deepEqual([...new Set(rows.map((each) => each.family))].toSorted(), [...toneFamilies].toSorted());
  for (const { language, family, sentence, repairs } of rows) {
    const { repairsFor } = await reviewWordsOf(languages[language]).repairs();
    assert.deepEqual(
      repairsFor({ sentence, family, matched: null, known }).map((each) => (each === '' ? '-' : each)),
      repairs,
      sentence,
    );
  }
});

test('[TR1] whatever the family, a repair raises no finding, is whole, keeps figures and acronyms, and is at most one of two', async () => {
  const { repairsFor } = await englishReview.repairs();
  for (const { text: sentence } of sentenceFixtures())
    for (const family of toneFamilies) {
      const repairs = repairsFor({ sentence, family, matched: null, known });
      assert.ok(repairs.length <= 2);
      for (const each of repairs.filter((text) => text !== '')) {
        assert.deepEqual(toneFindings(each, null, englishReview), [], each);
        assert.match(each, /^\p{Lu}.*[.?]$/u);
        assert.notEqual(each, sentence);
        for (const fact of sentence.match(/\b\d[\d.,]*\b|\b[A-Z]{2,}\d*\b/g) ?? [])
          if (englishReview.mayShout(fact) === 'named' && !/^(?:ASAP|I|A|OK)$/.test(fact))
            assert.ok(each.includes(fact), `${sentence} → ${each}`);
      }
    }
});

test('[TR1] a curly apostrophe stays one', async () => {
  const { repairsFor } = await englishReview.repairs();
  assert.deepEqual(
    repairsFor({ sentence: 'You must tell Dr Osei’s office by Friday.', family: 'instruction', matched: null, known }),
    ['Could you tell Dr Osei’s office by Friday?', 'I would be grateful if you could tell Dr Osei’s office by Friday.'],
  );
});

test('[TR1] given a sentence of any length and oddity, its repairs are made in the time of any sentence', async () => {
  const parts = [
    'x',
    'so ',
    'please ',
    'I have ',
    'you have not ',
    'a, ',
    '1,',
    'my your ',
    'the Abc ',
    'offer from a ',
    'I am so sorry ',
    'If I do not hear ',
  ];
  for (const language of ['en', 'de'] as const) {
    const { repairsFor } = await reviewWordsOf(languages[language]).repairs();
    for (const family of toneFamilies) repairsFor({ sentence: 'I need it.', family, matched: null, known });
    for (const part of parts) {
      const sentence = `${part.repeat(Math.floor(390 / part.length)).trim()}.`;
      const from = performance.now();
      for (const family of toneFamilies) repairsFor({ sentence, family, matched: null, known });
      assert.ok(performance.now() - from < 3000, part);
    }
  }
});

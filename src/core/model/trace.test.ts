import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { letterFixtures } from '../../../test/support/letters.ts';
import { runs } from '../../../test/support/runs.ts';
import { english } from '../../languages/en/pack.ts';
import { sentencesOf } from '../review/sentence-spans.ts';
import { keptText, traceStatements } from './trace.ts';

const englishReview = await english.reviewWords();

const known =
  'Dear Ines,\n\nThank you for your time on Monday. I led two migrations at Acme in 2019. Could you tell me the next steps?\n\nKind regards,\nRowan Ellis';
const struck = (text: string): (string | null)[] =>
  traceStatements(text, known, englishReview).map((each) => each.struck);

test('[WR1] a letter traces to itself, whole', () => {
  for (const { text } of letterFixtures('good.txt')) {
    const traced = traceStatements(text, text, englishReview);
    assert.deepEqual(
      traced.filter((each) => each.struck !== null),
      [],
    );
    assert.equal(keptText(traced), text);
  }
});

test('[WR1] other words for the same stay', () => {
  assert.deepEqual(struck('Thanks for your time on Monday.'), [null]);
  assert.deepEqual(struck('In 2019 I led two migrations at Acme.'), [null]);
});

test('[WR1] names, numbers, statements, subjects and questions from nowhere are struck out', () => {
  assert.deepEqual(struck('Thank you for your time with Globex.'), ['name']);
  assert.deepEqual(struck('I led 14 migrations.'), ['number']);
  assert.deepEqual(struck('I have managed budgets and hold a certified diploma.'), ['claim']);
  assert.deepEqual(struck('Sailing across oceans teaches patience daily.'), ['words']);
  assert.deepEqual(
    traceStatements('May I call?', 'Thank you.', englishReview).map((each) => each.struck),
    ['question'],
  );
});

test('sentences joined are the text again, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '.', '!', '\n', '“', '”', 'É', '😀', '?') }), (text) => {
      assert.equal(sentencesOf(text).join(''), text);
    }),
    runs(1000),
  );
});

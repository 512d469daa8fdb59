import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { german as pack } from '../../languages/de/pack.ts';
import { fitWords as english } from '../../languages/en/fit/words.ts';
import { postingFacts } from './posting-facts.ts';

const german = await pack.fitWords();

const facts = (text: string, words = english) =>
  postingFacts(text, words.posting.facts).map(({ kind, text: said }) => [kind, said]);

test('[FT1] pay, place, days, deadline and contact are read in the posting’s own words', () => {
  const posting = `Data Engineer
Location: Leith, Edinburgh
- £55,000 to £65,000 a year, and 30 days of holiday
We work two days a week in the office.
Apply by 4 December 2026. Questions go to priya.nair@larkfield.example.`;
  assert.deepEqual(facts(posting), [
    ['pay', '£55,000 to £65,000'],
    ['place', 'Leith, Edinburgh'],
    ['days', 'two days a week in the office'],
    ['deadline', '4 December 2026'],
    ['contact', 'priya.nair@larkfield.example'],
  ]);
});

test('[FT1] a German posting says them in German', () => {
  const posting = `Datenpflegerin
Arbeitsort: Leipzig
Gehalt: 48.000 bis 52.000 € brutto im Jahr
Zwei Tage pro Woche im Homeoffice sind möglich.
Bewerbungsschluss: 4. Dezember 2026`;
  assert.deepEqual(facts(posting, german), [
    ['pay', '48.000 bis 52.000 € brutto im Jahr'],
    ['place', 'Leipzig'],
    ['days', 'Zwei Tage pro Woche im Homeoffice'],
    ['deadline', '4. Dezember 2026'],
  ]);
});

test('[FT1] what a firm earns or manages is no pay, and prose is no fact', () => {
  assert.deepEqual(facts('We manage assets of €500 million a year.\nOur salary budget is £20m of revenue.'), []);
  assert.deepEqual(facts('You will own a budget of £200,000 and report to the Head of Data.'), []);
  assert.deepEqual(facts(`Location: ${'a long sentence about the building '.repeat(8)}`), []);
});

test('[FT1] whatever is pasted, reading ends, and each fact stands in it once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const found = postingFacts(text, english.posting.facts);
      assert.equal(new Set(found.map((each) => each.kind)).size, found.length);
      for (const each of found) assert.ok(text.replace(/\s+/g, ' ').includes(each.text));
    }),
    { numRuns: 300 },
  );
});

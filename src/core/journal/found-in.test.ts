import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundIn, marksIn, wordsToFind } from './found-in.ts';

const found = (typed: string, ...texts: string[]) => foundIn(texts, wordsToFind(typed));

test('[UI9] given a name with an apostrophe or accents, it is found as it is typed on any keyboard, and marked as it is written', () => {
  assert.deepEqual(found('oconnor', 'Sinead O’Connor'), { rank: 0, marks: [[7, 15]] });
  assert.deepEqual(found("o'con", 'Sinead O’Connor'), { rank: 1, marks: [[7, 12]] });
  assert.deepEqual(found('muller', 'Jörg Müller'), { rank: 0, marks: [[5, 11]] });
  assert.deepEqual(found('strasse', 'Café Straße'), { rank: 0, marks: [[5, 11]] });
  assert.deepEqual(found('MULLER jo', 'Jörg Müller'), {
    rank: 1,
    marks: [
      [0, 2],
      [5, 11],
    ],
  });
});

test('[UI9] given words of which one stands nowhere, nothing is found; a whole word comes before its beginning, and that before its middle', () => {
  assert.equal(found('ferrous analyst', 'Data Engineer at Ferrous Energy'), null);
  assert.equal(found('ferrous', 'Data Engineer at Ferrous Energy')?.rank, 0);
  assert.equal(found('ngineer', 'Data Engineer at Ferrous Energy')?.rank, 2);
  assert.equal(found('ng', 'Data Engineer'), null);
  assert.equal(found('calder', 'Dana Whitlock', 'Calder Search')?.rank, 3);
  assert.deepEqual(wordsToFind(' … '), []);
});

test('[UI9] given a sentence, every word that begins with one that was looked for is marked', () => {
  assert.deepEqual(marksIn('Photo ID, please; photos too.', wordsToFind('photo')), [
    [0, 5],
    [18, 23],
  ]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { promisesNews } from './when-said.ts';

test('[WR13] given a German day on which others meet, or before which nothing comes, no news is promised for it', () => {
  for (const told of [
    'hat angerufen, Entscheid verschoben, GL tagt am 9.11.',
    'nicht vor dem 20.',
    'frühestens Ende November',
    'Sitzung am Donnerstag',
    'erst nach Weihnachten',
    'Herr Roth spricht mit der Leitung am Montag',
  ])
    assert.equal(promisesNews(told), false, told);
  for (const told of [
    'bis Ende nächster Woche',
    'in zwei bis drei Wochen',
    'nach der Sitzung am 12.',
    'GL tagt am 9., sie meldet sich danach',
  ])
    assert.equal(promisesNews(told), true, told);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stillSourced } from './still-sourced.ts';

const before = 'Dear Ines,\n\nThank you. I want this. Bye';
const sources = [
  { start: 0, end: 10, entryIds: [] },
  { start: 12, end: 22, entryIds: ['ent_a'] },
  { start: 23, end: 35, entryIds: ['ent_b'] },
  { start: 36, end: 39, entryIds: [] },
];
const said = (after: string): string[] =>
  stillSourced(before, sources, after).map(({ start, end }) => after.slice(start, end));

test('[WR1] sentences that stand as they were keep their notes, wherever they moved', () => {
  assert.deepEqual(said(`P.S. first\n${before}`), ['Dear Ines,', 'Thank you.', 'I want this.', 'Bye']);
});
test('[WR1] a sentence that was changed by hand stands on nothing', () => {
  assert.deepEqual(said(before.replace('want', 'need')), ['Dear Ines,', 'Thank you.', 'Bye']);
  assert.deepEqual(said(''), []);
});

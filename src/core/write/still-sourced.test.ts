import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stillSourced } from './still-sourced.ts';

const before = 'Dear Ines,\n\nThank you. I want this. Bye';
const sources = [
  { start: 0, end: 10, entryIds: [] },
  { start: 12, end: 22, entryIds: ['ent_a'], variants: ['My thanks.'] },
  { start: 23, end: 35, entryIds: ['ent_b'] },
  { start: 36, end: 39, entryIds: [] },
];
const said = (after: string): string[] =>
  stillSourced(before, sources, after).map(({ start, end }) => after.slice(start, end));

test('[WR1] sentences that stand as they were keep their notes, wherever they moved', () => {
  assert.deepEqual(said(`P.S. first\n${before}`), ['Dear Ines,', 'Thank you.', 'I want this.', 'Bye']);
});
test('[WR1] another way of saying it keeps the note, and the first way can be taken again', () => {
  const after = before.replace('Thank you.', 'My thanks.');
  const [, second] = stillSourced(before, sources, after);
  assert.deepEqual(second?.entryIds, ['ent_a']);
  assert.deepEqual(second?.variants, ['Thank you.']);
});
test('[WR1] a sentence that was changed by hand stands on nothing', () => {
  assert.deepEqual(said(before.replace('want', 'need')), ['Dear Ines,', 'Thank you.', 'Bye']);
  assert.deepEqual(said(''), []);
});

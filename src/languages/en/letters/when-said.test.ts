import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whenSaid } from './when-said.ts';

test('[WR10] given when they said that there would be news, a letter says it in their words, and none that began on another day', () => {
  const table: [note: string, fresh: string | null, old: string | null][] = [
    ['they said about ten days', 'in about ten days', 'within about ten days'],
    ['she said HR might take about ten days', 'in about ten days', 'within about ten days'],
    ['outcome in 3 weeks', 'in 3 weeks', 'within 3 weeks'],
    ['in the next two weeks', 'in the next two weeks', 'within the next two weeks'],
    ['in two weeks time', 'in two weeks’ time', 'within two weeks'],
    ['2-3 weeks', 'in 2-3 weeks', 'within 2-3 weeks'],
    ['within a fortnight', 'within a fortnight', 'within a fortnight'],
    ['by the end of next week', 'by the end of next week', null],
    ['early next week', 'early next week', null],
    ['on Friday', 'on Friday', null],
    ['by 12 November', 'by 12 November', 'by 12 November'],
    ['in early November', 'in early November', 'in early November'],
    ['after the trustees meet on 12 November', null, null],
    ['Philippa to speak to them Monday', null, null],
    ['asap lol', null, null],
  ];
  for (const [note, fresh, old] of table) {
    assert.equal(whenSaid(note, false), fresh, note);
    assert.equal(whenSaid(note, true), old, note);
  }
});

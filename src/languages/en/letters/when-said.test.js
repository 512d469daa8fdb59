import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesDay, promisesNews, whenSaid } from './when-said.ts';

test('[WR10] given when they said that there would be news, a letter says it in their words, and none that began on another day', () => {
  const table = [
    ['they said about ten days', 'in about ten days', null],
    ['she said HR might take about ten days', 'in about ten days', null],
    ['outcome in 3 weeks', 'in 3 weeks', 'within 3 weeks'],
    ['in the next two weeks', 'in the next two weeks', 'within the next two weeks'],
    ['in two weeks time', 'in two weeks’ time', 'within two weeks'],
    ['2-3 weeks', 'in 2-3 weeks', 'within 2-3 weeks'],
    ['within a fortnight', 'within a fortnight', 'within a fortnight'],
    ['by the end of next week', 'by the end of next week', null],
    ['by end of week', 'by the end of the week', null],
    ['by end of next week', 'by the end of next week', null],
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
test('[WR10] given about two weeks that are over, they are said as they were; and only a weekday or a date counts as a day that was named', () => {
  assert.equal(whenSaid('about two weeks', true, true), 'in about two weeks');
  assert.equal(whenSaid('within about two weeks', true, true), 'in about two weeks');
  for (const said of ['by Thursday', 'on 12 November', 'by November 6', 'by the 21st'])
    assert.equal(namesDay(said), true, said);
  for (const said of [
    'in 3 weeks',
    'in about two weeks',
    'in early November',
    'by the end of next week',
    'within a fortnight',
  ])
    assert.equal(namesDay(said), false, said);
});
test('[WR13] given a day on which others meet or speak, or before which nothing comes, no news is promised for it', () => {
  for (const told of [
    'Rang. Board split, they like me. Nothing before 20 Nov',
    'Philippa to speak to them Monday',
    'the board meets on the 21st',
    'the panel is meeting on Thursday',
    "we won't decide before the 5th",
    'not before Christmas',
    'the 20th at the earliest',
    'she will talk with the owners on Friday',
  ])
    assert.equal(promisesNews(told), false, told);
});
test('[WR13] given a day by which somebody is heard from, also after a meeting, news is promised for it', () => {
  for (const told of [
    'by Friday 6 November',
    'after the trustees meet on 12 November',
    'once they have met, by the 12th',
    'the board meets on the 21st and she will ring me after',
    'the panel meets Thursday, we will be in touch on Friday',
    'will phone tonight or tomorrow',
    'shaz will text weds',
    'they said about ten days',
    'before half term',
    'We will let you know before Friday.',
  ])
    assert.equal(promisesNews(told), true, told);
});

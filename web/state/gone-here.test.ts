import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isGone, textsIn } from './gone-here.ts';

const job = 'job_0123456789abcdef0123';
const step = 'st_0123456789abcdef0123_89abcdef0123456789ab';
const other = 'st_ffff456789abcdef0123_89abcdef0123456789ab';
const form = 'u_0123456789abcdef0123';
const notes = `{"scopes":["${job}"]}\n`;
const typed = (name: string, ...texts: string[]) => ({ place: `persevere-typed-${name}`, texts });

test('given other notes in the place of all, what was begun for a thing among them stays, and all else goes', () => {
  for (const stays of [typed(`call-${step}`, 'She said'), typed('grammar'), typed(`posting-${job} /a/`, 'We seek')])
    assert.equal(isGone(stays, notes, true), false, stays.place);
  for (const goes of [typed(`letter-${other}`, 'Dear Anna'), typed(form, 'Anna Keller'), typed('no', 'We regret')])
    assert.equal(isGone(goes, notes, true), true, goes.place);
});

test('given an example that was put away, what was begun for it goes; a form about nothing of it stays', () => {
  for (const stays of [typed(form, 'Anna Keller'), typed('no', 'We regret'), typed(form, job), typed(`call-${step}`)])
    assert.equal(isGone(stays, notes, false), false, stays.place);
  for (const goes of [typed(`letter-${other}`, 'Dear Fiona'), typed(form, 'Fiona', 'per_0123456789abcdef0123')])
    assert.equal(isGone(goes, notes, false), true, goes.place);
});

test('all texts in a value are found, at any depth', () => {
  assert.deepEqual(textsIn({ base: {}, answers: { people: [{ name: 'Anna' }], on: null }, at: 3 }), ['Anna']);
  assert.deepEqual(textsIn('a'), ['a']);
  assert.deepEqual(textsIn(null), []);
});

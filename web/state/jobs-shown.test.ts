import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterOf, jobsShown } from './jobs-shown.ts';
import type { JobLine } from './use-jobs.ts';

const line = (id: string, part: Partial<JobLine>): JobLine => ({
  id,
  title: id,
  employer: null,
  agency: null,
  state: 'running',
  standing: 'running',
  stage: '',
  reached: [],
  next: null,
  last: null,
  waiting: null,
  role: null,
  pay: null,
  want: null,
  lastAt: '',
  ...part,
});

const lines = [
  line('a', { title: 'Data Engineer at O’Connor & Söhne', agency: 'Larkfield Search' }),
  line('b', { title: 'Team Lead at Ferrous Energy', next: { stepId: 's', title: 'Thank Ann', due: null } }),
  line('c', { title: 'Analyst at Wherry Rail', waiting: { since: 'Mon 23 Nov', days: 6 } }),
];
const shown = (...how: [Parameters<typeof jobsShown>[1], string]) => jobsShown(lines, ...how).map((each) => each.id);

test('given a filter, those to do have a next step, those waited for say since when, and an agency is named', () => {
  assert.deepEqual(shown('running', ''), ['a', 'b', 'c']);
  assert.deepEqual(shown('todo', ''), ['b']);
  assert.deepEqual(shown('waiting', ''), ['c']);
  assert.deepEqual(shown('agency', ''), ['a']);
});

test('given words in the field, each begins a word of the role, the firm or the agency, whatever its accents and apostrophes', () => {
  assert.deepEqual(shown('running', 'oconnor'), ['a']);
  assert.deepEqual(shown('running', 'sohne data'), ['a']);
  assert.deepEqual(shown('running', 'lark'), ['a']);
  assert.deepEqual(shown('running', 'ngineer'), []);
  assert.deepEqual(shown('todo', 'wherry'), []);
});

test('given an address, the filter that it names is taken, and running jobs where it names none', () => {
  assert.equal(filterOf('ended'), 'ended');
  assert.equal(filterOf('something'), 'running');
  assert.equal(filterOf(undefined), 'running');
});

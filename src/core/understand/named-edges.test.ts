import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jobsNamed, type NameableJob } from './named-jobs.ts';

const job = (id: string, role: string | null, employer: string | null, agency: string | null = null): NameableJob => ({
  id,
  role,
  employer,
  agency,
});
const common = new Set(['Next']);
const named = (text: string, jobs: NameableJob[], senderSite: string | null = null): string =>
  jobsNamed(text, jobs, common, { senderName: '', senderSite }).join(' ');

test('[RU7] where two firms are named, each counts; a role that belongs to the first takes nothing from the second', () => {
  const jobs = [job('p', 'Planner', 'Tamsin'), job('b', 'Buyer', 'Quay'), job('z', 'Buyer', 'Zeta')];
  assert.equal(named('Tamsin and Quay: the Buyer role', jobs), 'p b');
  assert.equal(named('Tamsin has news.', jobs), 'p');
  assert.equal(named('The Buyer role', jobs), 'b z', 'no firm tells which');
  assert.equal(named('Tamsin has news. The Driver role, too.', [...jobs, job('d', 'Driver', 'Harbour')]), 'p d');
});

test('[RU7] an agency names the only job that is with it, and none of several', () => {
  assert.equal(named('Calder has news.', [job('a', null, 'Quay', 'Calder'), job('b', null, 'Tamsin')]), 'a');
  const two = [job('a', 'Data Engineer', 'Quay', 'Calder'), job('b', 'Buyer', 'Tamsin', 'Calder')];
  assert.equal(named('Calder has news.', two), '');
  assert.equal(named('Calder Data Engineer', two), 'a', 'its name before the role makes no other role');
});

test('[RU7] a word is a firm only where the words right beside it say so', () => {
  const next = [job('n', null, 'Next')];
  for (const text of ['At Next now', 'JOINING Next', 'The Analyst role:Next', 'The Analyst role -Next'])
    assert.equal(named(text, next), 'n', text);
  for (const text of [
    'Next we buy a group',
    'Next Step',
    'at home Next door',
    'that Next door',
    'a role - and Next door',
    'on parole - Next door',
  ])
    assert.equal(named(text, next), '', text);
  assert.equal(named('Hello', [job('a', null, 'AKQ')], 'akq'), '', 'a site of three letters may be anybody’s');
  assert.equal(named('Hello', [job('a', null, 'AKQA')], 'akqa'), 'a');
});

test('[RU7] only a whole word makes another role of the role beside it', () => {
  const data = [job('d', 'Data Engineer', null)];
  for (const text of [
    'ahead data engineer',
    'leading data engineer',
    'data engineer mislead',
    'Data Engineer. Manager: Bo',
    'Data Engineer\nManager: Bo',
    'Data Engineer, Manager',
  ])
    assert.equal(named(text, data), 'd', text);
  for (const text of [
    'SENIOR data engineer',
    'Senior  Data Engineer',
    'Senior - Data Engineer',
    'Formal Data Engineer',
    'Data Engineer - Manager',
    'Data Engineer  Manager',
  ])
    assert.equal(named(text, data), '', text);
});

test('[RU7] a word in small letters is a role only where "role" or the like follows at once', () => {
  const buyer = [job('b', 'Buyer', null)];
  assert.equal(named('the buyer  role', buyer), 'b');
  assert.equal(named('our buyer, the analyst role', buyer), '');
  assert.equal(named('the  role - ', [job('n', '', null)]), '', 'a job without a role');
});

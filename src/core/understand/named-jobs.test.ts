import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../languages/en/pack.ts';
import { jobsNamed, type NameableJob } from './named-jobs.ts';
import { whichJob } from './which-job.ts';

const englishReview = await english.reviewWords();

const job = (id: string, role: string | null, employer: string | null, agency: string | null = null): NameableJob => ({
  id,
  role,
  employer,
  agency,
});
const named = (
  text: string,
  jobs: readonly NameableJob[],
  origin?: { senderName: string; senderSite: string | null },
) => jobsNamed(text, jobs, englishReview.commonNames, origin);

const buyer = job('buyer', 'Buyer', 'Quay', 'Calder');
const senior = job('senior', 'Senior Buyer', 'Tamsin', 'Calder');
const planner = job('planner', 'Planner', 'Tamsin', 'Calder');

test('[RU7] given a role inside a longer one, only the longer one is named', () => {
  for (const [text, ids] of [
    ['Bad news on the Senior Buyer role at Tamsin.', ['senior']],
    ['Bad news on the senior buyer role.', ['senior']],
    ['The Buyer role has moved on.', ['buyer']],
    ['Bad news on the Junior Buyer role.', []],
    ['They stopped the Lead Category Buyer search.', []],
    ['Buyer II is closed.', []],
    ['Our buyer will call you.', []],
    ['News of your application as Buyer', ['buyer']],
    ['Both: Buyer and Senior Buyer are on hold.', ['buyer', 'senior']],
  ] as const)
    assert.deepEqual(named(text, [buyer, senior]), ids, text);
});

test('[RU7] given jobs of one firm or of one role, the other part tells which is named', () => {
  assert.deepEqual(named('The Planner role at Tamsin is filled.', [buyer, senior, planner]), ['planner']);
  const twin = job('twin', 'Buyer', 'Tamsin', 'Calder');
  assert.deepEqual(named('Buyer at Tamsin: no news yet.', [buyer, twin]), ['twin']);
  assert.deepEqual(named('No news from Tamsin.', [senior, planner]), ['senior', 'planner'], 'both may be meant');
  assert.deepEqual(named('Calder has news for you.', [buyer, senior]), [], 'the agency of all names none');
});

test('[RU7] given a firm whose name is an ordinary word, only case, place or sender name it', () => {
  const next = job('next', 'Analyst', 'Next');
  const monday = job('monday', 'Designer', 'Monday');
  const indeed = job('indeed', 'Writer', 'Indeed');
  const all = [next, monday, indeed];
  for (const [text, ids] of [
    ['Your parcel comes next week.', []],
    ['Next week we will write to you.', []],
    ['Next Steps in your application', []],
    ['What Comes Next in your search', []],
    ['We will meet on Monday at ten.', []],
    ['Monday is fine. Indeed, we hoped so.', []],
    ['The team at Next would like to meet you.', ['next']],
    ['Thank you for your application with Monday.', ['monday']],
    ['Your interview at Monday on Monday', ['monday']],
    ['NEXT WEEK ONLY: 20 % OFF', []],
    ['Indeed’s recruiting team has read your CV.', ['indeed']],
  ] as const)
    assert.deepEqual(
      named(text, all).filter((id) => all.some((each) => each.id === id)),
      ids,
      text,
    );
  assert.deepEqual(named('We read your CV.', all, { senderName: 'Next Careers', senderSite: null }), ['next']);
  assert.deepEqual(named('We read your CV.', all, { senderName: '', senderSite: 'monday' }), ['monday']);
});

test('[RU7] given a shop’s address, the firm that hires is not named', () => {
  const amazon = job('amazon', 'Planner', 'Amazon');
  assert.deepEqual(named('Your Amazon.co.uk order has shipped.', [amazon]), []);
  assert.deepEqual(named('Amazon would like to invite you.', [amazon, buyer]), []);
  assert.deepEqual(named('The recruiting team at Amazon would like to invite you.', [amazon]), ['amazon']);
});

test('[RU7] given one firm’s name inside another’s, the longer one is named', () => {
  const acme = job('acme', 'Buyer', 'Acme');
  const robotics = job('robotics', 'Planner', 'Acme Robotics');
  assert.deepEqual(named('Acme Robotics will not be moving forward.', [acme, robotics]), ['robotics']);
  assert.deepEqual(named('Acme will not be moving forward.', [acme, robotics]), ['acme']);
});

test('[K19] given an invitation, the role that it names decides, else the one running job; what may be another is asked', () => {
  const jobs = [
    { id: 'a', role: 'Buyer' },
    { id: 'b', role: 'Planner (m/f/d)' },
  ];
  assert.deepEqual(whichJob(jobs, 'planner'), { is: 'one', id: 'b' });
  assert.deepEqual(whichJob(jobs, null), { is: 'several', ids: ['a', 'b'] });
  assert.deepEqual(whichJob(jobs.slice(0, 1), null), { is: 'one', id: 'a' });
  assert.deepEqual(whichJob(jobs, 'Senior Buyer'), { is: 'several', ids: ['a'] });
  assert.deepEqual(whichJob(jobs, 'Driver'), { is: 'none' });
  assert.deepEqual(whichJob([{ id: 'c', role: null }], 'Driver'), { is: 'one', id: 'c' });
  assert.deepEqual(whichJob([], null), { is: 'none' });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jobsNamed, type NameableJob } from './named-jobs.ts';

const job = (id: string, role: string | null, employer: string | null, agency: string | null = null): NameableJob => ({
  id,
  role,
  employer,
  agency,
});
const common = new Set(['Next', 'Monday']);
const named = (text: string, jobs: NameableJob[], origin?: { senderName: string; senderSite: string | null }) =>
  jobsNamed(text, jobs, common, origin);

test('[RU7] a firm whose name is a word is named where its place says so', () => {
  const next = [job('n', null, 'Next')];
  for (const text of [
    'Next Ltd writes',
    'NEXT plc',
    'You are at Next now',
    'join Next today',
    'bei Next',
    'the Analyst role - Next',
    'your interview, Next',
    "Next's hiring team",
    'Next’s careers',
    'Next careers',
  ])
    assert.deepEqual(named(text, next), ['n'], text);
  for (const text of [
    'Next week',
    'Next steps',
    'See you at Next week',
    'Next we talk',
    'what comes Next',
    'Next ltdx',
    'Next 2 days',
  ])
    assert.deepEqual(named(text, next), [], text);
});

test('[RU7] a firm is named in its own case or in capitals, and not where the text has the word in small letters too', () => {
  const quay = [job('q', null, 'Quay')];
  assert.deepEqual(named('Quay writes', quay), ['q']);
  assert.deepEqual(named('QUAY writes', quay), ['q']);
  assert.deepEqual(named('on the quay', quay), []);
  assert.deepEqual(named('Quay lies on the quay', quay), []);
  assert.deepEqual(named('Quay Ltd lies on the quay', quay), ['q']);
  assert.deepEqual(named('order at Quay.co.uk', quay), [], 'the address of a shop');
  assert.deepEqual(named('Quays', quay), []);
  assert.deepEqual(named('X writes', [job('x', null, 'X')]), [], 'one letter is in every mail');
  assert.deepEqual(named('BP writes', [job('b', null, 'BP')]), ['b']);
  assert.deepEqual(named('AKQ writes', [job('b', null, 'Akq')]), [], 'three capitals are anything');
});

test('[RU7] the name or the site of the sender names a firm; a short site does not', () => {
  const quay = [job('q', null, 'Quay'), job('n', null, 'Next')];
  assert.deepEqual(named('Hello', quay, { senderName: 'Ann at Quay', senderSite: null }), ['q']);
  assert.deepEqual(named('Hello', quay, { senderName: 'Next', senderSite: null }), ['n']);
  assert.deepEqual(named('Hello', quay, { senderName: '', senderSite: 'quay' }), ['q']);
  assert.deepEqual(named('Hello', [job('b', null, 'BP')], { senderName: '', senderSite: 'bp' }), []);
});

test('[RU7] a firm whose name is part of a longer one is named by itself alone', () => {
  const jobs = [job('q', null, 'Quay'), job('l', null, 'Quay Lines')];
  assert.deepEqual(named('Quay Lines writes', jobs), ['l']);
  assert.deepEqual(named('Quay and Quay Lines write', jobs), ['q', 'l']);
});

test('[RU7] a role is named with any sign between its words, and not with a level before or behind it', () => {
  const data = [job('d', 'Data Engineer', 'Quay'), job('c', 'C++ Developer', 'Tamsin')];
  for (const text of [
    'Data Engineer',
    'data-engineer role',
    'Data/Engineer',
    'the Data Engineer role',
    'Re: Data Engineer',
    'Dear Data Engineer',
    'Quay Data Engineer',
  ])
    assert.deepEqual(named(text, [data[0] as NameableJob]).length, 1, text);
  for (const text of [
    'Senior Data Engineer',
    'sr Data Engineer',
    'Head Data Engineer',
    'Cloud Data Engineer',
    'Data Engineer Manager',
    'Data Engineer II',
    'Data Engineer 2',
    'Data Engineers',
    'Big-Data Engineer',
  ])
    assert.deepEqual(named(text, [data[0] as NameableJob]), [], text);
  assert.deepEqual(named('Data Engineer I like', [data[0] as NameableJob]), ['d']);
  assert.deepEqual(named('Senior\nData Engineer', [data[0] as NameableJob]), ['d'], 'another line');
  assert.deepEqual(named('a C++ Developer', data), ['c']);
});

test('[RU7] a role of one word in small letters is named only where it is spoken of as one', () => {
  const buyer = [job('b', 'Buyer', null)];
  for (const text of ['the buyer role', 'buyer position', 'buyer interview', 'Buyer'])
    assert.deepEqual(named(text, buyer), ['b'], text);
  for (const text of ['our buyer', 'buyer roles', 'rolebuyer role']) assert.deepEqual(named(text, buyer), [], text);
  assert.deepEqual(named('the role', [job('n', '', null), job('m', null, null)]), []);
});

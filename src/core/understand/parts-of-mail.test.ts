import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../../../test/support/answers.ts';
import { mailsOfSeveral, readOfSeveral } from '../../../test/support/several-jobs.ts';
import { answerWords as german } from '../../languages/de/answers.ts';
import { answerWords } from '../../languages/en/answers.ts';
import { english } from '../../languages/en/pack.ts';
import { parseDay, weekdayOf } from '../time/epoch-day.ts';
import { clausesOf } from './clauses-by-job.ts';
import type { DeadlineContext } from './deadline.ts';
import { jobsNamed } from './named-jobs.ts';
import { partsByJob } from './parts-of-mail.ts';
import { languagesOf } from './text-language.ts';
import { understand } from './understand.ts';
import { settledFromName, understandPart } from './understand-parts.ts';

const englishReview = await english.reviewWords();

const context: DeadlineContext = {
  today: parseDay('2026-11-25') ?? 0,
  order: 'day-month',
  weekStartsOn: 1,
  isWorking: (day) => weekdayOf(day) < 6,
  addWorkingDays: (day, count) => day + count,
};
const languages = languagesOf([answerWords, german]);
const jobs = [
  { id: 'buyer', role: 'Buyer', employer: 'Quay', agency: 'Calder' },
  { id: 'planner', role: 'Planner', employer: 'Tamsin', agency: 'Calder' },
];
const third = { id: 'driver', role: 'Driver', employer: 'Depot North', agency: 'Calder' };

const namedIn = (text: string) => jobsNamed(text, [...jobs, third], englishReview.commonNames);
const partsOf = (text: string, running = ['buyer', 'planner']) =>
  partsByJob(text, namedIn(text), running, namedIn, answerWords.several);
const textsOf = (text: string, running?: string[]) =>
  Object.fromEntries([...(partsOf(text, running).parts ?? [])].map(([id, part]) => [id, part.text]));

test('[RU7] given a mail that speaks of two jobs one after the other, each gets its own sentences', () => {
  const text = 'Two things. Quay will not be moving forward. They liked you. Tamsin would like to invite you.\n\nFiona';
  assert.deepEqual(textsOf(text), {
    buyer: 'Quay will not be moving forward.\n\nThey liked you.',
    planner: 'Tamsin would like to invite you.\n\nFiona',
  });
});

test('[RU7] given two jobs in one sentence, it is cut where the second begins, if the first has been said something of', () => {
  const cut = (text: string) => clausesOf(text, namedIn, answerWords.several);
  assert.deepEqual(cut('Quay said no, but Tamsin would love to see you.'), [
    'Quay said no',
    ', but Tamsin would love to see you.',
  ]);
  assert.deepEqual(cut('Quay would like a call and Tamsin want a chat.'), [
    'Quay would like a call',
    'and Tamsin want a chat.',
  ]);
  assert.deepEqual(cut('While we wait for Quay, Tamsin would like to talk.'), [
    'While we wait for Quay',
    ', Tamsin would like to talk.',
  ]);
  assert.deepEqual(cut('Quay: no, Tamsin: yes'), ['Quay: no', ', Tamsin: yes']);
  for (const whole of [
    'Quay and Tamsin will not be moving forward.',
    'Neither Quay nor Tamsin will be taking you forward.',
    'Both the Buyer role, and the Planner role have been filled.',
    'Not only Quay but also Tamsin would like to see you.',
    'Quay would like to see you, and so on.',
  ])
    assert.deepEqual(cut(whole), [whole]);
});

test('[RU7] given a sentence about both jobs, it is said of each; what follows without a name decides nothing', () => {
  const both = 'Quay and Tamsin will not be moving forward.';
  assert.deepEqual(textsOf(both), { buyer: both, planner: both });
  const vague = partsOf('Quay and Tamsin have read your CV. They would like to invite you to an interview on Monday.');
  const part = vague.parts?.get('buyer');
  assert.ok(part);
  assert.equal(part.certain, 'Quay and Tamsin have read your CV.');
  assert.notEqual(understandPart(answer(), part, false, languages, context).kind, 'invitation');
  const all = partsOf('I have news of Quay and Tamsin. Both would like to see you on Monday.');
  assert.match(all.parts?.get('planner')?.certain ?? '', /Both would like to see you/);
});

test('[RU7] given "the other role", it is the one that is left of two, and of three nobody can say', () => {
  const text = 'Quay said no. The other role is still open.';
  assert.deepEqual(textsOf(text), { buyer: 'Quay said no.', planner: 'The other role is still open.' });
  assert.deepEqual(partsOf(text, ['buyer', 'planner', 'driver']), { parts: null, isUnclear: true, fromName: null });
});

test('[RU7] given one of several without saying which, nothing is read of any', () => {
  for (const text of [
    'News of Quay and Tamsin. One of them would like to see you.',
    'I spoke to Quay and Tamsin. The first would like to see you, the second said no.',
    'One client has said no. The other would like to see you.',
  ])
    assert.deepEqual(partsOf(text), { parts: null, isUnclear: true, fromName: null }, text);
});

test('[RU7] given a mail that names one job of several, what goes before its name decides nothing against what follows', () => {
  const text = 'Crane are not taking it further. Tamsin would like to invite you to an interview on Monday.';
  const { fromName } = partsOf(text);
  assert.equal(fromName, 'Tamsin would like to invite you to an interview on Monday.');
  const read = (words: string) => understand(answer({ text: words }), languages, context);
  assert.equal(settledFromName(read(text), read(fromName ?? '')).kind, 'invitation');
  const no = 'Unfortunately you were not selected. Thank you for your interest in the Planner role.';
  assert.equal(settledFromName(read(no), read(partsOf(no).fromName ?? '')).kind, 'rejection');
});

test('[RU7] given a firm whose name is an ordinary word, in the mail of somebody known it may be who does something', () => {
  const brook = [{ id: 'brook', role: 'Manager', employer: 'Brook', agency: 'Calder' }];
  const named = (text: string, isKnown: boolean) =>
    jobsNamed(text, brook, new Set(['Brook']), { senderName: '', senderSite: null, isKnown });
  for (const text of ['Brook won’t be taking it further.', 'Brook: no.', 'Nothing back from Brook yet.'])
    assert.deepEqual([named(text, true), named(text, false)], [['brook'], []], text);
  assert.deepEqual(named('A walk by the Brook Path.', true), []);
});

test('[RU7] given a subject of another job, it says nothing of this one', () => {
  const message = answer({ subject: 'Offer: Planner at Tamsin' });
  const part = { text: 'Quay have not decided yet.', certain: 'Quay have not decided yet.' };
  assert.equal(understandPart(message, part, false, languages, context).kind, 'holding');
});

test('[RU7] of our labelled mails about several jobs, none is told what is not said of it, and nineteen of twenty are right', () => {
  let [right, all] = [0, 0];
  for (const mail of mailsOfSeveral()) {
    const found = readOfSeveral(mail, languages, context);
    for (const [id, expected] of mail.expected) {
      all++;
      if (found.get(id) === expected) right++;
      else assert.ok(['ask', undefined].includes(found.get(id)), `${id} ${found.get(id)}: ${mail.text}`);
    }
  }
  assert.ok(right / all >= 0.95, `${right} of ${all}`);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../languages/en/pack.ts';
import { parseDay } from '../time/epoch-day.ts';
import { nothingKnown, type ReviewFacts } from './finding.ts';
import { repair, review } from './review.ts';

const englishReview = await english.reviewWords();

/** Thursday 26 November 2026, 14:00 in London. */
const meeting = { day: parseDay('2026-11-26') ?? 0, minute: 840, offset: 0 };
const facts = (part: Partial<ReviewFacts> = {}): ReviewFacts => ({
  ...nothingKnown,
  today: parseDay('2026-11-27') ?? 0,
  recipientName: 'Ines Duarte',
  ownEmployer: 'Tamsin & Reed',
  ownNames: ['Tamsin & Reed', 'Ines Duarte'],
  ownRoles: ['Data Engineer'],
  otherEmployers: ['Northwind Ltd'],
  otherRoles: ['Night Porter', 'Engineer'],
  meeting,
  ...part,
});
const codes = (text: string, part: Partial<ReviewFacts> = {}): string[] =>
  review(text, facts(part), englishReview).map((finding) => `${finding.severity} ${finding.code}`);

test('[TR2] the weekday of the meeting is the one that was noted', () => {
  const text = 'Thank you for our conversation on Tuesday.';
  const [finding] = review(text, facts(), englishReview);
  assert.equal(finding?.code, 'wrong-meeting-day');
  assert.ok(finding);
  assert.equal(repair(text, finding), 'Thank you for our conversation on Thursday.');
  assert.deepEqual(codes('Thank you for our conversation on Thursday.'), []);
  assert.deepEqual(codes('Thank you for our conversation. You will decide on Tuesday.'), []);
  assert.deepEqual(codes('Thank you for our conversation on Tuesday.', { meeting: null }), []);
});

test('[TR2] given a letter that lay until the next day, "this afternoon" does not go', () => {
  const text = 'Thank you for seeing me this afternoon. I will be here all afternoon.';
  const [finding] = review(text, facts(), englishReview);
  assert.equal(`${finding?.severity} ${finding?.code}`, 'block wrong-near-day');
  assert.ok(finding);
  assert.equal(repair(text, finding), 'Thank you for seeing me yesterday. I will be here all afternoon.');
  const onTheDay = { today: parseDay('2026-11-26') ?? 0 };
  assert.deepEqual(codes(text, onTheDay), []);
  assert.deepEqual(codes('Thank you for the interview yesterday.', onTheDay), ['block wrong-near-day']);
  assert.deepEqual(codes('Thank you for the interview yesterday.'), []);
  assert.deepEqual(codes('Thank you for calling me today about the interview.'), []);
  assert.deepEqual(codes('Thank you for the interview. I sent the form today.'), []);
  assert.deepEqual(codes('Thank you for your time today.', { typed: true }), ['warn wrong-near-day']);
});

test('[TR2] an appointment is confirmed for its own time, in their zone', () => {
  assert.deepEqual(codes('I confirm Thursday at 3 pm.', { kind: 'confirm' }), ['block wrong-time']);
  assert.deepEqual(codes('I confirm Thursday at 2 pm.', { kind: 'confirm' }), []);
  assert.deepEqual(codes('I confirm Thursday at 14:00 GMT.', { kind: 'confirm' }), []);
  assert.deepEqual(codes('I confirm Thursday at 2:00 p.m. BST.', { kind: 'confirm' }), ['warn wrong-zone']);
  assert.deepEqual(codes('I confirm Friday at 2 pm.', { kind: 'confirm' }), ['block wrong-meeting-day']);
});

test('[TR2] a greeting says Mr or Ms only where something says so', () => {
  const text = 'Dear Mr Duarte,\nthank you for your time.';
  const [finding] = review(text, facts(), englishReview);
  assert.equal(finding?.code, 'gendered');
  assert.ok(finding);
  assert.equal(repair(text, finding), 'Dear Ines Duarte,\nthank you for your time.');
  assert.deepEqual(codes(text, { recipientTitle: 'Mr' }), []);
  assert.deepEqual(codes(text, { recipientName: 'Mr Duarte' }), []);
  assert.deepEqual(codes('Dear Dr Duarte,\nthank you for your time.'), []);
});

test('[TR2] the name of another employer is put right by one click', () => {
  const text = 'I look forward to hearing from Northwind.';
  const [finding] = review(text, facts(), englishReview);
  assert.ok(finding);
  assert.equal(repair(text, finding), 'I look forward to hearing from Tamsin & Reed.');
});

test('[TR2] the role of another job is a warning; one inside the own role is none', () => {
  assert.deepEqual(codes('The Night Porter role interests me.'), ['warn other-role']);
  assert.deepEqual(codes('The Data Engineer role interests me.'), []);
});

test('[TR2] a subject of another job blocks: it is the wrong conversation', () => {
  assert.deepEqual(codes('Thank you.', { subject: 'Re: Interview at Northwind' }), ['block other-subject']);
  assert.deepEqual(codes('Thank you.', { subject: 'Re: Data Engineer at Tamsin & Reed' }), []);
});

test('[TR2] a link that opens nothing on their computer blocks', () => {
  for (const link of [
    'http://localhost:3000/cv',
    'C:\\Users\\me\\cv.pdf',
    'file:///home/me/cv.pdf',
    'htp://site.net',
    'https://yourname.com',
    'http:/site.net',
  ])
    assert.deepEqual(codes(`See ${link} for it.`), ['block broken-link'], link);
  for (const link of [
    'https://github.com/me/work',
    'http://site.net/a?b=c#d',
    'www.site.net',
    'the http protocol',
    'C: a plan',
  ])
    assert.deepEqual(codes(`See ${link} for it.`), [], link);
});

test('[WR1] a typed statement of the candidate about themselves without a note behind it is a question', () => {
  const text = 'I have led 14 people in two countries.';
  assert.deepEqual(codes(text, { typed: true }), ['hint unnoted-claim']);
  assert.deepEqual(codes(text, { typed: true, evidence: 'I led fourteen people, 14, in two countries' }), []);
  assert.deepEqual(codes(text), []);
  assert.deepEqual(codes('I have 2 questions.', { typed: true }), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  afterNoSentences,
  emailPairs,
  inGraciousLetter,
  letterFixtures,
  sentenceFixtures,
} from '../../../test/support/letters.ts';
import { english } from '../../languages/en/pack.ts';
import { toneWords } from '../../languages/en/tone/score.ts';
import { type Finding, nothingKnown, type ReviewFacts } from './finding.ts';
import { knownOf } from './known-of.ts';
import { offerRepairs } from './offer-repairs.ts';
import { repair, review } from './review.ts';

const englishReview = await english.reviewWords();

const facts = (part: Partial<ReviewFacts> = {}): ReviewFacts => ({
  ...nothingKnown,
  today: 20_782,
  want: 'yes',
  ...part,
});
const codes = (text: string, part: Partial<ReviewFacts> = {}): string[] =>
  review(text, facts(part), englishReview).map((finding) => finding.code);

const repairWords = await englishReview.repairs();
const offered = (text: string, part: Partial<ReviewFacts> = {}): Finding[] =>
  offerRepairs(text, review(text, facts(part), englishReview), knownOf(facts(part)), repairWords);

/** The text with the first repair of each finding applied, as far as there are any. */
function mended(text: string, part: Partial<ReviewFacts> = {}): string {
  let now = text;
  for (let round = 0; round < 20; round++) {
    const next = offered(now, part).find((finding) => finding.repairs !== undefined);
    if (next === undefined) return now;
    now = repair(now, next);
  }
  return now;
}

test('[TR1] of exemplary letters in every style at most one in fifty gets a warning', () => {
  const letters = letterFixtures('good.txt');
  const warned = letters.filter(({ kind, variant, text }) =>
    review(text, facts({ kind, variant }), englishReview).some((finding) => finding.severity !== 'hint'),
  );
  assert.ok(letters.length >= 50);
  assert.ok(warned.length <= letters.length * 0.02, warned.map((each) => each.text).join('\n---\n'));
});

test('[WR3] a letter that pushes, pleads or quarrels is caught for what it does', () => {
  for (const { kind, variant, family, text } of letterFixtures('bad.txt')) {
    const found = review(text, facts({ kind, variant }), englishReview).filter(
      (finding) => finding.severity !== 'hint',
    );
    assert.ok(
      found.some((finding) => finding.code === family),
      `${family}: ${text}\n${found.map((each) => each.code)}`,
    );
  }
});

test('[TR1] the repairs of a bad letter end, leave whole sentences, and nothing to repair', () => {
  for (const { kind, variant, text } of letterFixtures('bad.txt')) {
    const good = mended(text, { kind, variant });
    assert.deepEqual(
      offered(good, { kind, variant }).filter((finding) => finding.repairs !== undefined),
      [],
      good,
    );
    assert.doesNotMatch(good, / {2}|^ | [.,]|[.!?]\s+[a-z]/m, good);
  }
});

test('[TR1] good sentences that are near to bad ones get no warning', () => {
  const good = sentenceFixtures().filter((each) => each.family === 'good');
  assert.ok(good.length >= 80);
  for (const { text } of good)
    assert.deepEqual(
      review(text, facts(), englishReview).filter((finding) => finding.severity !== 'hint'),
      [],
      text,
    );
});

test('[WR3] after a rejection, bitterness, argument and sarcasm stop the letter', () => {
  const furious = letterFixtures('bad.txt').filter((each) => each.kind === 'gracious-thanks');
  assert.ok(furious.length >= 4);
  for (const { text } of furious)
    assert.ok(
      review(text, facts({ kind: 'gracious-thanks' }), englishReview).some((finding) => finding.severity === 'block'),
      text,
    );
});

const near: [string, string][] = [
  ['what the candidate promised by a day', 'I will send you the figures by Friday.'],
  ['a date that they set', 'You asked me to answer by Tuesday, and I will.'],
  ['an apology for something that was done', 'I am sorry that I was late on Monday.'],
  [
    'an offer told as news',
    'I have another offer, with a date by which I must reply, and your role interests me more.',
  ],
  ['words that are quoted', 'You asked me: “Why have you not answered?” I have thought about it.'],
  ['what the candidate left out', 'I should have said that I wrote the rota; I could have told you more about it.'],
  ['abbreviations', 'I know HTML, SAP and the GDPR well.'],
  ['one exclamation mark', 'It was good to meet you!'],
  ['waiting, said calmly', 'I know that this takes time, and I am happy to wait.'],
  ['an answer one looks forward to', 'I look forward to your answer.'],
  ['another firm in the story', 'At another company I led the move to one warehouse.'],
  ['doing one’s best', 'I would do anything like that with a pilot first and a review after it.'],
];
for (const [title, text] of near)
  test(`[TR1] ${title} is no finding (near miss)`, () =>
    assert.deepEqual(
      review(text, facts(), englishReview).filter((finding) => finding.severity !== 'hint'),
      [],
    ));

test('[TR1] a repair keeps the rest of the sentence and its capital', () => {
  assert.equal(mended('Thank you. As I said before, the role interests me.'), 'Thank you. The role interests me.');
  assert.equal(mended('I am VERY keen!!! Thank you.'), 'I am very keen. Thank you.');
});

test('[TR3] a third question into silence, too soon and in the same words, is judged on the whole thread', () => {
  const text =
    'Dear Ines,\n\nThank you again for your time on Monday. I remain very interested in the role and would be glad to go further with it. Could you tell me what the next steps are?';
  const thread = { unanswered: 3, daysSince: 2, earlier: [text.replace('Monday', 'Tuesday')] };
  assert.deepEqual(codes(text, { kind: 'check-in', thread, typed: true }), ['asked-before', 'same-words', 'so-soon']);
  assert.deepEqual(codes(text, { kind: 'check-in', thread: { unanswered: 1, daysSince: 9, earlier: ['Hello.'] } }), []);
  assert.deepEqual(codes(text, { kind: 'confirm', thread }), []);
});

test('[TR4] the model puts the kinder of two versions of one e-mail first', () => {
  const pairs = emailPairs();
  for (const kind of ['letter', 'message', 'request', 'question'] as const) {
    const right = pairs.filter(
      ([kinder, harder]) => toneWords.tone(kinder, kind).score > toneWords.tone(harder, kind).score,
    );
    assert.ok(right.length / pairs.length >= 0.84, `${kind}: ${right.length} of ${pairs.length}`);
  }
});

test('[TR4] a score lies between 0 and 100, is the same each time, and gives at most three reasons', () => {
  for (const text of ['', ' ', '?', 'x'.repeat(70_000), 'a b '.repeat(20_000), '😀😀', 'Merci beaucoup.', '\u0000']) {
    const one = toneWords.tone(text, 'letter');
    assert.ok(one.score >= 0 && one.score <= 100 && one.reasons.length <= 3, JSON.stringify(one));
    assert.deepEqual(toneWords.tone(text, 'letter'), one);
  }
});

test('[TR4] a threat is not made up for by thanks and a greeting', () => {
  const polite = 'Dear Ines,\n\nThank you very much for your time. I would be glad to hear from you.\n\nBest wishes';
  const threat = `${polite}\n\nIf I do not hear from you by tomorrow I will accept another offer.`;
  const judged = toneWords.tone(threat, 'letter');
  assert.ok(judged.score < toneWords.tone(polite, 'letter').score);
  assert.deepEqual(judged.reasons[0]?.says, { of: 'family', family: 'ultimatum' });
});

test('[WR3] after a no, anger that is said outright stops the letter, and what is kindly meant hardly ever does', () => {
  const stops = (sentence: string): boolean =>
    review(inGraciousLetter(sentence), facts({ kind: 'gracious-thanks' }), englishReview).some(
      (finding) => finding.severity === 'block',
    );
  const angry = afterNoSentences('mended-for');
  assert.ok(angry.filter(stops).length >= angry.length * 0.95, angry.filter((each) => !stops(each)).join('\n'));
  const kind = afterNoSentences('kind');
  assert.ok(kind.filter(stops).length <= kind.length * 0.03, kind.filter(stops).join('\n'));
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSentenceReader } from '../../adapters/text/weights.ts';
import { english } from '../../languages/en/pack.ts';
import { nothingKnown, type ReviewFacts } from './finding.ts';
import { knownOf } from './known-of.ts';
import { offerRepairs } from './offer-repairs.ts';
import { repair, review } from './review.ts';

const englishReview = await english.reviewWords();

const words = await englishReview.repairs();
const facts = (part: Partial<ReviewFacts> = {}): ReviewFacts => ({
  ...nothingKnown,
  today: 20_782,
  want: 'yes',
  ...part,
});
const offered = (text: string, part: Partial<ReviewFacts> = {}) =>
  offerRepairs(text, review(text, facts(part), englishReview), knownOf(facts(part)), words);

test('[TR1] given a finding about one word, its repairs are the whole sentence, and the rest of the letter stays', () => {
  const text = 'Dear Ines,\n\nThank you. Please send me the rota ASAP. I remain interested.\n\nRowan';
  const [finding] = offered(text);
  assert.ok(finding);
  assert.equal(text.slice(finding.start, finding.end), 'ASAP');
  assert.deepEqual(
    finding.repairs?.map((each) => each.text),
    ['Could you send me the rota?', 'I would be grateful if you could send me the rota.'],
  );
  assert.equal(
    repair(text, finding),
    'Dear Ines,\n\nThank you. Could you send me the rota? I remain interested.\n\nRowan',
  );
});

test('[TR1] given a sentence that is nothing but a dig, it may be taken out, with the space beside it', () => {
  const text = 'Dear Ines,\n\nYou have wasted my time. I remain interested.\n\nRowan';
  const [finding] = offered(text);
  assert.deepEqual(
    finding?.repairs?.map((each) => each.text),
    [''],
  );
  assert.equal(finding && repair(text, finding), 'Dear Ines,\n\nI remain interested.\n\nRowan');
  const alone = 'Dear Ines,\n\nI remain interested.\n\nYou have wasted my time.\n\nBest wishes\nRowan';
  const [lone] = offered(alone);
  assert.equal(lone && repair(alone, lone), 'Dear Ines,\n\nI remain interested.\n\nBest wishes\nRowan');
});

test('[TR1] given a letter that would not stand without it, the sentence is not offered to be taken out', () => {
  for (const text of [
    'Dear Ines,\n\nYou have wasted my time.\n\nBest wishes\nRowan',
    'Dear Ines,\n\nYou have wasted my time. That is why I write. Thank you.\n\nRowan',
  ])
    assert.deepEqual(
      offered(text).flatMap((each) => each.repairs ?? []),
      [],
      text,
    );
});

test('[TR1] given names and acronyms of the case, capitals are no shouting and stay in a repair', () => {
  const evidence = 'They use RAPID and want somebody with SEND and NEWS2. Spoke of HELIOS.';
  const text = 'I know RAPID, NEWS2, SEND, NERC, AUTOSAR, ALS, SENCO, CSCS, HGV, NMC, PAYE and HELIOS.';
  assert.deepEqual(offered(text, { evidence }), []);
  assert.deepEqual(offered(text), []);
  assert.deepEqual(
    offered('I NEED an answer about the SEND post at MARKET DRAYTON NOW.').map((each) => [
      each.code,
      ...(each.repairs ?? []).map((one) => one.text),
    ]),
    [
      [
        'pressure',
        'Could you let me have an answer about the SEND post at MARKET DRAYTON?',
        'It would help me to have an answer about the SEND post at MARKET DRAYTON.',
      ],
      [
        'capitals',
        'Could you let me have an answer about the SEND post at MARKET DRAYTON?',
        'It would help me to have an answer about the SEND post at MARKET DRAYTON.',
      ],
    ],
  );
  assert.deepEqual(offered('VERY is the name of the firm.', { ownNames: ['VERY'] }), []);
});

test('[TR1] what is private in a typed sentence has a repair too, and what the reader would mark again is none', async () => {
  const reader = await loadSentenceReader(english);
  const typed = (sentence: string) => {
    const text = `Dear Ines,\n\nThank you for the tour.\n\n${sentence}\n\nI remain interested.\n\nRowan`;
    const found = review(text, facts({ typed: true }), englishReview, englishReview, reader);
    return offerRepairs(text, found, knownOf(facts()), words, reader).flatMap((each) =>
      (each.repairs ?? []).map((repair) => repair.text),
    );
  };
  assert.deepEqual(typed("I can't do Wednesday because that's when I see my psychiatrist about the panic attacks."), [
    "I can't do Wednesday.",
    "I can't do Wednesday for personal reasons.",
  ]);
  assert.deepEqual(typed("Get Phil Surridge on the phone and ask him what I'm worth, then get back to me."), []);
});

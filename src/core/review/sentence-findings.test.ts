import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterFixtures } from '../../../test/support/letters.ts';
import { reviewWordsOf } from '../../../test/support/review-words.ts';
import { loadSentenceReader, loadWordVectors } from '../../adapters/text/weights.ts';
import { german } from '../../languages/de/pack.ts';
import { english } from '../../languages/en/pack.ts';
import { type Finding, nothingKnown } from './finding.ts';
import { review } from './review.ts';
import { sentenceFindings } from './sentence-findings.ts';

const englishReview = await english.reviewWords();

const today = 20_782;

async function read(text: string, language = english): Promise<Finding[]> {
  const reader = await loadSentenceReader(language);
  assert.ok(reader);
  return review(text, { ...nothingKnown, today, typed: true }, reviewWordsOf(language), undefined, reader);
}

test('[TR1] a sentence that no rule knows gets a hint with its family and the reason', async () => {
  const letter =
    'Dear Ana,\n\nThank you for seeing me on Thursday. You looked absolutely shattered, bless you, go and have a lie down x\n\nKind regards\nSam';
  const found = (await read(letter)).filter((each) => each.rule === 'TR1');
  assert.deepEqual(
    found.map((each) => [each.code, each.severity, letter.slice(each.start, each.end)]),
    [['over-familiarity', 'hint', 'You looked absolutely shattered, bless you, go and have a lie down x']],
  );
  assert.match(found[0]?.message ?? '', /may say more than you mean: it is closer than the two of you are/);
});

test('[TR1] greetings, closings and what Persevere wrote get no hint', async () => {
  const reader = { threshold: 0.5, read: () => ({ sureness: 1, family: 'pressure' as const }) };
  const text = 'Dear Ana,\n\nPlease decide today.\n\nKind regards\nSam Reed';
  const found = sentenceFindings(text, englishReview, reader, []);
  assert.deepEqual(
    found.map((each) => text.slice(each.start, each.end)),
    ['Please decide today.'],
  );
  const written = review(text, { ...nothingKnown, today, typed: false }, englishReview, englishReview, reader);
  assert.deepEqual(
    written.filter((each) => each.message.includes('may say more')),
    [],
  );
});

test('[TR1] no more than four sentences of a letter get a hint', () => {
  const reader = { threshold: 0.5, read: () => ({ sureness: 1, family: 'guilt' as const }) };
  const text = Array.from({ length: 9 }, (_each, at) => `This is sentence number ${at}.`).join(' ');
  assert.equal(sentenceFindings(text, englishReview, reader, []).length, 4);
});

test('[TR1] of our exemplary letters at most two in a hundred get a hint', async () => {
  for (const [name, language] of [
    ['good.txt', english],
    ['good.de.txt', german],
  ] as const) {
    const letters = letterFixtures(name);
    let hinted = 0;
    for (const { text } of letters) {
      const found = await read(text, language);
      if (found.some((each) => /may say more than you mean|sagt vielleicht mehr/.test(each.message))) hinted++;
    }
    assert.ok(hinted <= letters.length * 0.02, `${hinted} of ${letters.length} in ${name}`);
  }
});

test('[TR1] a file of weights that was cut off is refused, and no letter is judged by half of it', async () => {
  const weights = { file: async () => new Uint8Array(40).fill(7), wordVectors: loadWordVectors };
  await assert.rejects(english.sentenceReader(weights), /cut off or damaged/);
});

test('[TR1] a rule that the reader does not hold for wrong goes on marking its sentence, whatever stands behind it', async () => {
  for (const sentence of ['I demand an answer by Friday.', 'You must let me know by Friday.']) {
    const letter = `Dear Ines,\n\nThank you for your time. ${sentence} I am interested.\n\nRowan\n`;
    const found = (await read(letter)).filter((each) => each.rule === 'TR1');
    assert.deepEqual(
      found.map((each) => [each.code, each.severity]),
      [['pressure', 'warn']],
    );
  }
});

test('[TR1] a title with its stop ends no sentence: the reader hears the sentence whole', () => {
  const heard: string[] = [];
  const reader = {
    threshold: 0.5,
    read: (sentence: string) => {
      heard.push(sentence);
      return { sureness: 0, family: 'pressure' as const };
    },
  };
  sentenceFindings(
    'Dear Ana,\n\nPlease thank Dr. Katherine O’Neill for her time. I enjoyed it.',
    englishReview,
    reader,
    [],
  );
  assert.deepEqual(heard, ['Please thank Dr. Katherine O’Neill for her time.', 'I enjoyed it.']);
});

test('[TR1] one doubtful sentence in a long letter gets no hint, two do', () => {
  const sure: Readonly<Record<string, number>> = {
    'I really need this one.': 0.6,
    'I check my phone every ten minutes.': 0.6,
  };
  const reader = {
    threshold: 0.5,
    read: (text: string) => ({ sureness: sure[text] ?? 0.1, family: 'begging' as const }),
  };
  const letter = (...doubtful: string[]): string =>
    [
      'Dear Ana,\n\nThank you for seeing me.',
      'The depot was busy.',
      'I liked the team.',
      ...doubtful,
      'Have a good week.\n\nSam',
    ].join(' ');
  const marked = (text: string): string[] =>
    sentenceFindings(text, englishReview, reader, []).map((each) => text.slice(each.start, each.end));
  assert.deepEqual(marked(letter('I really need this one.')), []);
  assert.deepEqual(marked(letter('I really need this one.', 'I check my phone every ten minutes.')).toSorted(), [
    'I check my phone every ten minutes.',
    'I really need this one.',
  ]);
});

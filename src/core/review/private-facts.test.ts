import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { letterFixtures } from '../../../test/support/letters.ts';
import { reviewWordsOf } from '../../../test/support/review-words.ts';
import { loadTagger } from '../../adapters/text/tagger.ts';
import { german } from '../../languages/de/pack.ts';
import { english } from '../../languages/en/pack.ts';
import type { StepKind } from '../plan/step-traits.ts';
import type { LanguagePack } from '../write/language-pack.ts';
import { readClauses } from '../write/note-clauses.ts';
import { createNoteReader, type ReadNote } from '../write/note-reading.ts';
import { nothingKnown, type PrivateNote, type ReviewFacts } from './finding.ts';
import { privateFactFindings } from './private-facts.ts';
import { privateNotesIn } from './private-notes.ts';
import { review } from './review.ts';

const englishReview = await english.reviewWords();

const readers = new Map<LanguagePack, ReadNote>();

before(async () => {
  for (const pack of [english, german]) {
    const { read, needsTags } = await pack.noteGrammar();
    readers.set(pack, createNoteReader(read, needsTags ? await loadTagger() : null, []));
  }
});

interface Pair {
  readonly kind: StepKind;
  readonly note: string;
  readonly text: string;
}

/** A jotting and a sentence of a letter; in square brackets what the letter is for, where it is no thank-you. */
function pairs(name: string): Pair[] {
  const lines = readFileSync(join(import.meta.dirname, '../../../test/fixtures/private', name), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [, kind = 'thank-you', note = '', text = ''] = /^(?:\[([\w-]+)\] )?(.*) => (.*)$/.exec(line) ?? [];
      return { kind: kind as StepKind, note, text };
    });
}

function notesOf(pack: LanguagePack, note: string): PrivateNote[] {
  const read = readers.get(pack);
  assert.ok(read);
  return privateNotesIn(readClauses(read, note, 'theirs'), { text: note, whose: 'theirs' }, false, reviewWordsOf(pack));
}

const factsOf = (kind: StepKind, privateNotes: readonly PrivateNote[]): ReviewFacts => ({
  ...nothingKnown,
  today: 20_000,
  kind,
  typed: true,
  isUndisclosed: true,
  ownNames: ['Carol Dunn'],
  ownRoles: ['Site Manager'],
  privateNotes,
});

function blocked({ kind, note, text }: Pair, pack: LanguagePack): boolean {
  return review(text, factsOf(kind, notesOf(pack, note)), reviewWordsOf(pack)).some(
    ({ rule, severity }) => rule === 'WR5' && severity === 'block',
  );
}

test('[WR5] given a private note, a letter that tells the same in other words does not go', () => {
  for (const [name, pack] of [
    ['told.en.txt', english],
    ['told.de.txt', german],
  ] as const)
    for (const pair of pairs(name)) assert.ok(blocked(pair, pack), `${pair.note} => ${pair.text}`);
});

test('[WR5] given a private note, what a letter says of work or to whom the matter concerns goes', () => {
  for (const [name, pack] of [
    ['fine.en.txt', english],
    ['fine.de.txt', german],
  ] as const)
    for (const pair of pairs(name)) assert.ok(!blocked(pair, pack), `${pair.note} => ${pair.text}`);
});

test('[WR5] given every good letter and any private note, none is stopped', () => {
  for (const [letters, told, pack] of [
    ['good.txt', 'told.en.txt', english],
    ['good.de.txt', 'told.de.txt', german],
  ] as const) {
    const notes = pairs(told).flatMap(({ note }) => notesOf(pack, note));
    for (const { kind, text } of letterFixtures(letters)) {
      const found = privateFactFindings(text, factsOf(kind, notes), reviewWordsOf(pack));
      assert.deepEqual(
        found.filter(({ severity }) => severity === 'block'),
        [],
        text,
      );
    }
  }
});

test('[WR5] given ordinary notes on a job, no good letter is stopped for them', () => {
  const ordinary = [
    'the office is open-plan',
    'noisy, long commute',
    'the pay is low, bonus depends on the firm',
    '4 rounds in all',
    'my example on the ward round went down well',
    'hospital site is 20 min by bus',
    'fixed term 12 months, start in May',
  ];
  const notes = ordinary.flatMap((each) => notesOf(english, each));
  for (const { kind, text } of letterFixtures('good.txt')) {
    const found = privateFactFindings(text, factsOf(kind, notes), englishReview);
    assert.deepEqual(
      found.map(({ start, end }) => text.slice(start, end)),
      [],
      text,
    );
  }
});

const words = (
  text: string,
  kind: StepKind,
  notes: readonly PrivateNote[],
  more: Partial<ReviewFacts> = {},
): string[] =>
  privateFactFindings(text, { ...factsOf(kind, notes), ...more }, englishReview).map(
    ({ severity, start, end }) => `${severity}: ${text.slice(start, end)}`,
  );

test('[WR5] given what somebody told in confidence, they may hear of it again with a word of care, and nobody else does', () => {
  const told: PrivateNote = {
    text: 'in confidence: the FD is leaving',
    whose: 'theirs',
    isSecret: true,
    isReaders: true,
  };
  const text = 'With your finance director moving on, I could help.';
  assert.deepEqual(words(text, 'thank-you', [told]), [`warn: ${text}`]);
  assert.deepEqual(words(text, 'thank-you', [{ ...told, isReaders: false }]), [`block: ${text}`]);
});

test('[WR5] given health that the candidate chose to say, or the reason why they ask for something, it goes', () => {
  const notes = notesOf(english, 'have ADHD but dont say');
  const text = 'My ADHD means that I like short tasks.';
  assert.deepEqual(words(text, 'thank-you', notes), ['block: ADHD']);
  assert.deepEqual(words(text, 'thank-you', notes, { chosen: ['I have ADHD, and I plan around it.'] }), []);
  assert.deepEqual(words('I have ADHD. Could I have extra time in the test?', 'thank-you', notes), []);
});

test('[WR5] given what another job pays, the sum does not go where pay is spoken of, and goes where the letter is about an offer', () => {
  const pay: PrivateNote = { text: '£92k + bonus', whose: 'mine', isSecret: false, isReaders: false, isPay: true };
  assert.deepEqual(words('Ninety-two thousand is on the table.', 'check-in', [pay]), [
    'block: Ninety-two thousand is on the table.',
  ]);
  assert.deepEqual(words('I have an offer of £92,000.', 'tell-of-offer', [pay]), []);
  assert.deepEqual(words('I cut the backlog from 92,000 to 12,000.', 'check-in', [pay]), []);
});

test('[WR5] given a long text without an end, it is read to its end', { timeout: 60_000 }, () => {
  const notes = pairs('told.en.txt').flatMap(({ note }) => notesOf(english, note));
  for (const word of ['my my ', 'I have been ', 'a', 'you are being ', 'mother ', '1,1', 'the bank with the '])
    privateFactFindings(word.repeat(60_000 / word.length), factsOf('thank-you', notes), englishReview);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewWordsOf } from '../../../test/support/review-words.ts';
import { german } from '../../languages/de/pack.ts';
import { english } from '../../languages/en/pack.ts';
import { type KeptNote, nothingKnown } from './finding.ts';
import { keptPrivateFindings } from './kept-private.ts';

const secret = (text: string): KeptNote => ({ text, words: [], isSecret: true, isGrave: true });
const grave = (text: string, ...words: string[]): KeptNote => ({ text, words, isSecret: false, isGrave: true });
const own = (text: string, ...words: string[]): KeptNote => ({ text, words, isSecret: false, isGrave: false });

function found(text: string, kept: KeptNote[], language = english, chosen: string[] = []): string[] {
  const facts = {
    ...nothingKnown,
    today: 20_000,
    kept,
    chosen,
    ownNames: ['Zhao Wen'],
    ownRoles: ['Finance Director'],
  };
  return keptPrivateFindings(text, facts, reviewWordsOf(language)).map(
    (each) => `${each.severity}: ${text.slice(each.start, each.end)}`,
  );
}

test('[WR5] given a typed text that says again what a note was told in confidence, it does not go', () => {
  const note = secret('Said (in confidence) current FD is being managed out');
  assert.deepEqual(found("Current FD is being managed out, isn't he?", [note]), ['block: Current FD is being managed']);
  assert.deepEqual(found('I keep coming back to the FD being managed.', [note]), ['block: FD being managed']);
  assert.deepEqual(
    found('In spring I could be in Leeds, at either site.', [
      secret('dont mention: second site opens in Leeds next spring, if the bank agrees'),
    ]),
    ['warn: spring I could be in Leeds, at either site'],
  );
  assert.deepEqual(
    found('When the CTO leaves at Easter I could help.', [secret('between us, CTO leaving at Easter')]),
    ['block: CTO leaves at Easter'],
  );
  assert.deepEqual(found('I would like to know how the current team is managed.', [note]), []);
  const second = secret('said the firm lost 3 NQs last yr, confidential');
  assert.deepEqual(found('I was sorry that the firm lost 3 NQs.', [second]), ['block: firm lost 3 NQs']);
  assert.deepEqual(
    found(
      'Der Bereichsleiter wird im Mai abgelöst, oder?',
      [secret('vertraulich: Bereichsleiter wird abgelöst im Mai')],
      german,
    ),
    ['block: Bereichsleiter wird im Mai abgelöst'],
  );
});

test('[WR5] given another’s health in a note, the same words typed do not go; what is only pay or a judgement is marked', () => {
  const expecting = grave('super pregnant', 'pregnant');
  assert.deepEqual(found('One thing I forgot to mention: super pregnant lol.', [expecting]), ['block: super pregnant']);
  assert.deepEqual(found('The team is super.', [expecting]), []);
  const dismissed = grave('her colleague was sacked for drinking', 'colleague', 'sacked', 'drinking');
  assert.deepEqual(found('I hear your colleague was sacked.', [dismissed]), ['block: colleague was sacked']);
  // One word alone may be of the work.
  assert.deepEqual(found('I have worked on a cancer ward.', [grave('mums cancer, didnt say', 'mums', 'cancer')]), [
    'warn: cancer',
  ]);
  const visa = own('im on grad visa till Sept', 'visa');
  assert.deepEqual(found('I am on a grad visa till Sept.', [visa]), ['warn: grad visa till Sept']);
});

test('[WR5] given a note with a private word, what is plain work in it may be typed, and so may names, roles and what was chosen to be said', () => {
  assert.deepEqual(
    found('Thank you for asking about my book tasting unit.', [own('Loved my book tasting unit', 'Loved')]),
    [],
  );
  assert.deepEqual(
    found('Zhao Wen is the Finance Director.', [secret('Zhao Wen is no Finance Director, dont say')]),
    [],
  );
  const note = secret('dont mention the second site in Leeds');
  assert.deepEqual(found('I liked what you said of the second site in Leeds.', [note]), [
    'block: second site in Leeds',
  ]);
  assert.deepEqual(
    found('I liked what you said of the second site in Leeds.', [note], english, [
      'I liked what you said of the second site in Leeds',
    ]),
    [],
  );
});

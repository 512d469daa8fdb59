import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMeaning } from './meaning.ts';
import { type MeaningRule, type MeaningWords, rule } from './meaning-rule.ts';

/** A language of the rules that are given; "application" is what it is about. */
function speak(rules: MeaningRule[], changed: Partial<MeaningWords> = {}): MeaningWords {
  return {
    rules,
    condition: /\bif\b/,
    general: {
      hanging: /\bshould they\b/,
      ofMany: /\beverybody\b/,
      course: /\bour way\b/,
      toYou: /\bto you\b/,
      convenience: /\bif you like\b/g,
    },
    offers: { tied: /\bsubject to\b/, loose: /\bin principle\b/, hoped: /\bhope\b/, wantsAnswer: /\breply\b/ },
    unreal: /\bwished\b/,
    turn: /\bbut\b/,
    instead: /\banother job\b/,
    rhetorical: /\bwho knows\b/,
    ofOthers: /\bsomebody else\b/,
    takenBack: /\bplease ignore\b/,
    topic: /\bapplication\b/,
    leansToNo: () => 0,
    plain: (sentence) => sentence.toLowerCase(),
    ...changed,
  };
}

const sorry = rule('rejection', 4, 'sorry', /\bsorry\b/);
const inSubject = rule('rejection', 4, 'no', /\bno\b/, { where: 'subject' });

test('[RU5] what a mail said is not the evidence of the next mail', () => {
  const words = speak([sorry, inSubject]);
  assert.equal(readMeaning('', 'Sorry.', words).evidence?.text, 'Sorry.');
  assert.deepEqual(readMeaning('No', 'Hello.', words), {
    meaning: 'rejection',
    confidence: 0.87,
    evidence: null,
    condition: null,
  });
  assert.equal(readMeaning('', 'Hello.', words).meaning, 'other');
});

test('[RU5] of sentences that say a thing equally plainly the first is the evidence, under a condition too', () => {
  const evidence = (text: string, ...rules: MeaningRule[]) => readMeaning('', text, speak(rules)).evidence?.text;
  assert.equal(evidence('Sorry for one. Sorry for two.', sorry), 'Sorry for one.');
  assert.equal(
    evidence('If so, invited. If not, invited.', rule('invitation', 30, 'invit', /\binvited\b/)),
    'If so, invited.',
  );
  const one = rule('rejection', 3.6, 'one', /\bone\b/);
  const two = rule('rejection', 3.6, 'two', /\btwo\b/);
  assert.equal(evidence('One. Two.', one, two), 'One.');
  const [a, b, c] = [0.8, 0.9, 0.8].map((weight, index) => {
    const word = ['aa', 'bb', 'cc'][index] ?? '';
    return rule('holding', weight, word, new RegExp(`\\b${word}\\b`));
  });
  assert.equal(evidence('Aa. Bb. Cc.', a as MeaningRule, b as MeaningRule, c as MeaningRule), 'Bb.', 'the plainest');
});

test('[RU5] a word that is said again and again hides no other', () => {
  const ask = rule('question', 3, 'ask', /\bask: when\b/);
  assert.equal(readMeaning('', 'Ask ask ask ask ask, sorry.', speak([ask, sorry])).meaning, 'rejection');
});

test('[RU5] what is said under a condition counts a tenth', () => {
  const yes = (weight: number) =>
    readMeaning('', 'If so, invited.', speak([rule('invitation', weight, 'invit', /\binvited\b/)])).meaning;
  assert.equal(yes(20), 'other');
  assert.equal(yes(30), 'invitation');
});

test('[RU5] the first word of a subject or a text tells what a long mail is about, too', () => {
  const words = speak([sorry]);
  const long = `Sorry. ${'And so on. '.repeat(60)}`;
  assert.equal(readMeaning('Application', long, words).meaning, 'rejection');
  assert.equal(readMeaning('', `Application. ${long}`, words).meaning, 'rejection');
  assert.equal(readMeaning('', long, words).meaning, 'other');
});

test('[RU5] where the words as a whole lean to a no, the sentence that leans most is its evidence, the first of equals', () => {
  const leansToNo = (plain: string) => 0.8 * (plain.match(/sad|application/g) ?? []).length;
  const read = (text: string, subject = '') => readMeaning(subject, text, speak([], { leansToNo }));
  assert.equal(read('Application. Sad one. Sad two. Sad three.').evidence?.text, 'Application.');
  assert.equal(read('Sad one. Sad sad. Sad two.', 'Application').evidence?.text, 'Sad sad.');
  assert.equal(read('Sad one. Sad two. Sad three.', 'Application').meaning, 'rejection', 'the subject leans with them');
  assert.equal(read('Sad one. Sad two.', 'Application').meaning, 'other');
  assert.equal(read('Sad one. Sad two. Sad three.', `${'x'.repeat(300)} Application`).meaning, 'other', 'far in');
});

test('[RU5] a receipt and a wait of like weight are a receipt; an offer of two sentences needs a sentence that is half plain', () => {
  const said = (...parts: [meaning: MeaningRule['means'], weight: number][]) => {
    const rules = parts.map(([means, weight], index) =>
      rule(means, weight, `w${'abcdef'[index]}`, new RegExp(`\\bw${'abcdef'[index]}\\b`)),
    );
    return readMeaning('', parts.map((_, index) => `W${'abcdef'[index]}.`).join(' '), speak(rules)).meaning;
  };
  assert.equal(said(['confirmation', 3], ['holding', 4]), 'confirmation');
  assert.equal(said(['offer', 1.5], ['offer', 1], ['offer', 1]), 'offer');
  assert.equal(said(['offer', 1.4], ['offer', 1.1], ['offer', 1]), 'other');
});

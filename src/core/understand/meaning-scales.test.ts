import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Meaning } from '../journal/vocabulary.ts';
import { readMeaning } from './meaning.ts';
import { type MeaningRule, type MeaningWords, rule } from './meaning-rule.ts';

const means: Record<string, Meaning> = {
  no: 'rejection',
  yes: 'invitation',
  pay: 'offer',
  got: 'confirmation',
  wait: 'holding',
  ask: 'question',
};

/** A language of six words: "no b 35" says no with a weight of 3.5. The letter lets two rules of one meaning and weight stand side by side. */
function speak(parts: string[], extra: MeaningRule[] = [], changed: Partial<MeaningWords> = {}): MeaningWords {
  const rules = [...new Set(parts)].map((part) => {
    const [word = '', letter = '', tenths = ''] = part.split(' ');
    return rule(means[word] ?? 'other', Number(tenths) / 10, word, new RegExp(`\\b${word} ${letter} ${tenths}\\b`));
  });
  return {
    rules: [...rules, ...extra],
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

/** What a mail means whose sentences each say one thing with one weight. */
function meaning(...parts: string[]): string {
  return readMeaning('', parts.map((part) => `${part}!`).join(' '), speak(parts)).meaning;
}

test('[RU5] one plain sentence is a no; several that surround it are one together, but not beside a plain receipt', () => {
  assert.equal(meaning('no a 35'), 'rejection');
  assert.equal(meaning('no a 34'), 'other');
  assert.equal(meaning('no a 26', 'no b 15'), 'rejection');
  assert.equal(meaning('no a 26', 'no b 14'), 'other', 'not enough together');
  assert.equal(meaning('no a 13', 'no b 13', 'no c 13', 'no d 2'), 'rejection');
  assert.equal(meaning('no a 12', 'no b 12', 'no c 12', 'no d 12'), 'other', 'no sentence says it at all');
  assert.equal(meaning('no a 25', 'no b 20', 'got a 24'), 'rejection');
  assert.equal(meaning('no a 24', 'no b 20', 'got a 24'), 'confirmation');
  assert.equal(meaning('no a 24', 'no b 20', 'got a 23'), 'rejection');
});

test('[RU5] an offer is a plain sentence, or one beside others; it outweighs a no only where it is plain and says more', () => {
  assert.equal(meaning('pay a 33'), 'offer');
  assert.equal(meaning('pay a 32'), 'other');
  assert.equal(meaning('pay a 20', 'pay b 15'), 'offer');
  assert.equal(meaning('pay a 20', 'pay b 14'), 'other');
  assert.equal(meaning('pay a 14', 'pay b 14', 'pay c 14'), 'other');
  assert.equal(meaning('no a 35', 'pay a 40'), 'offer');
  assert.equal(meaning('no a 35', 'pay a 39'), 'rejection');
  assert.equal(meaning('no a 40', 'pay a 40'), 'rejection');
});

test('[RU5] an invitation needs a plain sentence and a little more than a receipt', () => {
  assert.equal(meaning('yes a 28'), 'invitation');
  assert.equal(meaning('yes a 27'), 'other');
  assert.equal(meaning('yes a 27', 'yes b 2'), 'invitation');
  assert.equal(meaning('yes a 26', 'yes b 9'), 'other');
  assert.equal(meaning('yes a 28', 'got a 29'), 'invitation');
  assert.equal(meaning('yes a 28', 'got a 30'), 'confirmation', 'a plain receipt');
  assert.equal(meaning('yes a 44', 'got a 30'), 'invitation');
  assert.equal(meaning('yes a 43', 'got a 30'), 'confirmation');
  assert.equal(meaning('yes a 28', 'got a 20', 'got b 15'), 'confirmation');
});

test('[RU5] a plain invitation beside a no is to be looked at as an invitation where it says more and comes later, or names another job', () => {
  assert.equal(meaning('no a 35', 'yes a 45'), 'invitation');
  assert.equal(meaning('no a 35', 'yes a 44'), 'rejection');
  assert.equal(meaning('yes a 45', 'no a 35'), 'rejection', 'it came before the no');
  assert.equal(meaning('no a 35', 'yes a 29', 'yes b 29'), 'rejection', 'no sentence of it is plain');
  assert.equal(meaning('no a 35', 'yes a 30', 'yes b 15'), 'invitation');
  const other = (invitation: string, no: string) => {
    const words = speak([invitation, no]);
    return readMeaning('', `${no}! ${invitation} for another job!`, words).meaning;
  };
  assert.equal(other('yes a 50', 'no a 40'), 'invitation');
  assert.equal(other('yes a 49', 'no a 40'), 'rejection');
  assert.equal(other('yes a 50', 'no a 41'), 'rejection');
});

test('[RU5] a question counts unless a receipt or a wait says more', () => {
  assert.equal(meaning('ask a 22'), 'question');
  assert.equal(meaning('ask a 21'), 'other');
  assert.equal(meaning('ask a 25', 'got a 28'), 'question');
  assert.equal(meaning('ask a 24', 'got a 28'), 'confirmation');
  assert.equal(meaning('ask a 24', 'got a 27'), 'question');
  assert.equal(meaning('ask a 30', 'got a 44'), 'question');
  assert.equal(meaning('ask a 30', 'got a 45'), 'confirmation');
  assert.equal(meaning('ask a 24', 'wait a 40'), 'question');
  assert.equal(meaning('ask a 23', 'wait a 40'), 'holding');
});

test('[RU5] a receipt and a wait are weighed against each other', () => {
  assert.equal(meaning('got a 24'), 'confirmation');
  assert.equal(meaning('got a 20'), 'confirmation');
  assert.equal(meaning('got a 19'), 'other');
  assert.equal(meaning('wait a 20'), 'holding');
  assert.equal(meaning('wait a 19'), 'other');
  assert.equal(meaning('got a 24', 'wait a 31'), 'confirmation');
  assert.equal(meaning('got a 24', 'wait a 33'), 'holding');
  assert.equal(meaning('got a 23', 'wait a 20'), 'holding');
});

test('[RU5] how sure a reading is grows with what it has over the next; the plainest sentence is its evidence', () => {
  const read = (...parts: string[]) => readMeaning('', parts.map((part) => `${part}!`).join(' '), speak(parts));
  assert.equal(read('no a 40').confidence, 0.87);
  assert.equal(read('no a 40', 'wait a 40').confidence, 0.62);
  assert.equal(read('no a 40', 'wait a 60').confidence, 0.52, 'never less than a little');
  assert.equal(read('pay a 40', 'yes a 30').confidence, 0.78);
  assert.equal(read('yes a 40', 'got a 20').confidence, 0.79);
  assert.equal(read('yes a 40', 'wait a 40').confidence, 0.74);
  assert.equal(read('ask a 30', 'got a 20').confidence, 0.73);
  assert.equal(read('got a 30', 'wait a 10').confidence, 0.74);
  assert.equal(read('wait a 30', 'got a 10').confidence, 0.74);
  const { evidence } = read('no a 20', 'no b 30', 'no c 10');
  assert.deepEqual(evidence, { text: 'no b 30!', start: 9, end: 17 });
  assert.deepEqual(read('hello'), { meaning: 'other', confidence: 0.5, evidence: null, condition: null });
});

test('[RU5] each way of saying a thing counts once, where it fits best', () => {
  const words = speak(['got a 12']);
  assert.equal(readMeaning('', 'got a 12. got a 12. got a 12.', words).meaning, 'other');
  const two = speak(['got a 12', 'got b 12']);
  assert.equal(readMeaning('', 'got a 12. got b 12.', two).meaning, 'confirmation');
});

test('[RU5] a subject is read by the rules for subjects alone, and gives no sentence as evidence', () => {
  const inSubject = rule('rejection', 4, 'no', /\bno\b/, { where: 'subject' });
  const words = speak(['got a 24'], [inSubject]);
  assert.deepEqual(readMeaning('A no', 'Hello.', words), {
    meaning: 'rejection',
    confidence: 0.87,
    evidence: null,
    condition: null,
  });
  assert.equal(readMeaning('Hello', 'A no.', words).meaning, 'other');
  assert.equal(readMeaning('got a 24', 'Hello.', words).meaning, 'other');
  assert.equal(
    readMeaning(`${'x'.repeat(298)} no`, 'Hello.', words).meaning,
    'other',
    'beyond three hundred characters',
  );
  // What stands below a plain subject adds to it, and does not make it less plain.
  const both = speak([], [inSubject, rule('rejection', 1, 'sorry', /\bsorry\b/)]);
  assert.equal(readMeaning('A no', 'Sorry.', both).evidence?.text, 'Sorry.');
});

test('[RU5] what is said under a condition, or only wished, is a tenth of what is said outright, and a no does not hang on a wish', () => {
  const said = (sentence: string, ...parts: string[]) => readMeaning('', sentence, speak(parts)).meaning;
  assert.equal(said('If it comes so, no a 40.', 'no a 40'), 'other');
  assert.equal(said('We wished so, no a 40.', 'no a 40'), 'rejection');
  assert.equal(said('If it comes so, yes a 40.', 'yes a 40'), 'other');
  assert.equal(said('We wished so, yes a 40.', 'yes a 40'), 'other');
  assert.equal(said('yes a 40 if you like.', 'yes a 40'), 'invitation', 'the condition comes after');
  assert.equal(said('If you need more, got a 40.', 'got a 40'), 'confirmation');
  assert.equal(said('If it comes so, yes a 300.', 'yes a 300'), 'invitation');
  const meant = rule('rejection', 4, 'no', /\bno\b/, { conditional: true });
  assert.equal(readMeaning('', 'If it comes so, no.', speak([], [meant])).meaning, 'rejection');
});

test('[RU5] a rule is silent where its exception stands, a no of others or one taken back is none, and nobody answers a question asked of nobody', () => {
  const except = rule('rejection', 4, 'no', /\bno\b/, { unless: /\bproblem\b/ });
  const words = speak(['ask a 30'], [except]);
  const read = (text: string) => readMeaning('', text, words).meaning;
  assert.equal(read('No.'), 'rejection');
  assert.equal(read('No problem.'), 'other');
  assert.equal(read('A no for somebody else.'), 'other');
  assert.equal(read('Please ignore our mail. No.'), 'other');
  assert.equal(
    read(`${'Hello. '.repeat(72)}No. Please ignore application.`),
    'rejection',
    'only the first lines take back',
  );
  assert.equal(read('ask a 30.'), 'question');
  assert.equal(read('Who knows, ask a 30.'), 'other');
});

test('[RU5] a long text is an answer only where it is about work from its first lines on, and a very long one never', () => {
  const words = speak(['no a 40']);
  const read = (text: string, subject = '') => readMeaning(subject, text, words).meaning;
  const pad = (length: number) => `${'x'.repeat(length - 9)} no a 40.`;
  assert.equal(read(pad(500)), 'rejection');
  assert.equal(read(pad(501)), 'other');
  assert.equal(read(pad(501), 'Your application'), 'rejection');
  assert.equal(read(`no a 40. Your application. ${'x'.repeat(8973)}`), 'rejection');
  assert.equal(read(`no a 40. Your application. ${'x'.repeat(8974)}`), 'other');
  assert.equal(read(`no a 40. ${'x'.repeat(2600)} application`), 'other', 'work is named too late');
  assert.equal(read(pad(501), `${'x'.repeat(300)} application`), 'other');
});

test('[RU5] where no rule found anything but thanks, the words as a whole may lean towards a no', () => {
  const score = (plain: string) => (plain.match(/sad/g) ?? []).length;
  const read = (text: string, parts: string[] = []) => readMeaning('', text, speak(parts, [], { leansToNo: score }));
  assert.deepEqual(read('Your application. Sad sad. Sad sad sad.'), {
    meaning: 'rejection',
    confidence: 0.6,
    evidence: { text: 'Sad sad sad.', start: 27, end: 39 },
    condition: null,
  });
  assert.equal(read('Your application. Sad sad sad.').meaning, 'other', 'not enough');
  assert.equal(read('Sad sad sad sad.').meaning, 'other', 'not about work');
  const thanks = 'Your application. Sad sad sad sad.';
  assert.equal(read(`got a 20. ${thanks}`, ['got a 20']).meaning, 'rejection');
  assert.equal(read(`got a 21. ${thanks}`, ['got a 21']).meaning, 'confirmation');
  assert.equal(read(`got a 16. got b 16. ${thanks}`, ['got a 16', 'got b 16']).meaning, 'confirmation');
  assert.equal(read(`got a 16. got b 15. ${thanks}`, ['got a 16', 'got b 15']).meaning, 'rejection');
  assert.equal(read(`wait a 20. ${thanks}`, ['wait a 20']).meaning, 'holding');
  assert.equal(read(`For somebody else. ${thanks}`).meaning, 'other');
  assert.equal(read(`Please ignore it. ${thanks}`).meaning, 'other');
});

test('[RU5] rules are found by the first five letters of a word, whatever follows, in letters of any language', () => {
  const long = rule('rejection', 4, 'unfor', /unfortunately/);
  const umlaut = rule('offer', 4, 'ängst', /ängstlich/);
  const words = speak([], [long, umlaut]);
  assert.equal(readMeaning('', 'Unfortunately.', words).meaning, 'rejection');
  assert.equal(readMeaning('', 'Ängstlich', words).meaning, 'offer');
  assert.equal(readMeaning('', 'Fortunately.', words).meaning, 'other');
});

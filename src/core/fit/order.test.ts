import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchingFiles, measureMatching, sumOf } from '../../../test/support/matching-set.ts';
import { loadWordVectors } from '../../adapters/text/weights.ts';
import { createGlossary, type Glosses, hasPart, readGlosses } from './glosses.ts';
import { likenessByLetters, likenessByVectors } from './likeness.ts';
import { type Answering, createMatcher, type Terms } from './match.ts';
import { createOrder } from './order.ts';
import { learnTranslation } from './translation.ts';

const terms: Terms = {
  of: (text) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((stem) => ({ stem, idea: null, named: false })),
};
const answer = (id: string, text: string): Answering => ({ id, fields: [{ text, weight: 1 }] });
const english: Glosses = {
  joined: false,
  list: readGlosses('mentoring, coaching | taught beginner\nattention detail | mistakes'),
};
const german: Glosses = { joined: true, list: readGlosses('leitung, führung | leitete leute') };
const byLetters = likenessByLetters(new Set());

function ordered(question: string, answers: readonly Answering[], glosses = english, likenessTo = byLetters): string[] {
  return createOrder(answers, createMatcher(answers, terms), terms, { glosses, likenessTo })(question);
}

test('the right example is among the first three as often as docs/matching.md says', async () => {
  const [first, everyday, german] = await Promise.all(matchingFiles.map((file) => measureMatching('order', file)));
  const amongThree = (sets: typeof first, names: string): string => {
    const sum = sumOf(sets ?? [], names.split(' '));
    return `${sum.first} and ${sum.amongThree} of ${sum.answerable}`;
  };
  assert.equal(amongThree(first, 'data accounts'), '21 and 24 of 24');
  assert.equal(amongThree(first, 'ward shop'), '20 and 22 of 24');
  assert.equal(amongThree(everyday, 'library'), '5 and 9 of 12');
  assert.equal(amongThree(german, 'verlag'), '4 and 7 of 12');
  for (const each of [...(first ?? []), ...(everyday ?? []), ...(german ?? [])])
    assert.equal(each.strongRight, each.strong, `${each.name}: nothing wrong is called strong`);
});

test('given an example that only shares everyday words for what is asked, it comes before one that shares nothing', () => {
  const answers = [answer('a', 'painted a wall'), answer('b', 'taught a beginner to drive')];
  assert.deepEqual(ordered('mentoring', answers), ['b', 'a']);
});

test('given a phrase of two words, a requirement with one of them does not mean it', () => {
  const glossary = createGlossary(english, terms);
  assert.deepEqual(glossary('attention to detail'), ['mistakes']);
  assert.deepEqual(glossary('detail of the plan'), []);
});

test('given a language that joins words, a part of a joined word is found, and letters that only look like a part are not', () => {
  assert.equal(hasPart('lagerleitung', 'leitung'), true);
  assert.equal(hasPart('leitungserfahrung', 'leitung'), true);
  assert.equal(hasPart('anleitung', 'leitung'), false);
  assert.equal(hasPart('zusammenbau', 'bau'), false);
  const answers = [answer('a', 'strich eine wand'), answer('b', 'leitete zwölf kollegen')];
  assert.deepEqual(ordered('Lagerleitung', answers, german), ['b', 'a']);
});

test('given words that share no letters, vectors tell which example is nearer', async () => {
  const likenessTo = likenessByVectors(await loadWordVectors(), new Set(['the', 'a']), { joined: false, list: [] });
  const answers = [answer('a', 'painted the kitchen wall'), answer('b', 'looked after sick patients')];
  assert.deepEqual(ordered('nursing in a hospital', answers, english, likenessTo), ['b', 'a']);
  assert.deepEqual(ordered('decorating a house', answers, english, likenessTo), ['a', 'b']);
});

test('given what is strong by its words, it comes first, whatever else is near', () => {
  const answers = [answer('near', 'taught a beginner'), answer('strong', 'mentoring on the wards')];
  assert.deepEqual(ordered('mentoring wards', answers), ['strong', 'near']);
});

test('the order has every example once, and those that nothing sets apart as they were noted', async () => {
  assert.deepEqual(ordered('led', []), []);
  assert.deepEqual(ordered('...', [answer('b', 'x'), answer('a', 'y')]), ['b', 'a']);
  const vectors = likenessByVectors(await loadWordVectors(), new Set(), english);
  const words = fc.array(fc.constantFrom('led', 'shop', 'taught', 'über', '', 'C++', '😀', '  '), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 9 }), words, fc.boolean(), (texts, question, byVectors) => {
      const answers = texts.map((each, index) => answer(`${index}`, each.join(' ')));
      const found = ordered(question.join(' '), answers, english, byVectors ? vectors : byLetters);
      assert.deepEqual(found.toSorted(), answers.map((each) => each.id).toSorted());
    }),
  );
});

test('what pairs teach moves a vector that no pair has, and without pairs nothing moves', () => {
  const vector = (...numbers: number[]): Float32Array => Float32Array.from(numbers);
  const pairs = Array.from({ length: 45 }, () => ({ asked: vector(1, 0), told: vector(0, 1) }));
  const moved = learnTranslation(pairs, 2)(vector(1, 0));
  // 45 / (45 + 5) of the way from (1, 0) to (0, 1).
  assert.ok(Math.abs((moved[0] ?? 0) - 0.1) < 1e-6 && Math.abs((moved[1] ?? 0) - 0.9) < 1e-6);
  assert.deepEqual(learnTranslation([], 2)(vector(0.5, 0.25)), vector(0.5, 0.25));
});

test('given hostile texts of 60,000 characters, they are ordered in time that grows with their length', async () => {
  const vectors = likenessByVectors(await loadWordVectors(), new Set(), english);
  for (const text of ['a'.repeat(60_000), 'ab '.repeat(20_000), `${'é'.repeat(30_000)}'s`, 'A.'.repeat(30_000)])
    for (const likenessTo of [vectors, byLetters]) {
      const startedAt = performance.now();
      ordered(text, [answer('a', text), answer('b', 'x')], german, likenessTo);
      assert.ok(performance.now() - startedAt < 2000, `${text.slice(0, 5)} took long`);
    }
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { measureMatching } from '../../../test/support/matching-set.ts';
import { type Answering, createMatcher, type Terms } from './match.ts';

const terms: Terms = {
  of: (text) =>
    (text.match(/\w+/g) ?? []).map((stem) => ({ stem, idea: stem === 'led' || stem === 'ran' ? 'leading' : null })),
};
const answer = (id: string, text: string): Answering => ({ id, fields: [{ text, weight: 1 }] });

test('the right example is suggested as often as docs/matching.md says', async () => {
  const found = new Map((await measureMatching()).map((each) => [each.name, each]));
  const sum = (names: string[], part: 'first' | 'amongThree' | 'silent' | 'strong' | 'strongRight') =>
    names.reduce((total, name) => total + (found.get(name)?.[part] ?? 0), 0);
  assert.deepEqual(
    [sum(['data', 'accounts'], 'first'), sum(['data', 'accounts'], 'amongThree'), sum(['data', 'accounts'], 'silent')],
    [21, 23, 4],
  );
  assert.deepEqual(
    [sum(['ward', 'shop'], 'first'), sum(['ward', 'shop'], 'amongThree'), sum(['ward', 'shop'], 'silent')],
    [13, 15, 5],
  );
  assert.deepEqual([sum(['data', 'accounts'], 'strongRight'), sum(['data', 'accounts'], 'strong')], [18, 18]);
  assert.deepEqual([sum(['ward', 'shop'], 'strongRight'), sum(['ward', 'shop'], 'strong')], [8, 9]);
});

test('an example with the very words comes before one that only shares the idea, and both before one that shares nothing', () => {
  const matcher = createMatcher(
    [answer('idea', 'ran a shop'), answer('none', 'painted a wall'), answer('word', 'led a shop')],
    terms,
  );
  assert.deepEqual(
    matcher.suggest('led', 3).map((each) => each.id),
    ['word', 'idea'],
  );
});

test('what is suggested shares something with the question, is in order, and is never more than asked for', () => {
  const words = fc
    .array(fc.constantFrom('led', 'ran', 'shop', 'wall', 'sql', 'books'), { minLength: 1, maxLength: 6 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), words, fc.integer({ min: 1, max: 4 }), (texts, question, most) => {
      const found = createMatcher(
        texts.map((text, index) => answer(`${index}`, text)),
        terms,
      ).suggest(question, most);
      assert.ok(found.length <= most);
      for (const [index, each] of found.entries()) {
        assert.ok(each.score > 0 && each.coverage > 0 && each.coverage <= 1.000001);
        assert.ok(index === 0 || each.score <= (found[index - 1]?.score ?? 0));
      }
    }),
  );
});

test('without examples, and for a question of empty words, nothing is suggested', () => {
  assert.deepEqual(createMatcher([], terms).suggest('led', 3), []);
  assert.deepEqual(createMatcher([answer('a', 'led')], terms).suggest('...', 3), []);
});

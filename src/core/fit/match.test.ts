import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchingFiles, measureMatching, sumOf } from '../../../test/support/matching-set.ts';
import { type Answering, createMatcher, type Terms } from './match.ts';

const terms: Terms = {
  of: (text) =>
    (text.match(/\w+/g) ?? []).map((word) => ({
      stem: word.toLowerCase(),
      idea: word === 'led' || word === 'ran' ? 'leading' : null,
      named: /^[A-Z]/.test(word),
    })),
};
const answer = (id: string, text: string): Answering => ({ id, fields: [{ text, weight: 1 }] });

test('the right example is suggested by words as often as docs/matching.md says, and nothing that is called strong is wrong', async () => {
  const found = await measureMatching('ideas', matchingFiles[0]);
  const looked = sumOf(found, ['data', 'accounts']);
  assert.deepEqual([looked.first, looked.amongThree, looked.silent], [21, 23, 4]);
  assert.deepEqual([looked.strongRight, looked.strong], [15, 15]);
  const unseen = sumOf(found, ['ward', 'shop']);
  assert.deepEqual([unseen.first, unseen.amongThree, unseen.silent], [13, 15, 5]);
  assert.deepEqual([unseen.strongRight, unseen.strong], [4, 4]);
});

test('one everyday word or an idea makes no example strong; two words, a name, or all that is asked for do', () => {
  const others = ['wall', 'shop', 'rota', 'grants', 'lamps'].map((each) => answer(each, `painted a ${each}`));
  const best = (question: string, text: string) =>
    createMatcher([answer('it', text), ...others], terms).suggest(question, 1)[0]?.proof;
  assert.equal(best('open criticism', 'so that we could open in May'), 'thin');
  assert.equal(best('led', 'ran a firm'), 'thin');
  assert.equal(best('open criticism', 'open to criticism'), 'strong');
  assert.equal(best('books Excel', 'a list in Excel'), 'strong');
  assert.equal(best('books Excel', 'a list in excel'), 'thin');
  assert.equal(best('payroll', 'did the payroll'), 'strong');
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

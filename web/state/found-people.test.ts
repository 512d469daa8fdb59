import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fits, letterOf, typedWords, wordsOf } from './found-people.ts';

const isFound = (typed: string, ...texts: string[]): boolean => fits(wordsOf(...texts), typedWords(typed));

describe('a person is found by what is typed', () => {
  test('given letters with accents, plain ones find them, and the other way round', () => {
    assert.ok(isFound('muller', 'Götz Müller'));
    assert.ok(isFound('Müll', 'Gotz Muller'));
    assert.ok(isFound('lukasz simek', 'Łukasz Šimek'));
    assert.ok(isFound('soren', 'Søren Mørk'));
    assert.ok(isFound('yilmaz', 'Elif Yılmaz'));
    assert.ok(isFound('strauss', 'Ulla Strauß'));
  });

  test('given a name with an apostrophe or a hyphen, it is found without it, with it, and by its second part', () => {
    for (const typed of ['oconnor', 'o’connor', "o'con", 'connor']) assert.ok(isFound(typed, 'Niamh O’Connor'), typed);
    for (const typed of ['anne-marie', 'annemarie', 'marie']) assert.ok(isFound(typed, 'Anne-Marie Roux'), typed);
  });

  test('given several words, each begins a word of the name or the firm, in any order; the middle of a word finds nobody', () => {
    assert.ok(isFound('tang fer', 'Helen Tang', 'Ferrous Energy'));
    assert.ok(!isFound('elen', 'Helen Tang', 'Ferrous Energy'));
    assert.ok(!isFound('tang north', 'Helen Tang', 'Ferrous Energy'));
  });
});

test('given a name, the index has it under its plain first letter, and under # where it begins with none', () => {
  assert.deepEqual(['Óscar', 'łukasz', '王芳', '+44 7700', ''].map(letterOf), ['O', 'L', '王', '#', '#']);
});

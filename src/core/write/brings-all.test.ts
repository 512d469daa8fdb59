import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bringsAll } from './brings-all.ts';

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

for (const [promised, text, is] of [
  [['two references'], 'As promised: two references.', true],
  [['my CPCS card'], 'As promised, I’m attaching my CPCS card.', true],
  [['pics of card'], 'Thank you for your time.', false],
  [['the slides of my talk'], 'The slides are attached.', true],
  [['the slides of my talk', 'my certificate'], 'The slides are attached.', false],
  [['the form'], 'Here it is: https://example.org/form', true],
  [[''], 'Thank you.', false],
] as const)
  test(`[PL19] promised ${JSON.stringify(promised)}, a letter that says “${text}” ${is ? 'brings it' : 'leaves it due'}`, () => {
    assert.equal(bringsAll(text, promised, words), is);
  });

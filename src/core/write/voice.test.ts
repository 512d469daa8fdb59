import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greetingIn, habitsOf, noVoice } from './voice.ts';

const letter = (greeting: string, closing: string, name = 'Rosa Amber'): string =>
  `${greeting},\n\nThank you for Monday.\n\n${closing}\n${name}`;

test('[WR12] given letters that went, a habit is what three of them and three of five share', () => {
  const hi = [1, 2, 3].map(() => letter('Hi Ines', 'All the best,'));
  assert.deepEqual(habitsOf(hi, 'Rosa Amber'), {
    greeting: { value: 'Hi', times: 3, of: 3, example: 'Hi Ines,' },
    closing: { value: 'All the best,', times: 3, of: 3, example: 'All the best, Rosa Amber' },
  });
  assert.deepEqual(habitsOf(hi.slice(1), 'Rosa Amber'), { greeting: null, closing: null }, 'two letters show none');
  const mixed = [...hi, letter('Dear Mark', 'Cheers,'), letter('Dear Mark', 'Cheers,'), letter('Dear Mark', 'Cheers,')];
  assert.deepEqual(habitsOf(mixed, 'Rosa Amber'), { greeting: null, closing: null }, 'half of them is no habit');
});

test('[WR12] given letters signed with the first name, or with lines below it, the closing is found; a sentence is none', () => {
  const signed = [1, 2, 3].map(() => `${letter('Hello Ines', 'Cheers,', 'Rosa')}\n07700 900111`);
  assert.equal(habitsOf(signed, 'Rosa Amber').closing?.value, 'Cheers,');
  const sentence = [1, 2, 3].map(() => letter('Hello Ines', 'I look forward to hearing from you.'));
  assert.equal(habitsOf(sentence, 'Rosa Amber').closing, null);
});

test('[WR12] a chosen greeting begins the letter, but for a formal one and for a greeting of another kind', () => {
  const voice = { ...noVoice, greeting: 'Hi' as const };
  assert.equal(greetingIn(voice, 'Dear Ines,', 'neutral'), 'Hi Ines,');
  assert.equal(greetingIn(voice, 'Dear Ines Duarte,', 'formal'), 'Dear Ines Duarte,');
  assert.equal(greetingIn(voice, 'Hello,', 'neutral'), 'Hello,');
  assert.equal(greetingIn(voice, 'Guten Tag Frau Weiß,', 'neutral'), 'Guten Tag Frau Weiß,');
  assert.equal(greetingIn(noVoice, 'Dear Ines,', 'warm'), 'Dear Ines,');
});

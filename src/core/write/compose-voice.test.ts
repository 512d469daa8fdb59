import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fact, letterFacts } from '../../../test/support/panel.ts';
import { english } from '../../languages/en/pack.ts';
import { compose } from './compose.ts';
import type { Letters } from './language-pack.ts';
import { noVoice } from './voice.ts';
import type { WholeLetter } from './whole-letter.ts';

const lettersOf = (...letters: WholeLetter[]): Letters => ({
  sets: [{ occasion: 'thank-you', channels: ['email'], markets: ['UK'], letters }],
  spoken: [],
  lines: [],
  lateThanks: [],
});
const bodyOf = (text: string | undefined): string => text?.split('\n\n').slice(1, -1).join('\n\n') ?? '';

test('[WR12] given somebody who writes "I am", our words are written out, and theirs are not touched', () => {
  const letters = lettersOf({ id: 'one', text: 'I’m glad about {day}.\n\n[{say}]', needs: ['day'] });
  const facts = letterFacts({
    voice: { ...noVoice, contractions: 'no' },
    facts: { ...letterFacts().facts, say: fact('I’ve a van, and I’d like to use it.') },
  });
  assert.equal(
    bodyOf(compose(facts, english, letters)?.text),
    'I am glad about Monday.\n\nI’ve a van, and I’d like to use it.',
  );
});

test('[WR12] given a letter whose contraction cannot be told, another is taken; where there is none, it stands as its editor wrote it', () => {
  const unsure: WholeLetter = { id: 'unsure', text: 'What’s left to do?', needs: ['wanted'] };
  const voice = { ...noVoice, contractions: 'no' as const };
  const both = lettersOf(unsure, { id: 'plain', text: 'Thank you for {day}.', needs: ['day'] });
  assert.equal(compose(letterFacts({ voice }), english, both)?.letterId, 'thank-you/plain');
  assert.equal(bodyOf(compose(letterFacts({ voice }), english, lettersOf(unsure))?.text), 'What’s left to do?');
});

test('[WR12] given somebody who likes it short, of letters that answer the same the shorter is taken, and what they did last is answered still', () => {
  const voice = { ...noVoice, length: 'short' as const };
  const rich: WholeLetter = {
    id: 'rich',
    text: 'Thank you for {day}. I keep thinking of {topic}.',
    needs: ['day', 'topic'],
  };
  const brief: WholeLetter = { id: 'brief', text: 'Thank you.' };
  const facts = { ...letterFacts().facts, topic: fact('the rota') };
  assert.equal(compose(letterFacts({ facts }), english, lettersOf(rich, brief))?.letterId, 'thank-you/rich');
  assert.equal(compose(letterFacts({ facts, voice }), english, lettersOf(rich, brief))?.letterId, 'thank-you/brief');
  const rang: WholeLetter = {
    id: 'rang',
    text: 'Thank you for ringing about {role} just now, Ines.',
    needs: ['they-rang'],
  };
  const so = new Set(['they-rang'] as const);
  assert.equal(compose(letterFacts({ so, voice }), english, lettersOf(brief, rang))?.letterId, 'thank-you/rang');
});

test('[WR12][WR2][WR9] given a letter of their own, it comes first; not where this reader had it, and to the first of a panel alone', () => {
  const own = [
    {
      id: 'own_1',
      occasion: 'thank-you',
      channel: 'email' as const,
      language: 'en',
      register: 'neutral' as const,
      needs: ['wanted'],
      subject: null,
      text: 'I want {role}.',
    },
  ];
  const letters = lettersOf({ id: 'one', text: 'Thank you for {day}.', needs: ['day'] });
  const idOf = (part: Parameters<typeof letterFacts>[0]): string | undefined =>
    compose(letterFacts({ own, ...part }), english, letters)?.letterId;
  assert.equal(idOf({}), 'thank-you/own_1');
  assert.equal(idOf({ had: new Set(['thank-you/own_1']) }), 'thank-you/one');
  assert.equal(idOf({ so: new Set(['met'] as const) }), 'thank-you/one', 'they did not say that they want the job');
  assert.equal(idOf({ register: 'warm' }), 'thank-you/own_1');
  assert.equal(idOf({ register: 'formal' }), 'thank-you/one');
  assert.equal(idOf({ channel: 'letter' }), 'thank-you/one');
  const { facts, so } = letterFacts();
  assert.equal(idOf({ before: [{ facts, so }] }), 'thank-you/one');
});

test('[WR12] given a letter of their own without a subject, it goes under that of ours', () => {
  const own = [
    {
      id: 'own_1',
      occasion: 'thank-you',
      channel: 'email' as const,
      language: 'en',
      register: 'neutral' as const,
      needs: [],
      subject: null,
      text: 'I want {role}.',
    },
  ];
  const letters = lettersOf({ id: 'one', text: 'Thank you.', subject: 'After {day}', needs: ['day'] });
  assert.equal(compose(letterFacts({ own }), english, letters)?.subject, 'After Monday');
});

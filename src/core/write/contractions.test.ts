import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isContracted, isWrittenOut, writtenOut } from './contractions.ts';

test('[WR12] given somebody who writes none, contractions are written out where they can mean one thing only', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['I’m glad, and I’d like to hear more.', 'I am glad, and I would like to hear more.'],
    ["It's {candidate}. I couldn't ask on {day}.", 'It is {candidate}. I could not ask on {day}.'],
    ['You’d said that you’ll know {when}.', 'You had said that you will know {when}.'],
    ['I’d still love to come; I can’t stay long.', 'I would still love to come; I cannot stay long.'],
    ['There’s been news, and that’s all.', 'There has been news, and that is all.'],
    ['It won’t take long. Let’s talk.', 'It will not take long. Let us talk.'],
    ['I’d better ask than guess.', 'I had better ask than guess.'],
    [
      'Thank you for Thursday’s talk about {employer}’s plans.',
      'Thank you for Thursday’s talk about {employer}’s plans.',
    ],
  ];
  for (const [short, full] of pairs) assert.equal(writtenOut(short), full);
});

test('[WR12][WR14] given a contraction that may mean two things, or a question that would be turned around, nothing is written out', () => {
  for (const unsure of [
    'The time we’d set has become impossible.',
    'What’s left to do?',
    'Couldn’t you tell me?',
    'Nobody’s waiting for me.',
    'It’s closed.',
    'I’d attend gladly.',
  ])
    assert.equal(writtenOut(unsure), null, unsure);
});

test('[WR12] a possessive is no contraction, and a sentence without a verb to shorten shows no habit', () => {
  assert.equal(isContracted('Anna’s question about the client’s plans'), false);
  assert.equal(isContracted('it’s late'), true);
  assert.equal(isWrittenOut('I am glad.'), true);
  assert.equal(isWrittenOut('Thank you for Monday.'), false);
});

import type { Starters } from '../../../core/write/language-pack.ts';

/** How a sentence about a note might begin (WR7). */
export const starters: Starters = {
  asked: [
    'Thank you for your question about {}',
    'I’ve thought more about your question: {}',
    'I keep coming back to {}',
  ],
  theirs: ['I keep coming back to {}', 'Thank you for your question about {}', 'We spoke about {}'],
  mine: ['I should have mentioned that {}', 'One thing I forgot to mention: {}', 'I’d like to add that {}'],
  'to-ask': ['One question I didn’t get to: {}', 'May I ask {}'],
  example: ['One example from my own work: {}', 'I’ve done something similar: {}'],
  news: ['Since we last spoke, {}', 'I thought you might like to know that {}'],
  thing: ['As promised, I’m attaching {}', 'As promised, here is {}', 'I’m attaching {}', 'Here is {}'],
  'to-tell': ['I said I’d let you know {}', 'You asked me to confirm {}'],
  correction: ['To put it right: {}', 'It should have been: {}'],
  no: ['I was glad to hear that {}', 'I’ll remember what you said about {}'],
  reason: ['I’ll remember what you said about {}', 'Thank you for being open about {}'],
  door: ['I’d love to apply for {}', 'I’d be glad to {}', 'Please do {}'],
  'passed-on': ['Would you tell <name> that {}', 'Would you thank <name> for {}'],
  reply: ['To answer your question: {}', 'To answer it: {}', 'I can do {}'],
  invited: ['I can do {}', 'The times that suit me best: {}'],
};

/** The same in a formal letter: nothing is shortened. */
export const formalStarters: Starters = {
  ...starters,
  theirs: ['I have thought since about {}', 'Thank you for your question about {}', 'We spoke about {}'],
  asked: [
    'Thank you for your question about {}',
    'I have thought more about your question: {}',
    'I have thought since about {}',
  ],
  mine: ['I should have mentioned that {}', 'One thing that I did not mention: {}', 'I would like to add that {}'],
  'to-ask': ['One question that remained open: {}', 'May I ask {}'],
  example: ['One example from my own work: {}', 'I have done something similar: {}'],
  'to-tell': ['I said that I would let you know {}', 'You asked me to confirm {}'],
  thing: ['As promised, I am attaching {}', 'As promised, here is {}', 'I am attaching {}', 'Here is {}'],
  no: ['I was glad to hear that {}', 'I will remember what you said about {}'],
  reason: ['I will remember what you said about {}', 'Thank you for your openness about {}'],
  door: ['I would very much like to apply for {}', 'I would be glad to {}', 'Please do {}'],
};

import type { Starters } from '../../../core/write/language-pack.ts';

/** How a sentence about a note might begin (WR7). */
export const starters: Starters = {
  theirs: ['I keep coming back to {}', 'Thank you for your question about {}', 'We spoke about {}'],
  mine: ['I should have mentioned that {}', 'One thing I left out: {}', 'I’d like to add that {}'],
  example: ['One example from my own work: {}', 'I have done something like it: {}'],
  news: ['Since we last spoke, {}', 'I thought you might like to know that {}'],
  thing: ['As promised, here is {}', 'I’m attaching {}'],
  correction: ['To put it right: {}', 'It should have been: {}'],
  no: ['I was glad to hear that {}', 'I’ll remember what you said about {}'],
  'passed-on': ['Would you tell <name> that {}', 'Would you thank <name> for {}'],
  reply: ['To answer your question: {}', 'I can do {}'],
  invited: ['I can do {}', 'The times that suit me best: {}'],
};

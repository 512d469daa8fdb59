import type { LetterWords } from '../../../contract/words/letters.ts';
import { whenOf } from './moment.ts';

/** What is said beside letters, in English. */
export const letterWords: LetterWords = {
  struck: {
    link: 'It holds an address that your letter and notes do not.',
    name: 'It names somebody or something that your letter and notes do not.',
    number: 'It holds a number that your letter and notes do not.',
    claim: 'It says something about you that none of your notes says.',
    words: 'It speaks of something that your letter and notes do not.',
    question: 'It asks something that your letter does not ask.',
    'left-open': 'It leaves something open.',
  },
  early: (day) => `Planned for ${day}; it is early.`,
  theirTime: (now) => `It is ${whenOf(now)} for them.`,
  offerAnswered: {
    accept: 'Noted: you accept. The acceptance goes first; then tell the others.',
    time: 'Noted: you ask for more time. The offer stays on Today until you have answered it.',
    decline: 'Noted: you decline. Tell them; until it has gone, the offer stays on Today.',
  },
};

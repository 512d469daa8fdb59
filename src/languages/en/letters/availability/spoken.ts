import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** Free for work, by telephone. */
export const availabilitySpoken = spokenSet({
  occasion: 'availability',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-free',
      registers: ['neutral', 'warm'],
      points: ['I’m free for work at the moment.', '[{say}]'],
      question: 'Have you got anything?',
      text: 'Hi[ {called}], it’s {candidate}. I’m free for work just now, if you have something. [Call or text {number}, that’s {number}. ][An {mail} is fine as well. ]Thanks, bye.',
      also: 'I’m also free for work at the moment.',
    },
    {
      id: 'call-short-of-people',
      registers: ['neutral', 'warm'],
      points: ['If you’re short of people, I’m free.', '[{say}]'],
      question: 'Is anything coming up?',
      text: 'Hello[ {called}], {candidate} here. If you’re short of people, I’m free. [My number’s {number}, that’s {number}. ]A text is fine. Thanks, bye.',
      also: 'And if you’re short of people, I’m free.',
    },
    {
      id: 'call-available-formal',
      registers: ['formal'],
      points: ['I am available for assignments at the moment.', '[{say}]'],
      question: 'Do you have anything suitable?',
      text: 'Hello[, {called}]. This is {candidate}. I am available for assignments at the moment, if you have anything suitable. [My number is {number}, that is {number}. ]Thank you, goodbye.',
      also: 'I am also available for assignments at the moment.',
    },
  ],
});

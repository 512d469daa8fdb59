import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** Free for work this week, by telephone. */
export const availabilitySpoken = spokenSet({
  occasion: 'availability',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-free',
      registers: ['neutral', 'warm'],
      points: ['I’m free for work this week.', '[{say}]'],
      question: 'Have you got anything?',
      text: 'Hi[ {called}], it’s {candidate}. I can work this week, if you have something. [Call or text {number}, that’s {number}. ][An {mail} is fine as well. ]Thanks, bye.',
      also: 'I’m also free for work this week.',
    },
    {
      id: 'call-short-of-people',
      registers: ['neutral', 'warm'],
      points: ['If you’re short of people this week, I’m free.', '[{say}]'],
      question: 'Is anything coming up?',
      text: 'Hello[ {called}], {candidate} here. If you’re short of people this week, I’m free. [My number’s {number}, that’s {number}. ]A text is fine. Thanks, bye.',
      also: 'And if you’re short of people this week, I’m free.',
    },
    {
      id: 'call-available-formal',
      registers: ['formal'],
      points: ['I am available for assignments this week.', '[{say}]'],
      question: 'Do you have anything suitable?',
      text: 'Hello[, {called}]. This is {candidate}. I am available for assignments this week, if you have anything suitable. [My number is {number}, that is {number}. ]Thank you, goodbye.',
      also: 'I am also available for assignments this week.',
    },
  ],
});

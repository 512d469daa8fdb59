import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** Free for work this week, by telephone. */
export const availabilitySpoken = spokenSet({
  occasion: 'availability',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-free',
      points: ['I’m free for work this week.', '[{say}]'],
      question: 'Have you got anything?',
      text: 'Hi[ {called}], it’s {candidate}. I can work this week, if you have something. [Call or text {number}, that’s {number}. ][An {mail} is fine as well. ]Thanks, bye.',
      also: 'I’m also free for work this week.',
    },
    {
      id: 'call-short-of-people',
      points: ['If you’re short of people this week, I can help.', '[{say}]'],
      question: 'Is anything coming up?',
      text: 'Hello[ {called}], {candidate} here. If you’re short of people this week, I can help. [My number’s {number}; again, {number}. ]A text is fine. Thanks, bye.',
      also: 'And if you’re short of people this week, I’m around.',
    },
    {
      id: 'call-available-formal',
      registers: ['formal'],
      points: ['I am available for assignments this week.', '[{say}]'],
      question: 'Do you have anything suitable?',
      text: 'Hello[, {called}]. This is {candidate}. I could take an assignment this week, should you have anything suitable. [My number is {number}; that is {number}. ]A message is enough. Thank you, goodbye.',
      also: 'I am also available for assignments this week.',
    },
  ],
});

import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** They called and were missed: the call is returned. */
export const callBackSpoken = spokenSet({
  occasion: 'call-back',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-returning',
      registers: ['neutral', 'warm'],
      points: ['I’m returning your call[ from {callDay}].', 'Sorry I couldn’t pick up.', '[{say}]'],
      question: 'What can I do for you?',
      text: 'Hello[ {called}], it’s {candidate}, returning your call. Sorry I couldn’t pick up. [You can get me on {number}, that’s {number}. ][If {mail} is easier, that’s fine. ]Thank you, bye.',
      also: 'I’d also missed a call from you[ on {callDay}].',
    },
    {
      id: 'call-returning-formal',
      registers: ['formal'],
      points: ['I am sorry that I missed your call[ on {callDay}].', '[{say}]'],
      question: 'Is there any news?',
      text: 'Hello[, {called}]. This is {candidate}. I am sorry that I was not able to take your call[ on {callDay}]. [My number is {number}; once more, {number}. ]I will also try you again. Goodbye.',
      also: 'I believe that you had also tried to call me.',
    },
    {
      id: 'call-sorry-role',
      registers: ['neutral', 'warm'],
      points: ['Sorry I missed you[ on {callDay}].', 'I’m guessing it was about {role}.', '[{say}]'],
      question: 'Is there news?',
      text: 'Hi[ {called}], {candidate} here. I missed your call[ on {callDay}], and I’m guessing it was about {role}. [Try me again on {number}, {number}. ][{mail} is good, too. ]Talk soon, bye.',
      also: 'You’d called me about {role}, I think. Is there news?',
    },
    {
      id: 'call-client-news',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      points: ['I saw that you’d called[ on {callDay}].', '[{say}]'],
      question: 'Is there any news?',
      text: 'Hi[ {called}], it’s {candidate}. I saw that you’d called. If there’s news, I’d be glad to hear it. [My number is {number}, that’s {number}. ] Thanks, bye.',
      also: 'You’d tried to call me. Is there news from the client?',
    },
    {
      id: 'call-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      points: ['Sorry I missed your call[ on {callDay}].', 'I’m very interested in {role}.', '[{say}]'],
      question: 'Is there any news?',
      text: 'Hello[ {called}], it’s {candidate}, calling you back. I’m very interested in {role}, so please try me again[: {number}, that’s {number}]. [Or send me an {mail}. ]Thanks, bye.',
      also: 'And I owe you a call about {role}.',
    },
  ],
});

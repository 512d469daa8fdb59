import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** What was promised, by telephone: it comes by e-mail, or it is told. */
export const deliverSpoken = spokenSet({
  occasion: 'deliver',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-promised',
      needs: ['not-to-tell'],
      points: ['I’m sending you what I promised today[: {thing}].', '[{say}]'],
      question: 'Is email the best way to get it to you?',
      text: 'Hello[ {called}], it’s {candidate}. I’m sending you what I promised today[: {thing}]. If it doesn’t reach you, please let me know.[ My number is {number}, that’s {number}.] Thanks, bye.',
      also: 'I’m also sending you what I promised today[: {thing}].',
    },
    {
      id: 'call-told',
      needs: ['to-tell'],
      points: ['I said I’d get back to you.', '[{say}]'],
      question: 'Is there anything else you need from me?',
      text: 'Hello[ {called}], it’s {candidate}. I said I’d get back to you. Please call me when you have a minute[: {number}, that’s {number}]. Thanks, bye.',
      also: 'And I said I’d get back to you.',
    },
    {
      id: 'call-told-formal',
      needs: ['to-tell'],
      registers: ['formal'],
      points: ['I said that I would let you know about one point.', '[{say}]'],
      question: 'Do you need anything further from me?',
      text: 'Hello[ {called}], this is {candidate}. I said that I would let you know about one point. Please call me when it suits you[: {number}, that is {number}]. Thank you, goodbye.',
      also: 'I also said that I would let you know about one point.',
    },
    {
      id: 'call-promised-formal',
      needs: ['not-to-tell'],
      registers: ['formal'],
      points: ['I am sending you what I promised today[: {thing}].', '[{say}]'],
      question: 'Is email the best way to send it to you?',
      text: 'Hello[ {called}], this is {candidate}. I am sending you what I promised today[: {thing}]. If it does not reach you, please let me know.[ My number is {number}, that is {number}.] Thank you, goodbye.',
      also: 'I am also sending you what I promised today[: {thing}].',
    },
  ],
});

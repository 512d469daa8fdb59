import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** Something that was said is put right by telephone. */
export const correctSpoken = spokenSet({
  occasion: 'correct',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-slip',
      registers: ['neutral', 'warm'],
      points: ['I gave you one detail wrongly.', '[It should have been: {correction}.]', '[{say}]'],
      question: 'Could you change that in your notes?',
      text: 'Hello[ {called}], it’s {candidate}. I got one detail wrong, sorry.[ It should have been: {correction}.][ {say}][ It’s {number}, that’s {number}.] Thanks, bye.',
      also: 'And I gave you one detail wrongly[: it should have been {correction}].',
    },
    {
      id: 'call-slip-formal',
      registers: ['formal'],
      points: ['I gave you one detail that was wrong.', '[The correct version is this: {correction}.]', '[{say}]'],
      question: 'Would you amend your record?',
      text: 'Hello[ {called}], this is {candidate}. I had one detail wrong.[ It should have been: {correction}.][ {say}][ I am on {number}, that is {number}.] Thank you.',
      also: 'I also gave you one detail that was wrong[: the correct version is {correction}].',
    },
  ],
});

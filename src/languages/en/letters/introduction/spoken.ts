import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** To whoever took over, by telephone. */
export const introductionSpoken = spokenSet({
  occasion: 'introduction',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-taken-over',
      needs: ['former'],
      points: ['I was in touch with {former} about {role}.', '[My interview was on {day}.]', '[{say}]'],
      question: 'Do you have everything you need on me?',
      text: 'Hello[ {called}], we haven’t spoken: I’m {candidate}. {former} was looking after {role} with me. If there’s anything you need, please say. [I’m on {number}, that’s {number}. ][{mail} works too. ]Thanks, bye.',
      also: 'I was in touch with {former} about {role} as well.',
    },
    {
      id: 'call-new-here',
      points: [
        'I’m a candidate for {role}, which I believe you look after now.',
        '[My interview was on {day}.]',
        '[{say}]',
      ],
      question: 'Where does it stand, as far as you can see?',
      text: 'Hello[ {called}], my name’s {candidate}. I’m up for {role}, and I gather you look after it now. Could you tell me where it stands? [My number’s {number}, {number}. ][{mail} would be fine. ]Goodbye.',
      also: 'I’m also up for {role}.',
    },
    {
      id: 'call-new-formal',
      registers: ['formal'],
      points: [
        'I am a candidate for {role}, and wished to introduce myself.',
        '[I was interviewed on {day}.]',
        '[{say}]',
      ],
      question: 'Is there anything that you would like to have from me?',
      text: 'Hello[, {called}]. This is {candidate}. As {role} is now in your hands, I wished to introduce myself as a candidate. [My number is {number}; that is {number}. ]Should you need anything, please tell me. Goodbye.',
      also: 'I am a candidate for {role} as well.',
    },
  ],
});

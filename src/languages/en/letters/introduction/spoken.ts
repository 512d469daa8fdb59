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
      question: 'Do you have everything you need from me?',
      text: 'Hello[ {called}], my name is {candidate}. {former} was my contact for {role}, and I believe it is with you now.[ If you need anything, it is {number}, that is {number}.] Thanks, bye.',
      also: 'I was in touch with {former} about {role} as well.',
    },
    {
      id: 'call-new-here',
      registers: ['neutral', 'warm'],
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
        'I am a candidate for {role}, and wanted to introduce myself.',
        '[I was interviewed on {day}.]',
        '[{say}]',
      ],
      question: 'Is there anything that you would like to have from me?',
      text: 'Hello[, {called}]. This is {candidate}. I understand that you are now responsible for {role}, and I wanted to introduce myself as a candidate. [My number is {number}; that is {number}. ]Please let me know if you need anything. Goodbye.',
      also: 'I am a candidate for {role} as well.',
    },
  ],
});

import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** Calls about an offer that has come. */
export const offerReplySpoken = spokenSet({
  occasion: 'offer-reply',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-offer-deadline',
      needs: ['deadline'],
      registers: ['neutral', 'warm'],
      points: ['Thank you for the offer.', 'You’ll have my answer by {deadline}.', '[{say}]'],
      question: 'Could you send me the terms in writing?',
      text: 'Hello[ {called}], it’s {candidate}. Thank you for the offer; you’ll have my answer by {deadline}. Could you send me the terms, please?[ An {mail} is fine.][ If you’d like to talk, it’s {number}.] Thanks, bye.',
      also: 'Thank you for the offer on {role}, too. You’ll have my answer by {deadline}.',
    },
    {
      id: 'call-offer-by-when',
      needs: ['not-deadline'],
      registers: ['neutral', 'warm'],
      points: ['Thank you for offering me {role}.', 'I’d like to read the terms before I answer.', '[{say}]'],
      question: 'By when would you like to know?',
      text: 'Hello[ {called}], this is {candidate}, about the offer, which I’m grateful for. Could you put it in writing for me, and say by when you need to know?[ My number is {number}.] Thank you, bye.',
      also: 'About the offer of {role}: by when would you like to know?',
    },
    {
      id: 'call-offer-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      points: [
        'I was delighted to hear about the offer.',
        'I’d love to see it in writing[, and you’ll have my answer by {deadline}].',
        '[{say}]',
      ],
      question: 'Who will send me the written terms?',
      text: 'Hello[ {called}], {candidate} here. I was delighted about the offer. I’d love to see it in writing[, and you’ll have my answer by {deadline}]. [An {mail} is perfect. ]Thank you so much, bye.',
      also: 'I’m delighted about the offer of {role}. Could I see it in writing?',
    },
    {
      id: 'call-offer-deadline-wanted',
      needs: ['deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      points: [
        'I’m really pleased about the offer, thank you.',
        '{deadline} gives me time to read everything first.',
        '[{say}]',
      ],
      question: 'When might I have the terms in writing?',
      text: 'Hello[ {called}], it’s {candidate}. I’m really pleased about the offer. I’d like to read the terms first, so could you send them?[ An {mail} would do.][ My number is {number}.] {deadline} is fine for my answer. Thank you, bye.',
      also: 'I’m really pleased about {role}, and {deadline} is fine for my answer.',
    },
    {
      id: 'call-offer-formal',
      registers: ['formal'],
      points: [
        'I am calling to thank you for the offer of {role}.',
        '[You will have my answer by {deadline}.]',
        '[{say}]',
      ],
      question: 'May I have the terms in writing?',
      text: 'Hello[ {called}], this is {candidate}. I am calling to thank you for the offer of {role}. I would be grateful for the terms in writing. [You will have my answer by {deadline}. ]Many thanks.',
      also: 'Thank you also for the offer of {role}. May I have its terms in writing?',
    },
  ],
});

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
      text: 'Hello[ {called}], it’s {candidate}. Thank you for the offer; you’ll have my answer by {deadline}. Could you email me the terms, please?[ My number’s {number}, that’s {number}.] Thanks, bye.',
      also: 'Thank you for the offer on {role}, too. You’ll have my answer by {deadline}.',
    },
    {
      id: 'call-offer-by-when',
      needs: ['not-deadline'],
      registers: ['neutral', 'warm'],
      points: ['Thank you for offering me {role}.', 'I’d like to read the terms before I answer.', '[{say}]'],
      question: 'When do you need my answer?',
      text: 'Hello[ {called}], this is {candidate}. Thank you for the offer of {role}. Could you send it in writing, and tell me when you need an answer?[ My number’s {number}, that’s {number}.] Bye.',
      also: 'About the offer of {role}: when do you need my answer?',
    },
    {
      id: 'call-offer-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      points: [
        'I was delighted to hear about the offer, thank you.',
        '[You’ll have my answer by {deadline}.]',
        '[{say}]',
      ],
      question: 'Could you send it to me in writing?',
      text: 'Hello[ {called}], {candidate} here. I was delighted to hear about the offer.[ You’ll have my answer by {deadline}.] Could you email me the details? Thank you so much, bye.',
      also: 'I’m delighted about the offer of {role}. Could I see it in writing?',
    },
    {
      id: 'call-offer-deadline-wanted',
      needs: ['deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      points: ['I’m really pleased about the offer, thank you.', 'I’ll give you my answer by {deadline}.', '[{say}]'],
      question: 'When could I have the terms in writing?',
      text: 'Hello[ {called}], it’s {candidate}. I’m really pleased about the offer. I’d like to read the terms first, so could you email them? You’ll hear from me by {deadline}.[ My number is {number}, that’s {number}.] Thank you, bye.',
      also: 'I’m really pleased about {role}, and you’ll have my answer by {deadline}.',
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

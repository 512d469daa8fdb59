import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** The last word by telephone: good wishes, and glad to be considered again. */
export const closingSpoken = spokenSet({
  occasion: 'closing',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-last',
      points: [
        'I wanted to thank you for considering me for {role}.',
        'I won’t keep asking about it.',
        'I’d be glad to be considered again.',
      ],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}, with a last word about {role}. Thanks for your time over it; I’d be glad to be considered again some day. All good wishes to you, and there’s nothing you need to do. Take care, bye.',
      also: 'For {role}: thank you for considering me. I won’t ask about that one again.',
    },
    {
      id: 'call-last-formal',
      registers: ['formal'],
      points: [
        'Thank you for considering my application for {role}.',
        'I shall not ask again.',
        'I would be pleased to be considered on another occasion.',
      ],
      question: null,
      text: 'Hello[, {called}]. This is {candidate}. I would like to thank you for your attention to my application for {role}, and to wish you well. On another occasion I would be pleased to be considered again. No reply is needed. Goodbye.',
      also: 'For {role}, please accept my thanks and good wishes.',
    },
    {
      id: 'call-last-consultant',
      needs: ['consultant'],
      points: [
        'Thanks for putting me forward for {role}.',
        'I’ll treat that one as finished.',
        'I’d be glad if you’d consider me for other things.',
      ],
      question: null,
      text: 'Hi[ {called}], it’s {candidate}. Thanks for putting me forward for {role}; I’ll leave that one be, so nothing to answer. Please do consider me again for other things. All the best, bye.',
      also: 'I’ll leave {role} be now; thanks for putting me forward.',
    },
  ],
});

import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** The last word by telephone: good wishes, and glad to be considered again. */
export const closingSpoken = spokenSet({
  occasion: 'closing',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-last',
      registers: ['neutral', 'warm'],
      points: [
        'Thank you for considering me for {role}.',
        'I won’t keep asking about it.',
        'If something else comes up, I’d be glad to hear from you.',
      ],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}, about {role}. Thanks for considering me. I won’t keep asking about it, so no need to call back. If something else comes up, I’d be glad to hear from you. Take care, bye.',
      also: 'And thanks for considering me for {role}; I won’t ask about that one again.',
    },
    {
      id: 'call-last-formal',
      registers: ['formal'],
      points: [
        'Thank you for considering my application for {role}.',
        'I will not ask about it again.',
        'I would be pleased to be considered for other positions.',
      ],
      question: null,
      text: 'Hello[, {called}]. This is {candidate}, about {role}. I would like to thank you for considering my application. I will not ask about it again, so there is no need to call back. I would be pleased to be considered for other positions. Thank you, goodbye.',
      also: 'Thank you as well for considering me for {role}.',
    },
    {
      id: 'call-last-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      points: [
        'Thanks for putting me forward for {role}.',
        'I’ll leave that one now.',
        'If anything else comes up, please think of me.',
      ],
      question: null,
      text: 'Hi[ {called}], it’s {candidate}. Thanks for putting me forward for {role}. I’ll leave that one now, so no need to call back. If anything else comes up, please think of me. All the best, bye.',
      also: 'Thanks for putting me forward for {role}; I’ll leave that one now.',
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** One more last note for each register. */
export const closingPlain = letterSet({
  occasion: 'closing',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'plain-close-door',
      registers: ['neutral', 'warm'],
      subject: '{role}: my last email',
      text: `I’ll leave {role} there and won’t email about it again. You don’t need to write back.

[{say}]

Thank you for your time. If you have something else that might suit me, please let me know.`,
    },
    {
      id: 'plain-close-formal-rest',
      registers: ['formal'],
      subject: '{role}: a final note',
      text: `This is a final note on my application for {role}, and you need not reply to it.

[{say}]

Thank you for your consideration. I would be glad to hear from you about other positions. My good wishes to you and your colleagues.`,
    },
  ],
});

export const closingTextPlain = letterSet({
  occasion: 'closing',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-plain-close',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’ll stop asking about {role} now, you don’t need to answer. [{say} ]Thanks for your time. {given}',
    },
    {
      id: 'text-plain-close-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I will not write about {role} again, and no answer is needed. [{say} ]Thank you, and I wish you well. {candidate}',
    },
  ],
});

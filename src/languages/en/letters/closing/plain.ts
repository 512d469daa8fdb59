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
      text: `You won’t find another email about {role} from me after this one, and this one wants no answer.

[{say}]

Thank you for the time that went into it. Should you ever want to talk, I’d be pleased to. I hope the job goes to somebody good.`,
    },
    {
      id: 'plain-close-formal-rest',
      registers: ['formal'],
      subject: 'Concluding my application for {role}',
      text: `I will let my application for {role} rest. There is no need to answer this letter.

[{say}]

I remain grateful for the attention that you gave it, and would be pleased to hear from you on another occasion. My good wishes to you and your colleagues.`,
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
      text: '[Hi {called}, ]I’ll stop asking about {role}, and you needn’t answer. [{say} ]Thanks for your time. I’d be glad to hear from you one day. {given}',
    },
    {
      id: 'text-plain-close-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I will not write about {role} again, and no answer is needed. [{say} ]Thank you, and I wish you well. {candidate}',
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** To people who expect the candidate: nobody will come, in so many words. */
export const informOthersExpectedEmail = letterSet({
  occasion: 'inform-others',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'expected-taken',
      needs: ['expected'],
      registers: ['neutral', 'warm'],
      subject: '{expected}: I won’t be coming',
      text: `I’ve accepted another position, so I won’t be coming on {expected}.

[{say}]

I’m sorry for the inconvenience, and thank you for considering me for {role}.`,
    },
    {
      id: 'expected-taken-warm',
      needs: ['expected'],
      registers: ['warm'],
      subject: 'About {expected}',
      text: `I’m sorry to say that I won’t be at the interview on {expected}, as I’ve taken another job.

[{say}]

Thank you so much for inviting me. I hope you find the right person for {role} soon.`,
    },
    {
      id: 'expected-taken-formal',
      needs: ['expected'],
      registers: ['formal'],
      subject: 'My interview on {expected}',
      text: `I am sorry that I will not be attending on {expected}. I have accepted a position elsewhere and must withdraw from {role}.

[{say}]

Thank you for your consideration. I wish you success with your search.`,
    },
  ],
});

/** The same by message. */
export const informOthersExpectedText = letterSet({
  occasion: 'inform-others',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-expected-taken',
      needs: ['expected'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’ve taken another job, so I won’t be there on {expected}. [{say} ]Sorry for the inconvenience, and thanks for inviting me. {given}',
    },
    {
      id: 'text-expected-taken-formal',
      needs: ['expected'],
      registers: ['formal'],
      text: '[Hello {called}, ]I am sorry, but I will not be coming on {expected}, as I have accepted another position. [{say} ]Thank you for considering me. {candidate}',
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** To people who expect the candidate: nobody will come, in so many words. */
export const withdrawExpectedEmail = letterSet({
  occasion: 'withdraw',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'expected-decided',
      needs: ['expected', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: '{expected}: I won’t be coming',
      text: `I’ve decided to withdraw my application for {role}, so I won’t be coming on {expected}.

[{say}]

I’m sorry for the inconvenience, and thank you for considering me.`,
    },
    {
      id: 'expected-decided-warm',
      needs: ['expected'],
      registers: ['warm'],
      subject: 'About {expected}',
      text: `I’m sorry to say that I won’t be at the interview on {expected}, as I’ve decided not to go on with my application.

[{say}]

Thank you so much for inviting me. I hope you find the right person soon.`,
    },
    {
      id: 'expected-decided-formal',
      needs: ['expected'],
      registers: ['formal'],
      subject: 'My interview on {expected}',
      text: `I am sorry that I will not be attending the interview on {expected}. I have decided not to pursue my application for {role}.

[{say}]

Thank you for your consideration. I wish you success with your search.`,
    },
  ],
});

/** The same by message. */
export const withdrawExpectedText = letterSet({
  occasion: 'withdraw',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-expected-decided',
      needs: ['expected'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’ve decided not to go on with my application, so I won’t be there on {expected}. [{say} ]Sorry for the inconvenience. {given}',
    },
    {
      id: 'text-expected-decided-formal',
      needs: ['expected'],
      registers: ['formal'],
      text: '[Hello {called}, ]I am sorry, but I will not be coming on {expected}. I have decided not to pursue my application. [{say} ]Thank you for considering me. {candidate}',
    },
  ],
});

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
      text: `I’ve accepted another position, so please don’t expect me on {expected}. I wanted you to know in good time to use the slot.

[{say}]

Thank you for considering me for {role}, and I’m sorry for any trouble this gives you.`,
    },
    {
      id: 'expected-taken-warm',
      needs: ['expected'],
      registers: ['warm'],
      subject: 'About {expected}',
      text: `You should hear this before anything else: I won’t be at the interview on {expected}. I’ve accepted another position.

[{say}]

Thank you for the time you’ve already given to {role}. I hope that whoever takes my slot is the right person.`,
    },
    {
      id: 'expected-taken-formal',
      needs: ['expected'],
      registers: ['formal'],
      subject: 'My interview on {expected}',
      text: `Please do not expect me at the interview on {expected}. I have accepted another position, and would not want you to keep the time for me.

[{say}]

I am grateful for your consideration in connection with {role}, and I wish you success with the appointment.`,
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
      text: `[Hi {called}, ]I’ve accepted another position, so I won’t be there on {expected}. [{say} ]Sorry for the change, and thank you for the chance. {given}`,
    },
    {
      id: 'text-expected-taken-formal',
      needs: ['expected'],
      registers: ['formal'],
      text: `[Hello {called}, ]please do not expect me on {expected}. I have accepted another position. [{say} ]Thank you for considering me. {candidate}`,
    },
  ],
});

import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** The candidate steps out before there is an offer. */
export const withdrawEmail = letterSet({
  occasion: 'withdraw',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'withdraw',
      registers: ['neutral'],
      subject: 'Withdrawing from {role}',
      text: `I’ve decided to withdraw from {role}. I’m letting you know now, so that my place can go to somebody else.

[{say}]

Thank you for considering me. All the best with the rest of the search.`,
    },
    {
      id: 'withdraw-formal',
      registers: ['formal'],
      subject: 'Withdrawal of my application',
      text: `I am writing to withdraw my application for {role}. It has been a considered decision.

[{say}]

I thank you for your time and courtesy, and wish you well with the appointment.`,
    },
    {
      id: 'withdraw-warm',
      registers: ['warm'],
      subject: 'Withdrawing my application',
      text: `I’m going to step out of the running for {role}. Better to tell you today than after you’ve put more work into it.

[{say}]

Thanks for having me in the mix, and good luck to all of you.`,
    },
    {
      id: 'withdraw-met',
      needs: ['met', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'My application for {role}',
      text: `I’ve thought about {role} since we met[ on {day}], and I’ve decided not to take it further.

[{say}]

Thank you for seeing me. I hope you find the person you need.`,
    },
    {
      id: 'withdraw-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Withdrawing from {role}',
      text: `I’d like to pull out of {role}, and I’d rather say so before anyone spends more time on me.

[{say}]

Could you let them know, with my thanks? And thank you for suggesting me.`,
    },
    {
      id: 'withdraw-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: '{role}: withdrawal',
      text: `I have decided to go no further with {role} and would ask you to inform them accordingly.

[{say}]

Thank you for having represented me. I hope that this causes you as little inconvenience as possible.`,
    },
  ],
});

export const withdrawSpoken = spokenSet({
  occasion: 'withdraw',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-withdraw',
      registers: ['neutral', 'warm'],
      points: [
        'I’ve decided to withdraw from {role}.',
        'I wanted to tell you before you did any more on it.',
        '[{say}]',
      ],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}. I’ve decided to withdraw from {role}, and I’m calling so that you know right away. Thank you for your time on it. No need to call back. Bye.',
      also: 'I’m also withdrawing from {role}. Thank you for your time on it.',
    },
    {
      id: 'call-withdraw-formal',
      needs: ['not-consultant'],
      registers: ['formal', 'neutral'],
      points: ['I am calling to withdraw my application for {role}.', 'Thank you for considering it.', '[{say}]'],
      question: 'Do you need that in writing?',
      text: 'Hello[ {called}], this is {candidate}. I would like to withdraw my application for {role}. Thank you for considering me.[ If you have a question, my number is {number}.] Bye.',
      also: 'Please also withdraw my application for {role}.',
    },
  ],
});

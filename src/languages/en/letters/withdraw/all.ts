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
      text: `I’ve decided to withdraw from the process for {role}.

[{say}]

Thank you for considering me, and all the best with the search.`,
    },
    {
      id: 'withdraw-formal',
      registers: ['formal'],
      subject: 'Withdrawal of my application',
      text: `I am writing to withdraw my application for {role}.

[{say}]

Thank you for your time and consideration. I wish you well with your search.`,
    },
    {
      id: 'withdraw-warm',
      registers: ['warm'],
      subject: 'Withdrawing my application',
      text: `I’m going to step out of the running for {role}, and wanted to let you know.

[{say}]

Thanks so much for your time, and good luck with finding someone.`,
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
      text: `I’d like to withdraw from {role}. Could you let them know, and thank them for me?

[{say}]

Thank you for putting me forward.`,
    },
    {
      id: 'withdraw-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: '{role}: withdrawal',
      text: `I have decided not to continue with {role}. Could you please inform them, with my thanks for their time?

[{say}]

Thank you for representing me.`,
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
      points: ['I’ve decided to withdraw from {role}.', 'Thank you for your time on it.', '[{say}]'],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}. I’m calling to say that I’ve decided to withdraw from {role}. Thank you very much for your time. No need to call back. Bye.',
      also: 'I’m also withdrawing my application for {role}. Thank you for your time on it.',
    },
    {
      id: 'call-withdraw-formal',
      needs: ['not-consultant'],
      registers: ['formal', 'neutral'],
      points: ['I am calling to withdraw my application for {role}.', 'Thank you for considering it.', '[{say}]'],
      question: 'Do you need that in writing?',
      text: 'Hello[ {called}], this is {candidate}. I would like to withdraw my application for {role}. Thank you for considering me.[ If you have any questions, my number is {number}, again {number}.] Goodbye.',
      also: 'Please also withdraw my application for {role}.',
    },
  ],
});

import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** The candidate has accepted elsewhere, and the others hear it. */
export const informEmail = letterSet({
  occasion: 'inform-others',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'accepted-elsewhere',
      registers: ['neutral'],
      subject: 'I’ve accepted another job',
      text: `I’ve accepted another job, and so I’m withdrawing from {role}.

[{say}]

If there’s still something in the calendar with my name on it, it can go. Thank you for considering me.`,
    },
    {
      id: 'accepted-elsewhere-formal',
      registers: ['formal'],
      subject: '{role}: I am no longer available',
      text: `I am writing to tell you that I have accepted a position elsewhere and am therefore no longer available for {role}.

[{say}]

I am grateful for your interest in my application, and wish you every success with the appointment.`,
    },
    {
      id: 'accepted-elsewhere-warm',
      registers: ['warm'],
      subject: 'I’ve accepted another job',
      text: `Some news, and I’d like you to have it first-hand: I’ve said yes to something else. That takes me out of {role}.

[{say}]

Thanks for considering me, and maybe we’ll run into each other again.`,
    },
    {
      id: 'accepted-elsewhere-met',
      needs: ['met', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'My application: I’ve taken another job',
      text: `Thank you again for seeing me[ on {day}]. In the meantime another offer came, and I’ve taken it, which means I have to bow out of {role}.

[{say}]

I hope the person you find is a good one.`,
    },
    {
      id: 'accepted-elsewhere-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'I’ve taken a job: please close {role} for me',
      text: `I wanted you to know early: I’ve accepted a job. Could you withdraw me from {role} and thank them for me?

[{say}]

Thank you for the work you put in. I’ll remember it.`,
    },
    {
      id: 'accepted-elsewhere-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'I have accepted a position',
      text: `As I have now accepted a position, would you kindly withdraw me from {role} and give them my thanks?

[{say}]

You have been a real help to me, and I hope to remain in contact.`,
    },
  ],
});

export const informSpoken = spokenSet({
  occasion: 'inform-others',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-accepted-elsewhere',
      registers: ['neutral', 'warm'],
      points: [
        'I’ve accepted another job, so I’m withdrawing from {role}.',
        'I wanted you to hear it from me.',
        '[{say}]',
      ],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}. I’ve accepted another job, so I’m taking myself out of {role}. I wanted you to hear it from me. Thank you for everything. No need to call back. Bye.',
      also: 'Since I’ve accepted another job, I’m withdrawing from {role} as well. Thank you for that.',
    },
    {
      id: 'call-accepted-elsewhere-formal',
      needs: ['not-consultant'],
      registers: ['formal', 'neutral'],
      points: ['I have taken a position elsewhere.', 'Please withdraw me from {role}, with my thanks.', '[{say}]'],
      question: 'Is there anything that you need from me to close this?',
      text: 'Hello[ {called}], this is {candidate}. I have taken a position elsewhere, so would you please withdraw me from {role}? Thank you very much for considering me. I wish you well with the appointment.',
      also: 'I have taken a position elsewhere; please withdraw me from {role} too.',
    },
  ],
});

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
      text: `I’ve accepted another job, so I’d like to withdraw from {role}.

[{say}]

Thank you for considering me, and good luck with the search.`,
    },
    {
      id: 'accepted-elsewhere-formal',
      registers: ['formal'],
      subject: '{role}: withdrawal',
      text: `I am writing to let you know that I have accepted a position elsewhere and am no longer available for {role}.

[{say}]

Thank you for your interest in my application. I wish you success with your search.`,
    },
    {
      id: 'accepted-elsewhere-warm',
      registers: ['warm'],
      subject: 'I’ve accepted another job',
      text: `I wanted to tell you that I’ve said yes to another offer, so I’m no longer in the running for {role}.

[{say}]

Thanks so much for considering me. I hope you find the right person soon.`,
    },
    {
      id: 'accepted-elsewhere-met',
      needs: ['met', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'My application: I’ve taken another job',
      text: `Thank you again for seeing me[ on {day}]. I’ve accepted another job, so I’m withdrawing my application for {role}.

[{say}]

I wish you all the best with the search.`,
    },
    {
      id: 'accepted-elsewhere-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'I’ve taken another job',
      text: `I’ve taken another job. Could you withdraw me from {role}, and thank them for me?

[{say}]

Thank you for all your help.`,
    },
    {
      id: 'accepted-elsewhere-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'I have accepted a position',
      text: `I have now accepted another position. Could you please withdraw my application for {role}, and give them my thanks?

[{say}]

Thank you for your help. I hope that we can stay in touch.`,
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
        'I’ve accepted another job, so I’m withdrawing my application for {role}.',
        'Thank you for your time on it.',
        '[{say}]',
      ],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}. I’ve accepted another job, so I’d like to withdraw from {role}. Thank you very much for your time. No need to call back. Bye.',
      also: 'As I’ve accepted another job, I’m withdrawing my application for {role} as well.',
    },
    {
      id: 'call-accepted-elsewhere-formal',
      needs: ['not-consultant'],
      registers: ['formal', 'neutral'],
      points: ['I have taken a position elsewhere.', 'Please withdraw me from {role}, with my thanks.', '[{say}]'],
      question: 'Is there anything that you need from me?',
      text: 'Hello[ {called}], this is {candidate}. I have taken a position elsewhere, so would you please withdraw me from {role}? Thank you very much for considering me. I wish you well with your search.',
      also: 'I have taken a position elsewhere; please withdraw me from {role} too.',
    },
  ],
});

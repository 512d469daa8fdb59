import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** An offer is declined: soon, clearly, and without reasons that nobody noted. */
export const declineEmail = letterSet({
  occasion: 'decline',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'decline',
      registers: ['neutral'],
      subject: 'Your offer: my answer',
      text: `Thank you for offering me {role}. I’ve thought about it carefully and decided not to take it; I wanted you to know at once, so that you lose no time.

[{say}]

I appreciate the offer and the work behind it.`,
    },
    {
      id: 'decline-formal',
      registers: ['formal'],
      subject: '{role}: my decision',
      text: `Your offer does me credit, and I thank you for it. I have considered it with care and am writing to decline.

[{say}]

I wish you success with the appointment, and hope that this reaches you in time for another candidate.`,
    },
    {
      id: 'decline-warm',
      registers: ['warm'],
      subject: 'Your offer: my answer',
      text: `This is a no to {role}, I’m sorry to say, and a real thank-you with it. I know that an offer doesn’t get made without somebody arguing for it.

[{say}]

Please give my best to the others.`,
    },
    {
      id: 'decline-met',
      needs: ['met', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'My answer to your offer',
      text: `Having met you[ on {day}], I’d like to give you a straight answer rather than a slow one: I won’t be accepting {role}.

[{say}]

Thank you for the offer, and for the time behind it.`,
    },
    {
      id: 'decline-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'I’m turning down {role}',
      text: `I’ve made up my mind: it’s a no to {role}. Could you let them know today, with my thanks for the offer?

[{say}]

I know you put work into this, and I’m grateful. If a call is easier than an email, I’ll happily explain[: {number}].`,
    },
    {
      id: 'decline-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'Declining the offer',
      text: `After careful thought I am declining the offer of {role}. Please pass on my thanks to those who made it.

[{say}]

You gave a good deal of effort to this, and I am grateful for it.`,
    },
  ],
});

export const declineSpoken = spokenSet({
  occasion: 'decline',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-decline',
      registers: ['neutral', 'warm'],
      points: [
        'I’ve thought about the offer, and I won’t be taking {role}.',
        'Thank you for making it; I wanted you to hear it from me.',
        '[{say}]',
      ],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}, about the offer. I’ve decided not to take it, and I wanted you to know quickly. Thank you for everything you did.[ If you’d like to talk, it’s {number}.] Bye.',
      also: 'On {role}: I won’t be taking it, but thank you for the offer.',
    },
    {
      id: 'call-decline-formal',
      needs: ['not-consultant'],
      registers: ['formal', 'neutral'],
      points: ['Thank you for the offer of {role}.', 'I have decided to decline it.', '[{say}]'],
      question: 'Would you like that in writing as well?',
      text: 'Hello[ {called}], this is {candidate}. Thank you for the offer of {role}. After some thought I am declining, and I will confirm that in writing today. I wish you well with the appointment.',
      also: 'I am declining {role}, with thanks, and will confirm that in writing.',
    },
  ],
});

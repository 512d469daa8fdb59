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
      subject: 'Your offer',
      text: `Thank you for offering me {role}. I’ve thought about it carefully and decided not to accept.

[{say}]

I’m grateful for the offer, and for your time.`,
    },
    {
      id: 'decline-formal',
      registers: ['formal'],
      subject: '{role}: my decision',
      text: `Thank you for the offer of {role}. After careful consideration, I have decided to decline it.

[{say}]

I am grateful for your time and wish you success with your search.`,
    },
    {
      id: 'decline-warm',
      registers: ['warm'],
      subject: 'About your offer',
      text: `Thank you so much for the offer. I’m sorry to say that I won’t be taking {role}.

[{say}]

I really appreciate it, and wish you all the best.`,
    },
    {
      id: 'decline-met',
      needs: ['met', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'My answer to your offer',
      text: `Thank you for seeing me[ on {day}], and for the offer. I’m afraid I’ve decided to turn down {role}.

[{say}]

I hope you find the right person soon.`,
    },
    {
      id: 'decline-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'I’m turning down {role}',
      text: `I’ve decided not to take {role}. Could you let them know, and thank them for the offer?

[{say}]

Thank you for all your work on this.[ If you’d like to talk it over, my number is {number}.]`,
    },
    {
      id: 'decline-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'Declining the offer',
      text: `After careful thought I am declining {role}. Please let them know, with my thanks for the offer.

[{say}]

Thank you for all that you have done.`,
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
        'Thank you for the offer, and for your time.',
        '[{say}]',
      ],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}, about the offer. I’ve decided not to take it, and wanted to tell you myself. Thank you for everything.[ If you’d like to talk, my number’s {number}, that’s {number}.] Bye.',
      also: 'On {role}: I won’t be taking it, but thank you for the offer.',
    },
    {
      id: 'call-decline-formal',
      needs: ['not-consultant'],
      registers: ['formal', 'neutral'],
      points: ['Thank you for the offer of {role}.', 'I have decided to decline it.', '[{say}]'],
      question: 'Would you like that in writing as well?',
      text: 'Hello[ {called}], this is {candidate}. Thank you for the offer of {role}. I have decided to decline it, and will confirm that in writing. I wish you well with your search. Thank you, goodbye.',
      also: 'I am declining {role}, with thanks, and will confirm that in writing.',
    },
  ],
});

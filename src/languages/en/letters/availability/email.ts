import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Free for work this week: to the branch, by e-mail. */
export const availabilityEmail = letterSet({
  occasion: 'availability',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'free-this-week',
      registers: ['neutral', 'warm'],
      subject: '{candidate}: free this week',
      text: `I’m free for work this week, so please count me in if something comes up.

[{say}]

[A call or a text to {number} is fastest. ]Email works as well; I’ll be looking at it.`,
    },
    {
      id: 'short-notice',
      registers: ['neutral', 'warm'],
      subject: 'Available this week, if you’re short of people',
      text: `When a client calls this week and is a person short, I can be that person.

[{say}]

You have my details from {role}.[ My number is still {number}.]`,
    },
    {
      id: 'available-formal',
      registers: ['formal'],
      subject: 'Availability this week: {candidate}',
      text: `I write to confirm that I can take on assignments this week.

[{say}]

You have my particulars from {role}, and I would consider other work as well. [My number is {number}.]`,
    },
    {
      id: 'week-open-formal',
      registers: ['formal'],
      subject: 'Free for work this week',
      text: `My week is still open, and I would be pleased to fill some of it with work for one of your clients.

[{say}]

Is there a suitable assignment among those that you have at present?`,
    },
    {
      id: 'anything-for-me',
      registers: ['neutral', 'warm'],
      subject: 'Anything for me this week?',
      text: `Do you have anything this week that I could do? It needn’t be like {role}; tell me what there is and I’ll tell you honestly if it’s for me.

[{say}]`,
    },
  ],
});

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
      subject: '{candidate}: free for work',
      text: `I’m free for work at the moment if anything comes up.

[{say}]

[The quickest way to reach me is to call or text {number}. ]Thanks.`,
    },
    {
      id: 'short-notice',
      registers: ['neutral', 'warm'],
      subject: 'Available for work',
      text: `If any of your clients are short of people, I’m available.

[{say}]

You already have my details from {role}.[ My number is {number}.]`,
    },
    {
      id: 'available-formal',
      registers: ['formal'],
      subject: 'Availability this week: {candidate}',
      text: `I am available for assignments at the moment.

[{say}]

You have my details from {role}, and I would be glad to consider other work as well.[ My number is {number}.]`,
    },
    {
      id: 'week-open-formal',
      registers: ['formal'],
      subject: 'Free for work at the moment',
      text: `I am free at the moment and would be glad to take on work for one of your clients.

[{say}]

Do you have anything suitable at the moment?`,
    },
    {
      id: 'anything-for-me',
      registers: ['neutral', 'warm'],
      subject: 'Anything for me?',
      text: `Do you have any work for me just now? It doesn’t have to be like {role}.

[{say}]`,
    },
  ],
});

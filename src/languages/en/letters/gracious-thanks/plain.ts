import { letterSet } from '../../../../core/write/whole-letter.ts';

/** More thanks after a no, for readers who were not met as well. */
export const graciousEmailPlain = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'plain-no-somebody-got-it',
      registers: ['neutral'],
      subject: 'The decision about {role}',
      text: `I hope that whoever takes on {role} does well in it. I’m writing to thank you for having considered me.

[{say}]

I’d be glad if work brought us together another time.`,
    },
    {
      id: 'plain-no-good-terms',
      registers: ['warm'],
      subject: 'Thank you for letting me know',
      text: `No hard feelings about {role}. I’m grateful that I was in there at all.

[{say}]

Good luck with everything, and I hope I’ll hear from you one day.`,
    },
    {
      id: 'plain-no-formal-choice',
      registers: ['formal'],
      subject: 'With thanks, after your decision',
      text: `I have been told of the decision on {role}, and would not wish to let it pass without thanking you for the work that my application caused.

[{say}]

May the choice prove a happy one. I would be pleased to be considered at another time.`,
    },
  ],
});

export const graciousTextPlain = letterSet({
  occasion: 'gracious-thanks',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-plain-no',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]not {role}, then. No hard feelings, and thank you for the chance. [{say} ]Maybe another time. {given}',
    },
    {
      id: 'text-plain-no-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I have learned of the decision on {role} and thank you for the opportunity. [{say} ]I would be glad to be considered again. {candidate}',
    },
  ],
});

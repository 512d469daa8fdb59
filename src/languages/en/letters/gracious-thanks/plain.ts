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
      subject: 'Thank you for considering me',
      text: `I’m writing to thank you for considering me for {role}.

[{say}]

If something else comes up, I’d be glad to hear from you.`,
    },
    {
      id: 'plain-no-good-terms',
      registers: ['warm'],
      subject: 'Thank you, and good luck',
      text: `Thanks for considering me for {role}; I was glad to be in the running.

[{say}]

Good luck with everything, and I hope we’ll be in touch again.`,
    },
    {
      id: 'plain-no-formal-choice',
      registers: ['formal'],
      subject: 'With thanks, after your decision',
      text: `I have been told of the decision on {role}, and would like to thank you for considering my application.

[{say}]

I would be pleased to be considered for other positions.`,
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
      text: '[Hi {called}, ]no luck with {role} this time, but thank you for the chance. [{say} ]Maybe another time. {given}',
    },
    {
      id: 'text-plain-no-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I have learned of the decision on {role} and thank you for the opportunity. [{say} ]I would be glad to be considered again. {candidate}',
    },
  ],
});

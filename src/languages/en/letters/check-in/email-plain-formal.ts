import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Formal questions by e-mail that need no note: first, second, third. */
export const checkInPlainFormal = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'plain-first-formal-when',
      needs: ['first'],
      registers: ['formal'],
      subject: '{role}: an expected date',
      text: `Could you tell me roughly when you expect to decide on {role}?

[{say}]

Thank you for your help.`,
    },
    {
      id: 'plain-first-formal-procedure',
      needs: ['first'],
      registers: ['formal'],
      subject: '{role}: further interviews',
      text: `Are further interviews planned for {role}[ after the one on {day}]?

[{say}]

I would like to keep some time free for them.`,
    },
    {
      id: 'plain-first-formal-wanted-supply',
      needs: ['first', 'wanted'],
      registers: ['formal'],
      subject: '{role}: do you need anything further?',
      text: `I would be very glad to be offered {role}. Is there anything further that you need from me?

[{say}]`,
    },
    {
      id: 'plain-second-formal-remaining',
      needs: ['second'],
      registers: ['formal'],
      subject: 'The date of the decision',
      text: `I am writing again about {role}. Has a date been set for the decision?

[{say}]

Thank you for your help.`,
    },
    {
      id: 'plain-second-formal-wanted-available',
      needs: ['second', 'wanted'],
      registers: ['formal'],
      subject: '{role}: still interested',
      text: `I would still very much like to be considered for {role}, and would be glad to meet or to speak by telephone.

[{say}]

Do you expect another stage?`,
    },
    {
      id: 'plain-third-formal-position',
      needs: ['third'],
      registers: ['formal'],
      subject: 'Has {role} been decided?',
      text: `Has a decision been made on {role}?

[{say}]

If so, I would be grateful for a short reply.`,
    },
    {
      id: 'plain-third-formal-wanted-constant',
      needs: ['third', 'wanted'],
      registers: ['formal'],
      subject: 'My continued interest in {role}',
      text: `Is {role} still open? If so, I would be grateful to be considered for it.

[{say}]`,
    },
  ],
});

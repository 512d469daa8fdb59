import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Thanks to somebody of whom only a description is known: no interest, no offer of more, nothing that needs an answer. */
export const thankYouDescribed = letterSet({
  occasion: 'thank-you',
  channels: ['email', 'letter'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'described',
      needs: ['described'],
      subject: 'Thank you[ for {day}]',
      text: `It was kind of you to come to my interview[ on {day}]. Thank you for that.

[{say}]`,
    },
    {
      id: 'described-too',
      needs: ['described'],
      subject: 'My thanks[ for {day}]',
      text: `A word of thanks to you, too, for giving up your time for my interview[ on {day}].

[{say}]`,
    },
  ],
});

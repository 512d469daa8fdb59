import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Acceptances that come after the day that was named. */
export const acceptLateEmail = letterSet({
  occasion: 'accept',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'accept-late',
      needs: ['pastDeadline'],
      registers: ['neutral', 'warm'],
      subject: 'Accepting {role}, with apologies for the delay',
      text: `I’d like to accept {role}. You asked for my answer by {pastDeadline}, and I’m sorry that you have it only now. I hope the offer still stands.

[{say}]

If it does, I’ll sign and send whatever you need the same day.`,
    },
    {
      id: 'accept-late-formal',
      needs: ['pastDeadline'],
      registers: ['formal'],
      subject: 'Acceptance of {role}',
      text: `I would like to accept {role}. My answer reaches you after {pastDeadline}, the day that you named; I apologise for that and hope that the offer still stands.

[{say}]

Should it do so, I am ready to sign at once.`,
    },
  ],
});

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
      subject: 'Accepting the offer, and sorry for the delay',
      text: `I’d like to accept {role}, and I’m sorry not to have answered by {pastDeadline}. I hope the offer is still open.

[{say}]

If it is, please let me know what you need from me.`,
    },
    {
      id: 'accept-late-formal',
      needs: ['pastDeadline'],
      registers: ['formal'],
      subject: 'Acceptance of {role}',
      text: `I would like to accept {role}. I am sorry that my answer did not reach you by {pastDeadline}, and hope that the offer still stands.

[{say}]

If it does, I am ready to sign.`,
    },
  ],
});

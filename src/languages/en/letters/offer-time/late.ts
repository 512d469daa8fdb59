import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Asking for time when the day has passed. */
export const offerTimeLateEmail = letterSet({
  occasion: 'offer-time',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'time-late',
      needs: ['pastDeadline'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: sorry for the delay',
      text: `I’m sorry that {pastDeadline} passed without an answer from me. Is the offer of {role} still open, and if so, could I have a few more days?

[{say}]

Thank you for bearing with me.`,
    },
    {
      id: 'time-late-formal',
      needs: ['pastDeadline'],
      registers: ['formal'],
      subject: 'My answer regarding {role}',
      text: `I am sorry not to have replied by {pastDeadline}. Would it be possible for the offer of {role} to remain open for a few more days?

[{say}]

I would be very grateful.`,
    },
  ],
});

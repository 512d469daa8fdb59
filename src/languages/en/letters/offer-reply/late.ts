import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Answers to an offer whose day has passed. */
export const offerReplyLateEmail = letterSet({
  occasion: 'offer-reply',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'offer-late',
      needs: ['pastDeadline'],
      registers: ['neutral', 'warm'],
      subject: 'The offer: sorry for the delay',
      text: `I’m sorry I didn’t get back to you by {pastDeadline}. Is the offer of {role} still open?

[{say}]

If it is, it would help me to see the terms in writing.`,
    },
    {
      id: 'offer-late-formal',
      needs: ['pastDeadline'],
      registers: ['formal'],
      subject: 'The offer of {role}',
      text: `I am sorry that {pastDeadline} passed without a reply from me. May I ask whether the offer of {role} is still open?

[{say}]

If so, I would be grateful for the terms in writing.`,
    },
  ],
});

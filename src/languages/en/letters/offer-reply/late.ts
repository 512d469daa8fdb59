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
      subject: 'Your offer, and my late reply',
      text: `You’d asked for my answer by {pastDeadline}, and I’m sorry to be writing only now. Is the offer of {role} still open?

[{say}]

If it is, could you send me the terms in writing? You’ll have a clear answer quickly.`,
    },
    {
      id: 'offer-late-formal',
      needs: ['pastDeadline'],
      registers: ['formal'],
      subject: 'The offer of {role}',
      text: `You had asked for my answer by {pastDeadline}, and I apologise for replying after it. May I ask whether the offer of {role} still stands?

[{say}]

If it does, I would be grateful for the terms in writing.`,
    },
  ],
});

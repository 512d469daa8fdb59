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
      subject: 'Your offer: I’m late, and have a question',
      text: `I’m sorry: you wanted my answer by {pastDeadline}, and I’m only writing now. Is {role} still mine to take, and could I have a few more days to decide?

[{say}]

Thank you for your patience with me.`,
    },
    {
      id: 'time-late-formal',
      needs: ['pastDeadline'],
      registers: ['formal'],
      subject: 'My answer regarding {role}',
      text: `You had asked for my answer by {pastDeadline}, and I apologise for writing only now. Would it be possible for the offer of {role} to remain open for a few more days?

[{say}]

I would be most grateful, and would not ask again.`,
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** They called and were missed: answered by e-mail. */
export const callBackEmail = letterSet({
  occasion: 'call-back',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'missed-you',
      registers: ['neutral', 'warm'],
      subject: 'Sorry I missed your call[ on {callDay}]',
      text: `I couldn’t pick up when you called, sorry. When would be a good time for me to call you back?

[{say}]

If it’s quicker to put in writing, an email is just as good.[ My number, in case: {number}.]`,
    },
    {
      id: 'could-not-answer-formal',
      registers: ['formal'],
      subject: 'Returning your call',
      text: `I regret that I was unable to take your call[ on {callDay}].

[{say}]

At what time would it suit you to be called back? [My own number is {number}.]`,
    },
    {
      id: 'about-role',
      registers: ['neutral', 'warm'],
      subject: 'Your missed call',
      text: `There’s a missed call from you on my phone[ from {callDay}], and I’m guessing it’s about {role}.

[{say}]

Would you rather talk, or send me the short version here?[ If it’s talking, my number is {number}.]`,
    },
    {
      id: 'client-word',
      needs: ['consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'Your call: any news from the client?',
      text: `Thank you for trying me[ on {callDay}]. I am sorry that it went unanswered.

[{say}]

If the client has said something about {role}, please tell me here or name a time, and I will call. Which do you prefer?`,
    },
  ],
});

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
      text: `I am sorry that I was unable to take your call[ on {callDay}].

[{say}]

What would be a convenient time for me to call you back? [My number is {number}.]`,
    },
    {
      id: 'about-role',
      registers: ['neutral', 'warm'],
      subject: 'Your call[ on {callDay}]',
      text: `I missed your call[ on {callDay}], sorry. I’m guessing it was about {role}.

[{say}]

Would you rather talk, or is email easier?[ My number is {number}.]`,
    },
    {
      id: 'client-word',
      needs: ['consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'Your call[ on {callDay}]',
      text: `Thank you for calling[ on {callDay}]; I am sorry that I missed you.

[{say}]

If it was about {role}, please reply here, or let me know when I can call you back.`,
    },
  ],
});

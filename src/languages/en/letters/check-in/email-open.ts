import { letterSet } from '../../../../core/write/whole-letter.ts';

/** They asked the candidate back and no day came of it, or asked something and had the answer: that is what is still open. */
export const checkInOpen = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'no-day-yet',
      needs: ['invited', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'A day for our next conversation',
      text: `Thank you again for asking me back about {role}. I haven’t had a day for it yet, or else your message didn’t reach me.

[{say}]

Is there one now?`,
    },
    {
      id: 'no-day-yet-wanted',
      needs: ['invited', 'wanted', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'The next conversation: is there a date?',
      text: `I was very pleased to be asked back about {role}, and I’d still like to come.

[{say}]

As far as I know there’s no date yet. Have you been able to settle on one?`,
    },
    {
      id: 'no-day-yet-formal',
      needs: ['invited', 'not-consultant'],
      registers: ['formal'],
      subject: 'Your invitation: a date',
      text: `You were good enough to invite me to a further conversation about {role}, for which I have not yet received a date.

[{say}]

May I ask whether one has been chosen?`,
    },
    {
      id: 'no-day-yet-client',
      needs: ['invited', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Has the client named a day?',
      text: `The client wanted to see me again about {role}, and I haven’t heard of a day.

[{say}]

Have they given you one?`,
    },
    {
      id: 'no-day-yet-client-formal',
      needs: ['invited', 'consultant'],
      registers: ['formal'],
      subject: 'The client’s invitation: a date',
      text: `Your client wished to see me again about {role}. No date for it has come to me so far.

[{say}]

Do you know whether they have decided on one?`,
    },
    {
      id: 'was-it-enough',
      needs: ['asked', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'My answer to your question',
      text: `You had a question about {role}, and I hope that my answer was what you needed. If any of it wasn’t, please tell me.

[{say}]

Otherwise: do you know what the next step is, and when?`,
    },
    {
      id: 'was-it-enough-wanted',
      needs: ['asked', 'wanted', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Did my answer help?',
      text: `Since you asked me your question about {role} and had my answer, I’ve wondered whether it was enough. I’d very much like the job, so I’ll gladly fill in whatever is missing.

[{say}]

Is there a date for the decision yet?`,
    },
    {
      id: 'was-it-enough-formal',
      needs: ['asked', 'not-consultant'],
      registers: ['formal'],
      subject: 'In addition to my answer',
      text: `I trust that my answer to your question about {role} reached you. If it left anything open, I would be glad to add to it.

[{say}]

May I ask what the next step will be?`,
    },
    {
      id: 'was-it-enough-client',
      needs: ['asked', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'After my answer',
      text: `I answered your question about {role} as well as I could. Please tell me if the client needs more than that.

[{say}]

Have they said what comes next?`,
    },
  ],
});

/** The same, and what follows a message of theirs, in a text or chat. */
export const checkInOpenText = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-no-day-yet',
      needs: ['invited'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]is there a day yet for the next chat about {role}? [{say} ]I haven’t seen one. {given}',
    },
    {
      id: 'text-was-it-enough',
      needs: ['asked'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]was my answer all you needed? [{say} ]If so, what’s next on {role}? {given}',
    },
    {
      id: 'text-since-you-wrote',
      needs: ['they-wrote'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for your last message. [{say} ]Has anything moved on {role} since? {given}',
    },
    {
      id: 'text-since-you-wrote-formal',
      needs: ['they-wrote'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for your last message. [{say} ]Is there anything new on {role}? {candidate}',
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** American letters to the recruiter who arranged the interview; what goes to single interviewers follows behind the last paragraph. */
export const thankYouThroughEmailUs = letterSet({
  occasion: 'thank-you-through',
  channels: ['email'],
  markets: ['US'],
  letters: [
    {
      id: 'us-all-in',
      needs: ['names', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'I’d love the job',
      text: `I’d love the job, and I have you to thank for the interview[ on {day}].

[{say}]

Please let {names} know how much I appreciate their time.`,
    },
    {
      id: 'us-you-heard',
      needs: ['names', 'met', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for joining the interview',
      text: `Thank you for setting up the interview[ on {day}] and for joining it. I really want this job.

[{say}]

Would you tell {names} that I appreciated talking with them?`,
    },
    {
      id: 'us-through-you',
      needs: ['names'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for the interview',
      text: `Thanks for getting me this interview[ on {day}].

[{say}]

Would you pass my thanks along to {names}?`,
    },
    {
      id: 'us-good-to-have-you',
      needs: ['names', 'met', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for joining us[ on {day}]',
      text: `I appreciate you setting up the interview[ on {day}] and joining us.

[{say}]

Please pass my thanks along to {names}.`,
    },
    {
      id: 'us-ask-first',
      needs: ['asks-to-thank'],
      registers: ['neutral', 'warm'],
      subject: 'OK to send thank-you notes?',
      text: `I’d like to send thank-you notes after the interview[ on {day}], and I want to do it the way you’d want it done. Is it OK if I write directly, or should everything go through you?

[{say}]

Thank you for setting up the meeting.`,
    },
    {
      id: 'us-ask-first-keen',
      needs: ['asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Interested in {role}, and one question',
      text: `I’m excited about {role}, and grateful to you for setting up the interview[ on {day}].

[{say}]

I’d like to thank the people I met. Should I email them myself, or would you rather pass my note along?`,
    },
    {
      id: 'us-team-keen',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the introduction',
      text: `Thank you for the introduction. After the interview[ on {day}], I’d love to move forward.

[{say}]

Please thank the people who met with me.`,
    },
    {
      id: 'us-team',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for setting up the interview',
      text: `Thank you for getting the interview on the calendar[ for {day}].

[{say}]

When you’re in touch with them, please pass along my thanks.`,
    },
  ],
});

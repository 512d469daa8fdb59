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
      subject: 'After the interview: I’d love the job',
      text: `I’d love the job, and I have you to thank for the interview[ on {day}].

[{say}]

Please let {names} know how much I appreciate their time.`,
    },
    {
      id: 'us-nothing-to-guess',
      needs: ['names', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'After the interview[ on {day}]',
      text: `You shouldn’t have to guess where I stand, so here it is: I’m excited about {role} and I want to keep going.

[{say}]

Thanks for opening the door. Could you thank {names} for me too?`,
    },
    {
      id: 'us-you-heard',
      needs: ['names', 'met', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'After the interview[ on {day}]',
      text: `You were in the interview[ on {day}], so you know what I said there. Here’s what I’d have told you on the way out: I want this job.

[{say}]

Thank you for making it happen. Will you tell {names} that I appreciated talking with them?`,
    },
    {
      id: 'us-through-you',
      needs: ['names'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, please pass it on',
      text: `Thanks for getting me this interview[ on {day}]. I’d like my thank-yous to go through you, since you know everyone involved.

[{say}]

They’re for {names}, and of course for you.`,
    },
    {
      id: 'us-good-to-have-you',
      needs: ['names', 'met', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for joining us[ on {day}]',
      text: `You set the meeting up and then made time to be in it[ on {day}]. I appreciate both.

[{say}]

If you’d forward my thanks to {names}, I’d appreciate that too.`,
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
      text: `Short report: I’m excited about {role}, and I’m grateful to you for the interview[ on {day}].

[{say}]

One question before I thank anybody there. Do you prefer to pass my note along, or can I email them myself?`,
    },
    {
      id: 'us-team-keen',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the introduction',
      text: `Thank you for the introduction. Here’s the headline after the interview[ on {day}]: I’m in, and I’d love to hear what they say.

[{say}]

Please thank the people who met with me. I know they had other things to do.`,
    },
    {
      id: 'us-team',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for setting up the interview',
      text: `I know how much back-and-forth goes into getting one meeting on the calendar[ for {day}]. Thank you for doing that for me.

[{say}]

When you’re in touch with them, please share my thanks for the interview.`,
    },
    {
      id: 'us-credit',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}]',
      text: `Credit where it’s due: without you there would have been no interview[ on {day}], so thank you.

[{say}]

[I heard that there may be news {when}. ]Anything they want from me in the meantime, ask and I’ll send it. And please say thanks to them from me.`,
    },
    {
      id: 'us-curious-names',
      needs: ['names', 'unsure'],
      registers: ['neutral', 'warm'],
      subject: 'After the interview: a question',
      text: `You got me the interview[ on {day}], so you should be the first to know what I’d ask next: what does {role} look like six months in?

[{say}]

I’d be glad to hear what you can find out. Please thank {names} for me as well.`,
    },
    {
      id: 'us-curious',
      needs: ['unsure', 'not-asks-to-thank', 'not-names'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks, and a question about {role}',
      text: `Thanks for the introduction and for the interview that came of it[ on {day}]. I’d like to learn more about {role}, starting with what it takes to do well in it.

[{say}]

Is that something you could find out when you thank them for me?`,
    },
  ],
});

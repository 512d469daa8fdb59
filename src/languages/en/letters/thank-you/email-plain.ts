import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Thank-yous by e-mail that need no note and claim no interest, or only curiosity: enough for a panel whose members compare. */
export const thankYouEmailPlain = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'plain-behind-it',
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the interview',
      text: `There’s more to an interview than the part the candidate sees. Thank you for all of it[, not only for {day}].

[{say}]

If I’ve left a gap somewhere, point me to it and I’ll fill it.`,
    },
    {
      id: 'plain-nothing-to-arrange',
      registers: ['neutral', 'warm'],
      subject: 'Thanks, and how to reach me',
      text: `Thank you for your questions[ on {day}]. Should another one occur to you, there’s nothing to arrange: reply to this[, or call {number},] and I’ll answer it.

[{say}]

If none does, that’s fine too.`,
    },
    {
      id: 'plain-save-a-step',
      registers: ['neutral'],
      subject: 'Thank you; references on request',
      text: `Thank you for your time. I can send you references for {role} the day you want them.

[{say}]

Above all, this email is to thank you for interviewing me[ on {day}].`,
    },
    {
      id: 'plain-nothing-to-do',
      registers: ['neutral', 'warm'],
      subject: 'Thank you, no reply needed',
      text: `You’ll get enough email today that wants something from you. This one only says thank you for the interview[ on {day}].

[{say}]`,
    },
    {
      id: 'plain-listening',
      registers: ['neutral', 'warm'],
      subject: 'Thank you for your time',
      text: `In an interview the candidate does most of the talking, which leaves the other side with most of the listening. Thank you for yours[ on {day}].

[{say}]

I’m glad to be asked again about anything I said.`,
    },
    {
      id: 'plain-clearer-in-writing',
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the interview[ on {day}]',
      text: `If one of my answers would be clearer on paper, tell me which, and I’ll write it up for you.

[{say}]

Otherwise just this: I appreciate your having taken the trouble to interview me[ on {day}].`,
    },
    {
      id: 'plain-trouble-taken',
      registers: ['warm'],
      subject: 'Thank you[ for {day}]',
      text: `Choosing somebody to work with must be one of the harder things to fit around a job. Thanks for giving some of that effort to me[ on {day}].

[{say}]

Good luck with the rest of it.`,
    },
    {
      id: 'plain-why-open',
      needs: ['unsure'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and a question',
      text: `Thanks for the interview[ on {day}]. One thing I’m curious about is how {role} came to be open, and whether you expect it to change over time.

[{say}]

That’s for another conversation. Today I wanted to thank you for this one.`,
    },
    {
      id: 'plain-who-with',
      needs: ['unsure'],
      registers: ['neutral', 'warm'],
      subject: 'After our conversation',
      text: `You took time for me[ on {day}], and I’m grateful.

[{say}]

To picture {role} properly, I’d want to know who I’d spend most of my time working with, and how the work is shared out. Is there someone I could ask, if it goes further?`,
    },
    {
      id: 'plain-done-first',
      needs: ['unsure'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks, and a question for later',
      text: `If I could have asked one more question[ on {day}], it would have been what you’d most want to see done first by whoever gets {role}.

[{say}]

Keep the answer until we next talk, if you like. For now, thank you for meeting me.`,
    },
    {
      id: 'plain-harder-than-it-looks',
      needs: ['unsure'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and a question about the job',
      text: `Most jobs have a part that’s harder than it looks from outside. I’d like to hear what it is in {role}, because it’s the sort of thing that would help me decide.

[{say}]

I appreciate the interview[ on {day}], and would be glad of a second conversation.`,
    },
  ],
});

/** The same, from somebody who wants the job. */
export const thankYouEmailPlainWanted = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'plain-your-half',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the interview',
      text: `An interview has two halves: you find out whether I can do the job, and I find out whether I want it. I do.

[{say}]

Thank you for your half[ on {day}].`,
    },
    {
      id: 'plain-whatever-next',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, ready for the next step',
      text: `Another conversation, a task, a call with somebody else: whatever the next step is for {role}, I’d like to get to it, and I’ll make the time.

[{say}]

Thank you for the interview[ on {day}].`,
    },
    {
      id: 'plain-blunt-question',
      needs: ['wanted', 'not-consultant'],
      registers: ['warm'],
      subject: 'Thanks, and any open questions',
      text: `If there’s a doubt about me on your side, I’d like to hear it while I can still answer it, because I want this job. Bluntly is fine.

[{say}]

Thanks for the time you gave me[ on {day}].[ My number is {number}.]`,
    },
    {
      id: 'plain-no-reference-can-say',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the interview',
      text: `My references can tell you how I work. What they can’t tell you is how much I’d like {role}, so that part had better come from me: very much.

[{say}]

You can have their names whenever you’re ready. Thank you for seeing me[ on {day}].`,
    },
    {
      id: 'plain-before-it-blurs',
      needs: ['wanted'],
      registers: ['warm', 'neutral'],
      subject: 'Thank you, I’d like the job',
      text: `In case it got lost among everything else that we talked about: I’d be really happy to get the job.

[{say}]

Thank you for talking with me[ on {day}].`,
    },
    {
      id: 'plain-put-me-down',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, I’d like to go further',
      text: `Please put me down as somebody who’d say yes to another round for {role}. The rest I leave to you.

[{say}]

Thank you as well for fitting me in[ on {day}].`,
    },
  ],
});

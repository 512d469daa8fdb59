import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Thank-yous by e-mail that need no note and claim no interest, or only curiosity: enough for a panel whose members compare. */
export const thankYouEmailPlain = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'plain-nothing-to-arrange',
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the interview',
      text: `Thank you for taking the time to interview me[ on {day}].

[{say}]

If any other questions come up, just reply to this[ or call {number}].`,
    },
    {
      id: 'plain-save-a-step',
      registers: ['neutral'],
      subject: 'Thank you for your time',
      text: `Thank you for your time[ on {day}]. If there’s a question you didn’t get to, just send it over.

[{say}]`,
    },
    {
      id: 'plain-nothing-to-do',
      registers: ['neutral', 'warm'],
      subject: 'A short thank-you',
      text: `This is just a short note to thank you for the interview[ on {day}].

[{say}]

There’s no need to reply.`,
    },
    {
      id: 'plain-clearer-in-writing',
      registers: ['neutral', 'warm'],
      subject: 'Thank you for your time[ on {day}]',
      text: `I appreciate the time you took to talk to me[ on {day}] about {role}.

[{say}]

If you’d like me to expand on any of my answers, I’m happy to do that in writing.`,
    },
    {
      id: 'plain-trouble-taken',
      registers: ['warm'],
      subject: 'Thank you[ for {day}]',
      text: `Thanks very much for your time[ on {day}]; I appreciated it.

[{say}]

Good luck with the rest of the process.`,
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
      id: 'plain-whatever-next',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the interview',
      text: `Thank you for talking to me[ on {day}].

[{say}]

I’m very interested in the job, and hope to hear from you.`,
    },
    {
      id: 'plain-blunt-question',
      needs: ['wanted', 'not-consultant'],
      registers: ['warm'],
      subject: 'Thank you, and happy to answer anything',
      text: `Thank you for your time[ on {day}]. I’d very much like this job.

[{say}]

I’m happy to answer any other questions[; my number is {number}].`,
    },
    {
      id: 'plain-before-it-blurs',
      needs: ['wanted'],
      registers: ['warm', 'neutral'],
      subject: 'Thank you for your time',
      text: `Thanks for your time[ on {day}]. I’d very much like this job.

[{say}]

If you need anything else from me, just let me know.`,
    },
  ],
});

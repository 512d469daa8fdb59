import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Formal thank-yous by e-mail that need no note: enough for a panel whose members compare. */
export const thankYouEmailPlainFormal = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'plain-formal-care',
      registers: ['formal'],
      subject: 'Thank you for the interview',
      text: `It was good of you to see me[ on {day}], and I am grateful for your time.

[{say}]

If there is anything further that you would like to know about my work, please let me know.`,
    },
    {
      id: 'plain-formal-unclear',
      registers: ['formal'],
      subject: 'Thank you for the interview',
      text: `Thank you for seeing me[ on {day}] about {role}.

[{say}]

If anything that I said was unclear, I would be glad to explain it.`,
    },
    {
      id: 'plain-formal-reach',
      registers: ['formal'],
      subject: 'Thank you for speaking with me',
      text: `I appreciated the opportunity to speak with you[ on {day}].

[{say}]

If you have further questions about my application, I can be reached by email[ or at {number}].`,
    },
    {
      id: 'plain-formal-in-writing',
      registers: ['formal'],
      subject: 'Thank you for the conversation',
      text: `Thank you for our conversation[ on {day}] about {role}.

[{say}]

If any of my answers was unclear, I would be happy to clarify it in writing.`,
    },
    {
      id: 'plain-formal-after-interview',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'Thank you for the interview',
      text: `Thank you for interviewing me[ on {day}].

[{say}]

I continue to be very interested in {role}, and look forward to hearing from you.`,
    },
    {
      id: 'plain-formal-further-stage',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'Thank you for the interview',
      text: `If there is a further stage in the selection for {role}, I would be very pleased to take part.

[{say}]

Thank you for the interview[ on {day}], which I appreciated.`,
    },
    {
      id: 'plain-formal-yours-to-judge',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'Thank you for our conversation',
      text: `I am grateful for our conversation[ on {day}], and would very much like to be appointed.

[{say}]

If further details would be helpful, please ask me for them.`,
    },
  ],
});

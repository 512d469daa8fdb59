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
      text: `It takes some care to interview a person fairly, and I thank you for taking it[ on {day}].

[{say}]

If there is something about me that you still need to know, I will answer gladly.`,
    },
    {
      id: 'plain-formal-people',
      registers: ['formal'],
      subject: 'Thank you, and references if required',
      text: `Allow me to thank you for seeing me[ on {day}].

[{say}]

Should you wish to speak to people who have worked with me, I can let you have their names and numbers on the day you ask for them.`,
    },
    {
      id: 'plain-formal-reach',
      registers: ['formal'],
      subject: 'Thank you for the interview[ on {day}]',
      text: `I was given the opportunity to speak with you[ on {day}], and I am grateful for it.

[{say}]

For anything that concerns {role}, I can be reached by email[ or by telephone: {number}].`,
    },
    {
      id: 'plain-formal-burden',
      registers: ['formal'],
      subject: 'A word of thanks',
      text: `This letter is not meant to add to your correspondence. Its purpose is to thank you for the interview[ on {day}].

[{say}]

It requires neither action nor reply.`,
    },
    {
      id: 'plain-formal-in-writing',
      registers: ['formal'],
      subject: 'Thanks, and an offer to clarify',
      text: `Not every answer is at its best when given aloud. If one of mine was unclear to you, please tell me which, and I will put it in writing.

[{say}]

My thanks to you for the conversation[ on {day}] about {role}.`,
    },
    {
      id: 'plain-formal-after-interview',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'My application after the interview',
      text: `One may apply for a position on the strength of a few lines; only the interview shows whether one was right to. After mine[ on {day}] I remain very interested in {role}.

[{say}]

Thank you for the time that you devoted to it.`,
    },
    {
      id: 'plain-formal-further-stage',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'Thank you for the interview',
      text: `If the selection for {role} has a further stage, I would be pleased to take part in it and will fit in with your arrangements.

[{say}]

Thank you for the interview[ on {day}]. I hope that it was not the last.`,
    },
    {
      id: 'plain-formal-others-judge',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'Thank you for the interview',
      text: `I can say for myself that I would like to have this position. How well I work is better said by others, and I will name some who know it whenever you wish.

[{say}]

Thank you for speaking with me[ on {day}].`,
    },
    {
      id: 'plain-formal-any-doubt',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'Thank you, and any open questions',
      text: `If the interview[ on {day}] has left you with a reservation about me, I would be grateful to hear it and to reply to it. I would very much like to be appointed, and would be sorry to be passed over for something that can be explained.

[{say}]

Thank you for seeing me.`,
    },
    {
      id: 'plain-formal-yours-to-judge',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'With thanks for the interview',
      text: `I would like to work with you. Whether I am suited to {role} is for you to judge, and I will gladly supply whatever helps you to do so.

[{say}]

Thank you for your part in the interview[ on {day}].`,
    },
    {
      id: 'plain-formal-around-it',
      needs: ['unsure'],
      registers: ['formal'],
      subject: 'Thank you, and a question for later',
      text: `Please accept my thanks for the conversation[ on {day}].

[{say}]

I would be interested to learn how {role} is connected with the work around it: who relies on it, and on whom it relies. If we meet again, I will bring that question with me.`,
    },
    {
      id: 'plain-formal-description',
      needs: ['unsure'],
      registers: ['formal'],
      subject: 'With thanks, and a small request',
      text: `A choice of this kind ought to be well informed on both sides. If there is a fuller description of {role} than the published one, I would read it with interest.

[{say}]

I am obliged to you for the interview[ on {day}].`,
    },
    {
      id: 'plain-formal-colleagues',
      needs: ['unsure'],
      registers: ['formal'],
      subject: 'Thank you for receiving me',
      text: `You have had the opportunity to form an impression of me, and I thank you for the time that it took[ on {day}].

[{say}]

For my part, I would welcome a conversation with one or two of the people with whom I would work, if the procedure allows for it.`,
    },
  ],
});

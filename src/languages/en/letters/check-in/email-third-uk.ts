import { letterSet } from '../../../../core/write/whole-letter.ts';

/** The third question by e-mail and any later one, British. */
export const checkInThirdUk = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'can-take-a-no',
      needs: ['third'],
      registers: ['neutral', 'warm'],
      subject: '{role}: is there a decision?',
      text: `Are you still recruiting for {role}?

[{say}]

If it’s gone to someone else, please let me know.`,
    },
    {
      id: 'under-consideration',
      needs: ['third'],
      registers: ['formal'],
      subject: 'My application for {role}',
      text: `I would be grateful to know whether my application for {role} is still under consideration.

[{say}]

A brief reply would be much appreciated.`,
    },
    {
      id: 'another-desk',
      needs: ['third'],
      registers: ['warm', 'neutral'],
      subject: '{role}: who should I ask?',
      text: `If someone else is dealing with {role} now, could you point me to them?

[{say}]

If it’s still with you, a quick update would be great.`,
    },
    {
      id: 'usual-course',
      needs: ['third', 'day'],
      registers: ['neutral', 'formal'],
      subject: 'How long a decision takes',
      text: `My interview for {role} was on {day}, and I would be glad to know how long a decision is likely to take.

[{say}]

Thank you for any information you can give me.`,
    },
    {
      id: 'want-not-hurry',
      needs: ['third', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: still interested',
      text: `I still want this job, and I’d be happy to talk again. Is there another stage for {role}?

[{say}]`,
    },
    {
      id: 'want-formal',
      needs: ['third', 'wanted'],
      registers: ['formal'],
      subject: 'My candidacy for {role}',
      text: `My interest in {role} has not changed. May I ask whether a date for the decision has been set?

[{say}]

I would be happy to meet again.`,
    },
    {
      id: 'example-late',
      needs: ['third', 'example'],
      registers: ['neutral', 'formal', 'warm'],
      subject: 'An example, in case it helps',
      text: `There is something about my work that I have not told you: {example}. I can send more detail if it would help.

[{say}]

Is the decision on {role} still to come?`,
    },
    {
      id: 'your-colleagues',
      needs: ['third', 'not-met', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: has a date been set?',
      text: `Has anyone set a date for {role} yet?

[{say}]

If there isn’t one, that would be useful to know too.`,
    },
    {
      id: 'quiet-topic',
      needs: ['third', 'met', 'topic'],
      registers: ['neutral', 'warm'],
      subject: 'After our conversation[ on {day}]',
      text: `Thank you again for our conversation about {topic}[ on {day}].

[{say}]

Is {role} likely to be decided in the next few weeks?`,
    },
  ],
});

/** The third question to the consultant by e-mail and any later one, and those round the end of the year, British. */
export const checkInThirdConsultantUk = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'gone-quiet',
      needs: ['third', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: anything from the client?',
      text: `Have you heard anything more about {role}?

[{say}]

If there’s nothing yet, that’s good to know too.`,
    },
    {
      id: 'client-intends-formal',
      needs: ['third', 'consultant'],
      registers: ['formal'],
      subject: '{role}: your client’s intentions',
      text: `Do you know whether your client still intends to fill {role}?

[{say}]

I would prefer to know, even if the answer is no.`,
    },
    {
      id: 'one-more-push',
      needs: ['third', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: a question for the client',
      text: `Could you ask the client what’s holding up the decision on {role}? I’d still very much like the job, and I can send anything they need.

[{say}]

Thanks for sticking with it.`,
    },
    {
      id: 'client-before-christmas',
      needs: ['year-end', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news before Christmas?',
      text: `Do you expect any news from the client about {role} before Christmas?

[{say}]

If not, January is fine. Have a good break.`,
    },
    {
      id: 'client-in-january',
      needs: ['new-year', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news in January?',
      text: `Happy New Year. When you’ve spoken to the client, could you let me know whether {role} is still open?

[{say}]

[I’m on {number}.]`,
    },
  ],
});

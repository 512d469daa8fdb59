import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Check-ins of somebody who wants the job and has something to tell that the reader has not heard. */
export const checkInEmailNew = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'new-example-first',
      needs: ['first', 'example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '[{title}: ]one thing I didn’t tell you',
      text: `Thank you again for the interview[ on {day}]. Something I didn’t get to tell you: {example}.

[{say}]

I’d very much like {role}. Could you tell me what the next steps are?`,
    },
    {
      id: 'new-act-first',
      needs: ['first', 'act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '[{title}: ]one line I left out[ on {day}]',
      text: `One line that belonged in our interview[ on {day}] and didn’t make it: {act}.

[{say}]

Thank you again for your time. I want {role} as much as I did then; how is the process going at your end?`,
    },
    {
      id: 'new-matter-first',
      needs: ['first', 'matter', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '[{title}: ]something we didn’t get to',
      text: `We ran out of time[ on {day}] before {matter} came up, and I’d be glad to send a page about it if that’s useful.

[{say}]

Thank you again for seeing me. I’d love to do this job. When do you expect to be able to say more?`,
    },
    {
      id: 'new-example-second',
      needs: ['second', 'example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '[{title}: ]an example, and a question',
      text: `Rather than only ask, let me add something you can use: {example}.

[{say}]

I’m still very keen on {role}. Do you know yet when a decision is likely?`,
    },
    {
      id: 'new-act-second',
      needs: ['second', 'act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '[{title}: ]to add to my application',
      text: `For whoever is comparing notes on {role}: {act}. It belonged in the interview.

[{say}]

My interest hasn’t changed. Is there a date for the next stage yet?`,
    },
    {
      id: 'new-example-third',
      needs: ['third', 'example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '[{title}: ]one more example',
      text: `If the shortlist for {role} is still open, here’s one more piece of evidence: {example}.

[{say}]

I’d still like the job. Where do things stand?`,
    },
    {
      id: 'new-example-formal',
      needs: ['example', 'wanted', 'first'],
      registers: ['formal'],
      subject: '[{title}: ]an addition to our interview',
      text: `I should like to add one thing to what I said in our interview[ on {day}]: {example}.

[{say}]

Thank you once more for your time. I would very much like to take up {role}. May I ask what the next steps are?`,
    },
    {
      id: 'new-act-formal',
      needs: ['act', 'wanted', 'first'],
      registers: ['formal'],
      subject: '[{title}: ]a point I omitted',
      text: `There is a point that I omitted[ on {day}] and that may matter to your decision: {act}.

[{say}]

I remain very interested in {role}, and I am grateful for your time. How is the selection progressing?`,
    },
    {
      id: 'new-example-second-formal',
      needs: ['second', 'example', 'wanted'],
      registers: ['formal'],
      subject: '[{title}: ]a further example',
      text: `I would like to put a further example beside those you have from me: {example}.

[{say}]

I would still very much like to be appointed to {role}, and I would be grateful for a word on timing. When do you expect to decide?`,
    },
  ],
});

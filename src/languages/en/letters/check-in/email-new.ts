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
      subject: '[{title}: ]something I didn’t mention',
      text: `Thank you again for the interview[ on {day}]. Something I didn’t mention: {example}.

[{say}]

I’d very much like {role}. Could you tell me what the next steps are?`,
    },
    {
      id: 'new-act-first',
      needs: ['first', 'act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '[{title}: ]something I forgot to say',
      text: `I forgot to mention something in our interview[ on {day}]: {act}.

[{say}]

I’m still interested in {role}. How is the process going?`,
    },
    {
      id: 'new-matter-first',
      needs: ['first', 'matter', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '[{title}: ]something we didn’t get to',
      text: `We didn’t get to talk about {matter}[ on {day}]. I’d be glad to send you something on it if that’s useful.

[{say}]

I’d love to do this job. When do you expect to have news on {role}?`,
    },
    {
      id: 'new-example-second',
      needs: ['second', 'example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '[{title}: ]another example',
      text: `Another example from my work, which I haven’t told you: {example}.

[{say}]

I’m still very interested in {role}. Do you know yet when a decision is likely?`,
    },
    {
      id: 'new-act-second',
      needs: ['second', 'act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '[{title}: ]to add to my application',
      text: `For {role}, one more thing I should have told you in the interview: {act}.

[{say}]

My interest hasn’t changed. Is there a date for the next stage yet?`,
    },
    {
      id: 'new-example-third',
      needs: ['third', 'example', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '[{title}: ]one more example',
      text: `In case it helps with {role}, one more example of my work: {example}.

[{say}]

I’d still like the job. Where do things stand?`,
    },
    {
      id: 'new-example-formal',
      needs: ['example', 'wanted', 'first'],
      registers: ['formal'],
      subject: '[{title}: ]an example I did not mention',
      text: `There is an example of my work that I did not mention in our interview[ on {day}]: {example}.

[{say}]

I would very much like {role}. May I ask what the next steps are?`,
    },
    {
      id: 'new-act-formal',
      needs: ['act', 'wanted', 'first'],
      registers: ['formal'],
      subject: '[{title}: ]a point I did not mention',
      text: `I did not mention one point in our interview[ on {day}]: {act}.

[{say}]

I remain very interested in {role}. How is the selection progressing?`,
    },
    {
      id: 'new-example-second-formal',
      needs: ['second', 'example', 'wanted'],
      registers: ['formal'],
      subject: '[{title}: ]a further example',
      text: `I would like to give you a further example of my work: {example}.

[{say}]

I would still very much like {role}. When do you expect to decide?`,
    },
  ],
});

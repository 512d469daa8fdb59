import { letterSet } from '../../../../core/write/whole-letter.ts';

/** The second question by e-mail, British. */
export const checkInSecondUk = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'still-moving',
      needs: ['second'],
      registers: ['warm', 'neutral'],
      subject: '{role}: still moving?',
      text: `Are you still working on {role}, or has it been delayed?

[{say}]

If it has, a rough idea of how long would be helpful.`,
    },
    {
      id: 'where-it-stands',
      needs: ['second', 'day'],
      registers: ['neutral'],
      subject: '{role}: where do things stand?',
      text: `Could you tell me where things stand with {role}? My interview was on {day}.

[{say}]

If there’s another stage to come, I’d like to keep some time free.`,
    },
    {
      id: 'timetable-formal',
      needs: ['second'],
      registers: ['formal'],
      subject: 'The timetable for {role}',
      text: `Could you tell me whether the timetable for {role} has changed?

[{say}]

If it has been postponed, I would be grateful for a rough date.`,
    },
    {
      id: 'say-so-twice',
      needs: ['second', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Still keen on {role}',
      text: `I’d still really like this job. What’s the next step for {role}?

[{say}]`,
    },
    {
      id: 'undiminished',
      needs: ['second', 'wanted'],
      registers: ['formal'],
      subject: 'My continued interest',
      text: `I continue to be very interested in {role}, and would be happy to meet again if that would help. Is a further meeting planned?

[{say}]`,
    },
    {
      id: 'place-me',
      needs: ['second', 'example'],
      registers: ['neutral', 'warm'],
      subject: 'An example of my work',
      text: `I don’t think I’ve mentioned this about my work: {example}.

[{say}]

When is {role} likely to be decided?`,
    },
    {
      id: 'not-at-interview',
      needs: ['second', 'act'],
      registers: ['formal', 'neutral'],
      subject: 'An addition to my application',
      text: `One addition to my application, which I have not mentioned before: {act}.

[{say}]

Is {role} still open? I would be glad to answer any questions.`,
    },
    {
      id: 'blank-in-notes',
      needs: ['second', 'met', 'topic'],
      registers: ['neutral', 'warm'],
      subject: '{role}: is there a date?',
      text: `It was useful to hear about {topic}[ on {day}].

[{say}]

Is there a date yet for the decision on {role}?`,
    },
    {
      id: 'better-placed',
      needs: ['second', 'not-met', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: 'How far has {role} got?',
      text: `Do you know whether {role} is with the hiring manager at the moment, or still with your team?

[{say}]

Thanks for your help.`,
    },
  ],
});

/** The second question to the consultant by e-mail, British. */
export const checkInSecondConsultantUk = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'still-live',
      needs: ['second', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Is {role} still live?',
      text: `Is {role} still live with the client?

[{say}]

If it’s on hold, I quite understand.`,
    },
    {
      id: 'client-since-formal',
      needs: ['second', 'consultant'],
      registers: ['formal'],
      subject: '{role}: any news from your client?',
      text: `Has your client said anything about the candidates they saw for {role}?

[{say}]

I would be glad of any comments, including critical ones.`,
    },
    {
      id: 'where-i-stand',
      needs: ['second', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: still very interested',
      text: `Do you have a feel for where I stand with the client on {role}? I’d very much like the job, and I’m happy to talk to them again.

[{say}]

If it’s not looking likely, I’d still like to know.`,
    },
  ],
});

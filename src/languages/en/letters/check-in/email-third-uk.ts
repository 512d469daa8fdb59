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
      text: `I’ll keep this short. Are you still recruiting for {role}?

[{say}]

If somebody else has it, do say so. I can take a no, and I’d thank you for telling me.`,
    },
    {
      id: 'under-consideration',
      needs: ['third'],
      registers: ['formal'],
      subject: 'The present position of {role}',
      text: `Plans may have changed since my application reached you. I would be grateful to know whether it is still under consideration.

[{say}]

A brief reply would suffice, and would be appreciated whatever it says.`,
    },
    {
      id: 'another-desk',
      needs: ['third'],
      registers: ['warm', 'neutral'],
      subject: '{role}: who should I ask?',
      text: `It’s possible that {role} has landed on somebody else’s desk by now. If it has, could you point me to them?

[{say}]

If it’s still yours, I’d be glad of a word on where it’s got to.`,
    },
    {
      id: 'usual-course',
      needs: ['third', 'day'],
      registers: ['neutral', 'formal'],
      subject: 'How long a decision takes',
      text: `How long does an appointment usually take with you? My interview was on {day}, and I would like to know whether {role} is simply running its normal course.

[{say}]

If it is, I will leave it to run.`,
    },
    {
      id: 'want-not-hurry',
      needs: ['third', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: my answer is the same',
      text: `This is to say that I still want the job, in case that has got lost among the other candidates.

[{say}]

Is there a stage left to go through? I’d make time for it whenever it falls.`,
    },
    {
      id: 'want-formal',
      needs: ['third', 'wanted'],
      registers: ['formal'],
      subject: 'My candidacy for {role}',
      text: `I shall be brief. I would still come to a further meeting with pleasure, because I would like to do this work.

[{say}]

Could you tell me when a choice is likely to be made?`,
    },
    {
      id: 'new-since',
      needs: ['news'],
      registers: ['neutral', 'warm'],
      subject: 'Something new from my side',
      text: `Something new on my side: {news}. It may or may not matter for {role}, but you should have it.

[{say}]

How is the search coming along?`,
    },
    {
      id: 'example-late',
      needs: ['third', 'example'],
      registers: ['neutral', 'formal', 'warm'],
      subject: 'An example, in case it helps',
      text: `I have not yet told you this about my work: {example}. If the people deciding on {role} would like the detail, I can send a page on it.

[{say}]

Is the decision still to come?`,
    },
    {
      id: 'your-colleagues',
      needs: ['third', 'not-met', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: has a date been set?',
      text: `You’re inside and I’m not, so here’s a small favour to ask: has anybody set a date for {role}?

[{say}]

“Nobody has” would also be news to me.`,
    },
    {
      id: 'quiet-topic',
      needs: ['third', 'met', 'topic'],
      registers: ['neutral', 'warm'],
      subject: 'After our conversation[ on {day}]',
      text: `You spoke to me about {topic}[ on {day}]. What I don’t remember hearing is how long the hiring would take.

[{say}]

Is {role} likely to be settled in the coming weeks?`,
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
      text: `Has the client gone quiet on {role}? If they have, it’s no fault of yours, and you can tell me so in three words.

[{say}]

Either way, I’d sooner know.`,
    },
    {
      id: 'client-intends-formal',
      needs: ['third', 'consultant'],
      registers: ['formal'],
      subject: '{role}: your client’s intentions',
      text: `Does your client still intend to make an appointment for {role}, as far as you are aware?

[{say}]

I should prefer a plain answer to a hopeful one, and will be obliged to you for it.`,
    },
    {
      id: 'one-more-push',
      needs: ['third', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'One question for the client',
      text: `When you next speak to the client, could you ask what the decision on {role} is waiting for? I’d still very much like the job, and if it’s something I can supply, I will.

[{say}]

Thank you for staying with it.`,
    },
    {
      id: 'client-before-christmas',
      needs: ['year-end', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news before Christmas?',
      text: `Do you expect to get anything out of the client on {role} before Christmas, or should I stop looking at my phone until January?

[{say}]

Have a good break yourself.`,
    },
    {
      id: 'client-in-january',
      needs: ['new-year', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news in January?',
      text: `Happy New Year. I don’t expect you to have spoken to the client yet. When you have, could you tell me whether {role} is still on their list?

[{say}]

[My number hasn’t changed with the year: {number}.]`,
    },
  ],
});

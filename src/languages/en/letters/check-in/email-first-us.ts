import { letterSet } from '../../../../core/write/whole-letter.ts';

/** The first question by e-mail, American. */
export const checkInFirstUs = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['US'],
  letters: [
    {
      id: 'timeline-from-here',
      needs: ['first'],
      registers: ['neutral', 'warm'],
      subject: 'Timeline for {role}',
      text: `Thanks again for considering me. What does the timeline look like from here?

[{say}]

If any questions come up on your end, just ask.`,
    },
    {
      id: 'appreciate-update',
      needs: ['first'],
      registers: ['formal'],
      subject: '{role}: next steps',
      text: `Thank you for considering my application for {role}. Could you tell me what the next steps are?

[{say}]

I’m happy to answer any questions in the meantime.`,
    },
    {
      id: 'hear-it-directly',
      needs: ['first', 'wanted', 'day'],
      registers: ['neutral', 'warm'],
      subject: '[{title} role: ]I’d love the job',
      text: `I’d really like {role}, and wanted to follow up after {day}. What happens next?

[{say}]

I’m happy to make time for another conversation.`,
    },
    {
      id: 'interest-us-formal',
      needs: ['first', 'wanted'],
      registers: ['formal'],
      subject: 'My strong interest in {role}',
      text: `I am very interested in {role}. Do you have an expected date for the decision?

[{say}]

I would be glad to speak again if that would help.`,
    },
    {
      id: 'knowing-that',
      needs: ['first', 'met', 'topic', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'After our conversation[ on {day}]',
      text: `I appreciated hearing about {topic}[ on {day}], and I’d love to do this job.

[{say}]

How’s the process going for {role}?`,
    },
    {
      id: 'should-have-told-you',
      needs: ['first', 'met', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'One thing I didn’t say[ on {day}]',
      text: `Something I left out when we talked: {act}. I’m happy to answer any questions about it.

[{say}]

Do you have a date in mind for deciding on {role}?`,
    },
    {
      id: 'example-us',
      needs: ['first', 'example'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '[{title} role: ]an example of my work',
      text: `I wanted to share an example of my work: {example}. I can walk you through it if that would help.

[{say}]

What is the timing for a decision on {role}?`,
    },
    {
      id: 'matter-us',
      needs: ['first', 'met', 'matter'],
      registers: ['neutral', 'warm'],
      subject: '[{title} role: ]something to add',
      text: `We didn’t get to {matter}[ on {day}], and I’d be happy to tell you about it.

[{say}]

Will there be another round for {role} where we could talk about it?`,
    },
    {
      id: 'team-debrief',
      needs: ['first', 'not-met', 'not-consultant', 'day'],
      registers: ['neutral', 'warm'],
      subject: 'My interview on {day}',
      text: `I interviewed for {role} on {day}. Do you know when the team will decide on next steps?

[{say}]

Thanks for your help.`,
    },
    {
      id: 'late-thanks-us',
      needs: ['first', 'belated', 'met'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'A late thank-you[ for {day}]',
      text: `I apologize for the late thank-you. I appreciate the time you took to talk with me about {role}.

[{say}]

May I ask where you are in the process?`,
    },
    {
      id: 'read-from-client',
      needs: ['first', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Any word from the client?',
      text: `Have you gotten any feedback from the client on {role}? I’d be glad to hear it, good or bad.

[{say}]

[Call anytime if that’s easier: {number}.]`,
    },
    {
      id: 'read-from-client-formal',
      needs: ['first', 'consultant'],
      registers: ['formal'],
      subject: 'Client feedback on {role}',
      text: `Has your client shared any feedback with you yet[ from the interview on {day}]?

[{say}]

If there is a concern, I would welcome the chance to address it.`,
    },
    {
      id: 'tell-them-yes',
      needs: ['first', 'consultant', 'wanted'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{role}: please tell them of my interest',
      text: `I am very interested in {role}, and please feel free to tell the client that.

[{say}]

What have they said so far?`,
    },
  ],
});

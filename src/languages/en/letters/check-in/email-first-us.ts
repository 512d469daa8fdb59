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

If it helps on your end, I can get you references whenever you want them.`,
    },
    {
      id: 'appreciate-update',
      needs: ['first'],
      registers: ['formal'],
      subject: '{role}: next steps',
      text: `Thank you for considering my application.

[{say}]

I would appreciate knowing what the next steps are. References and a work sample are ready to send.`,
    },
    {
      id: 'hear-it-directly',
      needs: ['first', 'wanted', 'day'],
      registers: ['neutral', 'warm'],
      subject: '[{title} role: ]I’d love the job',
      text: `In case I was too polite to say it on {day}: I’d love this job.

[{say}]

What happens next with {role}? I’ll make the time for it, whatever it is.`,
    },
    {
      id: 'interest-us-formal',
      needs: ['first', 'wanted'],
      registers: ['formal'],
      subject: 'My strong interest in {role}',
      text: `I am very interested in joining you and want to say so clearly while you are still deciding.

[{say}]

Do you have an expected date for the decision? I will plan around it.`,
    },
    {
      id: 'knowing-that',
      needs: ['first', 'met', 'topic', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'After our conversation[ on {day}]',
      text: `You told me about {topic}, and knowing that, I’d love to do this job.

[{say}]

How’s the process going for {role}? If there’s another conversation to be had, I’d be glad to come in for it.`,
    },
    {
      id: 'should-have-told-you',
      needs: ['first', 'met', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'One thing I didn’t say[ on {day}]',
      text: `Something I left out when we talked: {act}.

[{say}]

If that raises a question for {role}, ask away. And do you have a date in mind for deciding?`,
    },
    {
      id: 'example-us',
      needs: ['first', 'example'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '[{title} role: ]an example of my work',
      text: `One example of what I would bring: {example}. I can walk you through how, if that is useful.

[{say}]

Are you at the point of comparing finalists for {role}, or is that still ahead?`,
    },
    {
      id: 'matter-us',
      needs: ['first', 'met', 'matter'],
      registers: ['neutral', 'warm'],
      subject: '[{title} role: ]something to add',
      text: `We didn’t have time for {matter}[ on {day}], so I wanted to put it on your list.

[{say}]

If there’s another round for {role}, could we get into it then?`,
    },
    {
      id: 'team-debrief',
      needs: ['first', 'not-met', 'not-consultant', 'day'],
      registers: ['neutral', 'warm'],
      subject: 'My interview on {day}',
      text: `I interviewed for {role} on {day}, and I’m guessing you can see where the team is with its feedback.

[{say}]

Is it all in yet?`,
    },
    {
      id: 'find-out-more',
      needs: ['first', 'unsure'],
      registers: ['neutral', 'warm'],
      subject: 'A question about {role}',
      text: `I’d like to understand better what a good first year in {role} would look like to you.

[{say}]

Is there a next round where I could ask, or would a short call be easier?`,
    },
    {
      id: 'late-thanks-us',
      needs: ['first', 'belated', 'met'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'A late thank-you[ for {day}]',
      text: `This thank-you is later than it should be, and I apologize for that. I appreciate the time you took to talk with me about {role}.

[{say}]

May I ask where you are in the process?`,
    },
    {
      id: 'read-from-client',
      needs: ['first', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Any word from the client?',
      text: `Have you gotten a read from the client on {role}? I’d take it straight, including the parts they weren’t sure about.

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
      text: `Please tell the client that {role} is the kind of job I want, and that I would be glad to come back for another round.

[{say}]

What have they said to you so far?`,
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** The second question by e-mail, American. */
export const checkInSecondUs = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['US'],
  letters: [
    {
      id: 'still-on-track',
      needs: ['second'],
      registers: ['neutral', 'warm'],
      subject: '{role}: still on track?',
      text: `Is the hiring for {role} still on schedule, or has it slowed down?

[{say}]

Either way is fine. It would help me to know.`,
    },
    {
      id: 'status-formal-us',
      needs: ['second'],
      registers: ['formal'],
      subject: 'Status of {role}',
      text: `Could you share the current status of {role}?

[{say}]

I would appreciate any information on timing.`,
    },
    {
      id: 'love-it-again',
      needs: ['second', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: still interested',
      text: `I’d still love to join you. What’s left to do before you make a decision on {role}?

[{say}]

I’m happy to talk again if that would help.`,
    },
    {
      id: 'committed-formal-us',
      needs: ['second', 'wanted'],
      registers: ['formal'],
      subject: '{role}: my continued interest',
      text: `I continue to be very interested in this position, and would be happy to meet with anyone else on the team.

[{say}]

Is a further round planned for {role}?`,
    },
    {
      id: 'proof-us',
      needs: ['second', 'example'],
      registers: ['neutral', 'warm'],
      subject: 'Another example of my work',
      text: `Here’s something I haven’t told you about my work: {example}.

[{say}]

How are things moving on your side with {role}?`,
    },
    {
      id: 'fact-to-add-us',
      needs: ['second', 'act'],
      registers: ['formal', 'neutral'],
      subject: 'An addition to my application',
      text: `I would like to mention one thing that I have not told you yet: {act}.

[{say}]

Is there a target date for filling {role}?`,
    },
    {
      id: 'client-still-hiring',
      needs: ['second', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Is the client still hiring?',
      text: `Is the client still looking to fill {role}?

[{say}]

If it’s on hold for now, that’s good to know too.`,
    },
    {
      id: 'close-race-us',
      needs: ['second', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: could I talk to them again?',
      text: `I’d love another conversation with the client about {role}, if that would help. I really want this job.

[{say}]

How close are they to a decision?`,
    },
    {
      id: 'client-position-formal-us',
      needs: ['second', 'consultant'],
      registers: ['formal'],
      subject: 'Where the client stands',
      text: `I would appreciate your assessment of where your client stands on {role}. Have they narrowed the field?

[{say}]

Please feel free to be candid.`,
    },
    {
      id: 'who-decides-us',
      needs: ['second', 'not-met', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: who should I ask?',
      text: `Do you know who is handling {role} right now, and what the next step is?

[{say}]

Thanks for your help.`,
    },
  ],
});

/** The third question by e-mail and any later one, American. */
export const checkInThirdUs = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['US'],
  letters: [
    {
      id: 'filled-or-not',
      needs: ['third'],
      registers: ['neutral', 'warm'],
      subject: 'Has {role} been filled?',
      text: `Has {role} been filled? If it has, thanks for letting me know.

[{say}]

If not, I’m available to talk anytime.`,
    },
    {
      id: 'open-formal-us',
      needs: ['third'],
      registers: ['formal'],
      subject: 'Is {role} still open?',
      text: `Are you still considering candidates for {role}, or has the search concluded?

[{say}]

I would appreciate a brief reply either way.`,
    },
    {
      id: 'better-contact-us',
      needs: ['third'],
      registers: ['neutral', 'warm'],
      subject: '{role}: the right person to ask?',
      text: `If {role} has moved to someone else, who’s the best person to ask about it now?

[{say}]

If it’s still you, I’d love to hear what comes next.`,
    },
    {
      id: 'all-in-us',
      needs: ['third', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: I’m still interested',
      text: `I’m still interested in {role}, and I’d love to work with you.

[{say}]

Is there a decision in sight?`,
    },
    {
      id: 'all-in-formal-us',
      needs: ['third', 'wanted'],
      registers: ['formal'],
      subject: '{role}: still interested',
      text: `My interest in {role} has not changed, and I would welcome the opportunity to speak with you again.

[{say}]

How is the search progressing?`,
    },
    {
      id: 'news-us',
      needs: ['news'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'An update from me',
      text: `I have an update that may be relevant to {role}: {news}.

[{say}]

How is the search progressing?`,
    },
    {
      id: 'tell-it-straight-us',
      needs: ['third', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any answer from the client?',
      text: `Have you had any answer from the client on {role}? If it’s a no, that’s fine.

[{say}]

Please keep me in mind for anything similar.`,
    },
    {
      id: 'tell-it-formal-us',
      needs: ['third', 'consultant'],
      registers: ['formal'],
      subject: 'Your client’s plans for {role}',
      text: `Do you believe that your client will still fill {role}?

[{say}]

If they have stopped looking, I would be grateful to know.`,
    },
  ],
});

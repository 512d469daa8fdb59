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
      text: `Is the hiring still on the schedule you had in mind, or has it slowed down? Either way is fine; I’m trying to set my own calendar.

[{say}]

Whatever you can tell me helps.`,
    },
    {
      id: 'status-formal-us',
      needs: ['second'],
      registers: ['formal'],
      subject: 'Status of {role}',
      text: `Is a decision on this search expected within the month? I would like to plan accordingly.

[{say}]

I know that mine is one application among many, and I thank you for your time.`,
    },
    {
      id: 'love-it-again',
      needs: ['second', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: still interested',
      text: `I’d still love to join you. I’m saying it again because it must be easy to lose track of who’s still in.

[{say}]

What’s left to do before you pick someone for {role}?`,
    },
    {
      id: 'committed-formal-us',
      needs: ['second', 'wanted'],
      registers: ['formal'],
      subject: '{role}: my continued interest',
      text: `I continue to be very interested in this position and would be pleased to meet with anyone else whose view matters to the decision.

[{say}]

Is a further round planned?`,
    },
    {
      id: 'proof-us',
      needs: ['second', 'example'],
      registers: ['neutral', 'warm'],
      subject: 'Another example of my work',
      text: `Here’s one thing you haven’t heard from me: {example}. If it’s relevant to {role}, ask me for the long version.

[{say}]

How are things moving on your side?`,
    },
    {
      id: 'fact-to-add-us',
      needs: ['second', 'act'],
      registers: ['formal', 'neutral'],
      subject: 'An addition to my application',
      text: `Please add this to what you know about me: {act}.

[{say}]

Is there a target date for filling {role}? It would help me to know that as well.`,
    },
    {
      id: 'client-still-hiring',
      needs: ['second', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Is the client still hiring?',
      text: `Is the client still set on filling {role}? Budgets move and so do plans, and you’d be the first to hear.

[{say}]

If they’re only busy, I’ll leave you in peace.`,
    },
    {
      id: 'close-race-us',
      needs: ['second', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: could I talk to them again?',
      text: `If the client is choosing among a few of us, I’d love another conversation with them about {role}. I want this job and wouldn’t mind saying so twice.

[{say}]

How close are they?`,
    },
    {
      id: 'client-position-formal-us',
      needs: ['second', 'consultant'],
      registers: ['formal'],
      subject: 'Where the client stands',
      text: `I would appreciate your assessment of where your client stands on {role}. Have they narrowed the field?

[{say}]

Your candid view would help me more than an encouraging one.`,
    },
    {
      id: 'who-decides-us',
      needs: ['second', 'not-met', 'not-consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: who should I ask?',
      text: `I can’t see from the outside who has the ball right now, and you probably can.

[{say}]

Is there a step coming up that I should get ready for?`,
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
      text: `Has {role} been filled? If so, congratulations to whoever got it, and thanks for telling me.

[{say}]

If not, I’m still here and available to talk.`,
    },
    {
      id: 'open-formal-us',
      needs: ['third'],
      registers: ['formal'],
      subject: 'Is {role} still open?',
      text: `I would appreciate learning whether you are still considering candidates or whether the search has concluded.

[{say}]

One sentence would settle it for me, whichever way it goes.`,
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
      text: `I’m writing because I’d still love to work with you, and I’d rather risk one email too many than have you assume I’ve moved on.

[{say}]

Is a decision on {role} in sight?`,
    },
    {
      id: 'all-in-formal-us',
      needs: ['third', 'wanted'],
      registers: ['formal'],
      subject: 'My interest remains',
      text: `My interest in {role} has not changed, and I would welcome the opportunity to speak with you again.

[{say}]

How is the search progressing?`,
    },
    {
      id: 'news-us',
      needs: ['news'],
      registers: ['neutral', 'warm', 'formal'],
      subject: 'An update from me',
      text: `Here is something you do not know yet: {news}. I mention it because of {role}.

[{say}]

Does the search have a finish line yet?`,
    },
    {
      id: 'tell-it-straight-us',
      needs: ['third', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any answer from the client?',
      text: `Have we lost the client on this one? You won’t hurt my feelings.

[{say}]

Whatever the answer, keep me in mind for the next thing that crosses your desk.`,
    },
    {
      id: 'tell-it-formal-us',
      needs: ['third', 'consultant'],
      registers: ['formal'],
      subject: 'Your client’s plans for {role}',
      text: `Do you believe that your client will make a hire? You are in a better position to judge than I am.

[{say}]

If they have stopped looking, I would be grateful to hear it from you.`,
    },
  ],
});

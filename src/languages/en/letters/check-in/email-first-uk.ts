import { letterSet } from '../../../../core/write/whole-letter.ts';

/** The first question by e-mail, British: to those who decide, and to whoever looks after the process. */
export const checkInFirstUk = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'rough-date',
      needs: ['first'],
      registers: ['neutral'],
      subject: 'When to expect news',
      text: `Could you give me a rough idea of when there’ll be news on {role}? Even “not this month” would help me plan.

[{say}]

[My interview was on {day}, in case there are several of us to keep apart. ]Thank you for looking into it.`,
    },
    {
      id: 'seen-everyone',
      needs: ['first'],
      registers: ['warm', 'neutral'],
      subject: '{role}: how is it going?',
      text: `Thank you for considering me. How is the hiring going: have you seen everyone you wanted to see[, or was {day} an early slot]?

[{say}]

If a question about me has come up along the way, ask me and I’ll answer it.`,
    },
    {
      id: 'material',
      needs: ['first'],
      registers: ['formal'],
      subject: '{role}: do you need anything further?',
      text: `If a reference or an example of my work would be of use while you decide, I will gladly supply it.

[{say}]

May I ask how the selection is progressing[ since the interview on {day}]?`,
    },
    {
      id: 'ready-for-next',
      needs: ['first', 'day', 'not-final-round'],
      registers: ['neutral', 'warm'],
      subject: 'Next steps after {day}',
      text: `Is another interview planned for {role}, or does the decision come next? I’d like to be ready for whatever follows {day}.

[{say}]

If it’s a task or a presentation, I’d be grateful for a few days’ warning.`,
    },
    {
      id: 'stage-formal',
      needs: ['first', 'day'],
      registers: ['formal'],
      subject: 'After the interview on {day}',
      text: `Thank you once more for the interview on {day}.

[{say}]

I do not know what remains to be done before an appointment can be made. Would you kindly tell me which stage comes next for {role}?`,
    },
    {
      id: 'no-change-of-mind',
      needs: ['first', 'wanted', 'day'],
      registers: ['neutral', 'warm'],
      subject: '{role}: I’d still like it',
      text: `I said what I could on {day}. What I’d add today is short: I would very much like this job.

[{say}]

Can you tell me yet when you’ll be choosing? If it’s too early to say, that’s worth knowing too.`,
    },
    {
      id: 'interest-formal',
      needs: ['first', 'wanted'],
      registers: ['formal'],
      subject: 'My application for {role}',
      text: `It may assist you to know, before a decision is made, that I remain very interested in this appointment.

[{say}]

What will the next stage be, if there is one? I would use the time to prepare for it.`,
    },
    {
      id: 'having-heard',
      needs: ['first', 'met', 'topic', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: after our conversation',
      text: `Having heard about {topic} from you[ on {day}], I’d still say yes to {role}. I didn’t want to leave that unsaid.

[{say}]

How is the choice coming along at your end? “Early days” is a perfectly good answer.`,
    },
    {
      id: 'did-not-get-to',
      needs: ['first', 'met', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'Something I left out[ on {day}]',
      text: `One thing I didn’t get to when we spoke: {act}.

[{say}]

It may help while you’re comparing people for {role}. Do you know when you’re likely to decide?`,
    },
    {
      id: 'left-out-formal',
      needs: ['first', 'met', 'act'],
      registers: ['formal'],
      subject: 'A point that I omitted',
      text: `There is something that I ought to have mentioned when we spoke[ on {day}]: {act}.

[{say}]

I hope that it can still be taken into account. May I ask how matters now stand with {role}?`,
    },
    {
      id: 'example-for-file',
      needs: ['first', 'example'],
      registers: ['formal', 'neutral'],
      subject: 'An example from my work',
      text: `An example may say more about me than my CV does: {example}. I can describe how it was done, in writing or by telephone.

[{say}]

When do you expect to settle on someone for {role}?`,
    },
    {
      id: 'never-got-to',
      needs: ['first', 'met', 'matter'],
      registers: ['neutral', 'warm'],
      subject: '[{title} role: ]something to add',
      text: `We ran out of room for {matter}[ on {day}]. I could tell you about it by phone, or put it on half a page.

[{say}]

Is there a further conversation planned for {role} where it would fit?`,
    },
    {
      id: 'open-answer',
      needs: ['first', 'met', 'question'],
      registers: ['neutral', 'warm'],
      subject: 'Your question[ on {day}]',
      text: `If I left anything open on your question about {question}, I’d be glad to have another go at it.

[{say}]

Otherwise, do you know yet how soon you’ll be making up your minds about {role}?`,
    },
    {
      id: 'compare-notes',
      needs: ['first', 'not-met', 'not-consultant', 'day'],
      registers: ['neutral', 'warm'],
      subject: 'Interview on {day}',
      text: `I was interviewed for {role} on {day}. I can’t tell from here whether the interviewers have had time to compare notes, so I thought I’d ask you.

[{say}]

Do you know what happens next?`,
    },
    {
      id: 'questions-left',
      needs: ['first', 'unsure'],
      registers: ['neutral', 'warm'],
      subject: '{role}: could we talk again?',
      text: `There’s more I’d like to find out about {role}, starting with what the first six months would look like. That’s easier face to face than by email.

[{say}]

Will there be a second conversation[ after the one on {day}]?`,
    },
    {
      id: 'overdue-thanks',
      needs: ['first', 'belated', 'met'],
      registers: ['neutral', 'warm'],
      subject: 'A late thank-you',
      text: `I owe you a thank-you[ for {day}], and I’m sorry it’s late. Thank you for giving me the time.

[{say}]

Now that I’m writing: roughly when do you expect to know more about {role}?`,
    },
    {
      id: 'overdue-formal',
      needs: ['first', 'belated', 'met'],
      registers: ['formal'],
      subject: 'With belated thanks',
      text: `My thanks for the interview[ on {day}] should have reached you sooner, and I apologise. Please accept them now.

[{say}]

I would also be grateful to learn how the process for {role} is moving forward.`,
    },
  ],
});

/** The first question to the consultant by e-mail, British. */
export const checkInFirstConsultantUk = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'client-doubts',
      needs: ['first', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Anything from the client?',
      text: `Has the client said anything yet about {role}? If they have a doubt about me, I’d sooner hear it from you and answer it than have it sit there.

[{say}]

[I’m on {number} if that’s quicker to talk through.]`,
    },
    {
      id: 'client-view-formal',
      needs: ['first', 'consultant'],
      registers: ['formal'],
      subject: 'The client’s view[ since {day}]',
      text: `May I ask whether the client has given you any indication regarding {role}?

[{say}]

Should they require something further from me, please let me know and you will have it promptly.`,
    },
    {
      id: 'pass-it-on',
      needs: ['first', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'I’d like {role}',
      text: `I’d like {role}. If you’re speaking to the client anyway, please tell them so.

[{say}]

Has anything come back from them[ about {day}]?`,
    },
    {
      id: 'pass-it-on-formal',
      needs: ['first', 'consultant', 'wanted'],
      registers: ['formal'],
      subject: 'My interest in {role}',
      text: `Please feel free to tell your client that I hope to be appointed, if the opportunity arises to say so.

[{say}]

Have they already spoken to you[ about the interview on {day}]? I would value a short account of what was said.`,
    },
  ],
});

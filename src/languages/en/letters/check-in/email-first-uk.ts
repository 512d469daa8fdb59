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
      subject: '{role}: when to expect news',
      text: `Could you give me a rough idea of when there might be news about {role}?[ My interview was on {day}.]

[{say}]

Thank you for your help.`,
    },
    {
      id: 'seen-everyone',
      needs: ['first'],
      registers: ['warm', 'neutral'],
      subject: '{role}: how is it going?',
      text: `Thank you for considering me for {role}. How are things going[ since {day}]?

[{say}]

If you need anything else from me, let me know.`,
    },
    {
      id: 'material',
      needs: ['first'],
      registers: ['formal'],
      subject: '{role}: how the selection is going',
      text: `May I ask how the selection for {role} is progressing[ since the interview on {day}]?

[{say}]

If you have any questions for me in the meantime, please ask.`,
    },
    {
      id: 'ready-for-next',
      needs: ['first', 'day', 'not-final-round'],
      registers: ['neutral', 'warm'],
      subject: 'Next steps after {day}',
      text: `Is there another interview for {role} after {day}, or is the decision next?

[{say}]

If there’s something to prepare, a few days’ notice would be great.`,
    },
    {
      id: 'stage-formal',
      needs: ['first', 'day'],
      registers: ['formal'],
      subject: 'After the interview on {day}',
      text: `Thank you again for the interview on {day}. I would be grateful to know what the next stage is for {role}.

[{say}]

I am happy to provide anything further that you need.`,
    },
    {
      id: 'no-change-of-mind',
      needs: ['first', 'wanted', 'day'],
      registers: ['neutral', 'warm'],
      subject: '{role}: I’d still like it',
      text: `I’m still very keen on {role} after the interview on {day}. Do you know yet when you’ll decide?

[{say}]

If it’s too early to say, that’s fine.`,
    },
    {
      id: 'interest-formal',
      needs: ['first', 'wanted'],
      registers: ['formal'],
      subject: 'My application for {role}',
      text: `I remain very interested in {role}. Could you tell me when a decision is likely to be made?

[{say}]

If there is a further stage, I would be glad to take part.`,
    },
    {
      id: 'having-heard',
      needs: ['first', 'met', 'topic', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: after our conversation',
      text: `Thank you for telling me about {topic}[ on {day}]. I’d really like {role}.

[{say}]

Do you have a rough date for the decision?`,
    },
    {
      id: 'did-not-get-to',
      needs: ['first', 'met', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'Something I left out[ on {day}]',
      text: `One thing I didn’t get to when we spoke: {act}.

[{say}]

I thought it might be useful for {role}. Do you know when you’re likely to decide?`,
    },
    {
      id: 'left-out-formal',
      needs: ['first', 'met', 'act'],
      registers: ['formal'],
      subject: 'A point I should have mentioned',
      text: `I should have mentioned this when we spoke[ on {day}]: {act}.

[{say}]

I hope that it can still be taken into account. Could you tell me how things stand with {role}?`,
    },
    {
      id: 'example-for-file',
      needs: ['first', 'example'],
      registers: ['formal', 'neutral'],
      subject: 'An example from my work',
      text: `I have not yet told you about this piece of work: {example}. I would be happy to say more.

[{say}]

When do you expect to make a decision on {role}?`,
    },
    {
      id: 'never-got-to',
      needs: ['first', 'met', 'matter'],
      registers: ['neutral', 'warm'],
      subject: '[{title} role: ]something to add',
      text: `One thing we didn’t cover[ on {day}] was {matter}. I’d be happy to tell you about it, by phone or by email.

[{say}]

Is there another conversation planned for {role}?`,
    },
    {
      id: 'open-answer',
      needs: ['first', 'met', 'question'],
      registers: ['neutral', 'warm'],
      subject: 'Your question[ on {day}]',
      text: `If I didn’t fully answer your question about {question}, I’d be glad to say more.

[{say}]

Do you know yet how soon you’ll decide on {role}?`,
    },
    {
      id: 'compare-notes',
      needs: ['first', 'not-met', 'not-consultant', 'day'],
      registers: ['neutral', 'warm'],
      subject: '{role}: interview on {day}',
      text: `I was interviewed for {role} on {day}. Do you know what happens next, and roughly when?

[{say}]

Thanks for your help.`,
    },
    {
      id: 'overdue-thanks',
      needs: ['first', 'belated', 'met'],
      registers: ['neutral', 'warm'],
      subject: 'A late thank-you',
      text: `I’m sorry I haven’t thanked you sooner[ for {day}]. Thank you for your time.

[{say}]

Do you know roughly when there’ll be news on {role}?`,
    },
    {
      id: 'overdue-formal',
      needs: ['first', 'belated', 'met'],
      registers: ['formal'],
      subject: 'With belated thanks',
      text: `I apologise for not thanking you sooner for the interview[ on {day}]. I was grateful for your time.

[{say}]

May I also ask how things are moving forward with {role}?`,
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
      text: `Has the client said anything yet about {role}? Any feedback would be a help.

[{say}]

[I’m on {number} if it’s easier to talk.]`,
    },
    {
      id: 'client-view-formal',
      needs: ['first', 'consultant'],
      registers: ['formal'],
      subject: '{role}: any word from the client?',
      text: `Has the client given you any indication yet about {role}?

[{say}]

If they need anything further from me, please let me know and I will send it promptly.`,
    },
    {
      id: 'pass-it-on',
      needs: ['first', 'consultant', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: any news from the client?',
      text: `I’m keen on {role}, and you’re welcome to tell the client so. Have you heard from them[ since {day}]?

[{say}]`,
    },
    {
      id: 'pass-it-on-formal',
      needs: ['first', 'consultant', 'wanted'],
      registers: ['formal'],
      subject: 'My interest in {role}',
      text: `I would very much like {role}, and would be glad if you told your client so.

[{say}]

Have they given you any feedback[ on the interview on {day}]?`,
    },
  ],
});

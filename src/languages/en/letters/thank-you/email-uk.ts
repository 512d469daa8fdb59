import { letterSet } from '../../../../core/write/whole-letter.ts';

/** British thank-yous by e-mail that claim no interest, or only curiosity. */
export const thankYouEmailUk = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['UK'],
  letters: [
    {
      id: 'close-to-it',
      needs: ['topic'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for explaining {topic}',
      text: `Thank you for meeting me[ on {day}], and for going into {topic}. That’s something best heard from a person who is close to it.

[{say}]

If you’d like to come back to anything I told you, I’m happy to.`,
    },
    {
      id: 'owe-you-one-fact',
      needs: ['topic', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'Something I left out[ on {day}]',
      text: `I have an idea of {topic} now, thanks to you, and I owe you one fact in return[ for {day}], since I forgot it at the time: {act}.

[{say}]

That’s all; there’s no need to reply.`,
    },
    {
      id: 'need-not-be-last',
      needs: ['question'],
      registers: ['neutral', 'warm'],
      subject: 'Your question, and my answer',
      text: `I’ve kept a note of your question about {question}, because a first answer needn’t be the last.

[{say}]

Thank you for seeing me[ on {day}]. If you’d like more from me on this, I’d be glad to carry on.`,
    },
    {
      id: 'two-notes',
      needs: ['question', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'Two notes after our interview',
      text: `Two notes, now that I’ve had time to look back over the interview[ on {day}]. First, thank you for your question about {question}. Second, you won’t find this in my answers, though you should have: {act}.

[{say}]

I can say more about either.`,
    },
    {
      id: 'postscript',
      needs: ['act'],
      registers: ['neutral', 'warm'],
      subject: 'An addition to our interview',
      text: `A postscript to our interview[ on {day}]: {act}. I meant to say so and it slipped my mind.

[{say}]

Thank you for your questions, and for giving me the time to answer them.`,
    },
    {
      id: 'meant-to-bring-up',
      needs: ['matter'],
      registers: ['neutral', 'warm'],
      subject: 'What I meant to bring up',
      text: `There’s something I meant to bring up[ on {day}] and didn’t: {matter}. If that’s of any use to you for {role}, ask me and I’ll tell you what you’d like to know.

[{say}]

Thank you for the interview all the same.`,
    },
    {
      id: 'better-than-compliments',
      needs: ['example'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, with an example',
      text: `By way of thanks for the interview[ on {day}], here’s something more useful to you than compliments: {example}.

[{say}]

If it raises a question, please ask it.`,
    },
    {
      id: 'part-of-your-day',
      registers: ['neutral'],
      subject: 'Thank you for your time[ on {day}]',
      text: `An interview takes a bite out of somebody’s working day, and I’m grateful that you gave me part of yours[ on {day}].

[{say}]

If you need anything more from me for {role}, I’ll send it by return.`,
    },
    {
      id: 'a-working-week',
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the interview',
      text: `Thank you for interviewing me[ on {day}]; that’s really all this is about.

[{say}]

Please don’t spend time on a reply. I know what a working week is like.`,
    },
    {
      id: 'ask-me-again',
      registers: ['warm'],
      subject: 'Thank you for talking to me',
      text: `Thank you for talking to me[ on {day}]. It was kind of you to take the trouble.

[{say}]

If something I said wasn’t clear, do ask me again. I won’t mind.`,
    },
    {
      id: 'ordinary-week',
      needs: ['unsure'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and a question',
      text: `Thank you for meeting me[ on {day}]. The thing I’d now most like to know about {role} is what an ordinary week looks like.

[{say}]

There’s no need to answer that by email; it will keep until we speak again, if we do.`,
    },
    {
      id: 'someone-who-does-it',
      needs: ['unsure'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and a request',
      text: `I’m grateful for the interview[ on {day}], and curious to hear more about the work itself.

[{say}]

If this goes to another round, might there be somebody doing a similar job whom I could talk to for ten minutes?`,
    },
    {
      id: 'where-i-would-begin',
      needs: ['unsure', 'topic'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you; more about {topic}',
      text: `I’d like to understand {topic} better than one conversation allows. Should we meet again, that’s where I’d begin with my questions.

[{say}]

Thank you for a first idea of it[ on {day}].`,
    },
    {
      id: 'late-but-meant',
      needs: ['belated'],
      registers: ['neutral', 'warm'],
      subject: 'A late thank-you',
      text: `This should have reached you sooner: thank you for seeing me[ on {day}].

[{say}]

[I ought to have thanked you for going into {topic}, too. ][And I ought to have told you that {act}. ]I’m sorry for the delay, which had nothing to do with you.`,
    },
    {
      id: 'consultant-brief',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Our conversation[ about the {title} job]',
      text: `Thank you for your time[ on {day}]. You’ll have other people ringing you, so I’ll be brief.

[{say}]

[For your file: {act}. ][What you said about {topic} was useful to know. ]If a detail of mine is missing, I’ll fill it in[; I’m on {number}].`,
    },
  ],
});

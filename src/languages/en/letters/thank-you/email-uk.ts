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
      subject: 'Thank you for meeting me',
      text: `Thank you for meeting me[ on {day}], and for going into {topic} with me.

[{say}]

If you’d like to come back to anything I said, I’m happy to.`,
    },
    {
      id: 'owe-you-one-fact',
      needs: ['topic', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and something I forgot',
      text: `Thank you for telling me about {topic}[ on {day}]. There’s something that I forgot to mention: {act}.

[{say}]

No need to reply.`,
    },
    {
      id: 'need-not-be-last',
      needs: ['question'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for your question',
      text: `Thank you for seeing me[ on {day}], and for your question about {question}.

[{say}]

If you’d like to hear more on that, I’d be glad to carry on.`,
    },
    {
      id: 'two-notes',
      needs: ['question', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'Two things after our interview',
      text: `Two things after the interview[ on {day}]: thank you for your question about {question}, and I forgot to tell you that {act}.

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
      text: `I meant to bring up {matter}[ on {day}] and didn’t. If it’s of any use, I’m happy to tell you about it.

[{say}]

Thank you for seeing me about {role}.`,
    },
    {
      id: 'better-than-compliments',
      needs: ['example'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, with an example',
      text: `I appreciated the interview[ on {day}]. One example that I might have given you then: {example}.

[{say}]

If it raises a question, please ask.`,
    },
    {
      id: 'part-of-your-day',
      registers: ['neutral'],
      subject: 'Thank you for your time[ on {day}]',
      text: `I’m grateful to you for seeing me[ on {day}] about {role}.

[{say}]

If you need anything more from me, I’ll send it straight away.`,
    },
    {
      id: 'a-working-week',
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the interview',
      text: `Thank you for interviewing me[ on {day}]. It was good of you to find the time.

[{say}]

Please don’t worry about replying.`,
    },
    {
      id: 'ask-me-again',
      registers: ['warm'],
      subject: 'Thank you for talking to me',
      text: `Thank you for talking to me[ on {day}]. It was kind of you.

[{say}]

If anything I said wasn’t clear, do ask.`,
    },
    {
      id: 'late-but-meant',
      needs: ['belated'],
      registers: ['neutral', 'warm'],
      subject: 'A belated thank-you',
      text: `This should have reached you sooner: thank you for seeing me[ on {day}].

[{say}]

[It was good of you to go into {topic}. ][I also forgot to tell you that {act}. ]I’m sorry for the delay.`,
    },
    {
      id: 'consultant-brief',
      needs: ['met', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Our conversation[ about the {title} job]',
      text: `Thank you for your time[ on {day}], and for telling me about {role}.

[{say}]

[For your file: {act}. ][It was useful to hear about {topic}. ]If you need anything else from me, just ask[; I’m on {number}].`,
    },
  ],
});

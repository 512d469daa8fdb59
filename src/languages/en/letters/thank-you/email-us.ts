import { letterSet } from '../../../../core/write/whole-letter.ts';

/** American thank-yous by e-mail that claim no interest, or only curiosity. */
export const thankYouEmailUs = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['US'],
  letters: [
    {
      id: 'us-straight-from-you',
      needs: ['topic'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for the background on {topic}',
      text: `Thank you for taking the time[ on {day}] to tell me about {topic}. No posting covers that, and I appreciate hearing it straight from you.

[{say}]

If anything on my side needs more detail, just ask.`,
    },
    {
      id: 'us-trade',
      needs: ['topic', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}], and one addition',
      text: `You told me[ on {day}] about {topic}, so here’s something for you to learn about me: {act}. It should have come up, and I forgot.

[{say}]

Thanks for the interview. You don’t need to write back.`,
    },
    {
      id: 'us-good-one-to-ask',
      needs: ['question'],
      registers: ['neutral', 'warm'],
      subject: 'Your question[ on {day}]',
      text: `“Tell me about yourself” is easy. Your question about {question} is the one I put in my notes[ from {day}].

[{say}]

Thank you for asking it. I have more to say on the subject if you want to hear it.`,
    },
    {
      id: 'us-question-plus',
      needs: ['question', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'An addition to my answers',
      text: `Thanks for your question about {question}, and for hearing out the answer[ on {day}].

[{say}]

To go with that, here’s an answer to something you couldn’t have known to ask: {act}. I’m happy to say more about either.`,
    },
    {
      id: 'us-for-the-record',
      needs: ['act'],
      registers: ['neutral', 'warm'],
      subject: 'Something I left out[ on {day}]',
      text: `Could you add a line to your notes from our interview[ on {day}]? I left out that {act}.

[{say}]

Thank you for your time and for a fair set of questions.`,
    },
    {
      id: 'us-did-not-come-up',
      needs: ['matter'],
      registers: ['neutral', 'warm'],
      subject: 'Something that didn’t come up',
      text: `Thanks for the interview[ on {day}]. One subject never came up that probably should have: {matter}.

[{say}]

I’ll leave it with you. If it matters for {role}, ask me and I’ll fill you in.`,
    },
    {
      id: 'us-show-dont-tell',
      needs: ['example'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and an example',
      text: `Here’s an example that I’d have liked to give you in person[ on {day}]: {example}.

[{say}]

If you’d like to know how it went, I’ll tell you the good and the bad. I appreciate the time you took with me.`,
    },
    {
      id: 'us-your-schedule',
      registers: ['neutral', 'warm'],
      subject: 'Thank you for meeting with me',
      text: `I appreciate your meeting with me[ on {day}] to talk about {role}.

[{say}]

If you come across something in my background that you’d like explained, send it my way.`,
    },
    {
      id: 'us-note-of-thanks',
      registers: ['neutral'],
      subject: 'A note of thanks',
      text: `Time spent on interviews doesn’t come back, and I appreciate yours[ on {day}].

[{say}]

I’m happy to provide whatever you need next, whether that’s references or another conversation.`,
    },
    {
      id: 'us-just-thanks',
      registers: ['warm'],
      subject: 'Thanks[ for {day}]',
      text: `You made time for me[ on {day}], and I want to say thanks.

[{say}]

That’s the whole email. No need to answer it.`,
    },
    {
      id: 'us-day-to-day',
      needs: ['unsure'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and a question',
      text: `Thank you for talking with me[ on {day}]. If we get to talk again, I’d love to hear more about what makes somebody succeed in {role}, and how soon you’d know.

[{say}]

For now I just want you to know that I appreciate the interview.`,
    },
    {
      id: 'us-learn-more',
      needs: ['unsure', 'topic'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you; more about {topic}?',
      text: `What you told me[ on {day}] about {topic} leaves me with questions I didn’t bring with me.

[{say}]

I’d welcome the chance to ask them. Thank you for getting me that far.`,
    },
    {
      id: 'us-late-no-excuse',
      needs: ['belated'],
      registers: ['neutral', 'warm'],
      subject: 'A late thank-you',
      text: `I meant to thank you well before this for the interview[ on {day}]. I appreciate it, and I’m sorry to be slow.

[{say}]

[It helped to hear about {topic}. ][You should also know that {act}. ]If you need something from me, I’ll be quicker with that.`,
    },
    {
      id: 'us-recruiter',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for the conversation[ about the {title} job]',
      text: `Thanks for taking me through {role}[ on {day}]. I know you talk to a lot of people in a week.

[{say}]

[Something for my file: {act}. ][I appreciated the background on {topic}. ]If my resume leaves you with a question, I’m at this address[ or at {number}].`,
    },
  ],
});

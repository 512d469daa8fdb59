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
      subject: 'Thank you for the interview',
      text: `Thank you for taking the time[ on {day}] to tell me about {topic}. I appreciate hearing it directly from you.

[{say}]

If anything on my side needs more detail, just ask.`,
    },
    {
      id: 'us-trade',
      needs: ['topic', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks, and something I forgot',
      text: `I was glad to hear about {topic}[ on {day}]. I forgot to mention something on my side: {act}.

[{say}]

Thanks for the interview. No need to write back.`,
    },
    {
      id: 'us-good-one-to-ask',
      needs: ['question'],
      registers: ['neutral', 'warm'],
      subject: 'Your question[ on {day}]',
      text: `I appreciated your question about {question}[ when we talked on {day}].

[{say}]

Thanks for the interview. If you’d like to hear more on that, just ask.`,
    },
    {
      id: 'us-question-plus',
      needs: ['question', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks, and one thing that didn’t come up',
      text: `Thanks for your question about {question}, and for your time[ on {day}]. One thing that didn’t come up: {act}.

[{say}]

I’m happy to say more about either.`,
    },
    {
      id: 'us-for-the-record',
      needs: ['act'],
      registers: ['neutral', 'warm'],
      subject: 'Something I left out',
      text: `I left something out of our interview[ on {day}]: {act}.

[{say}]

Thank you for your time, and for your questions.`,
    },
    {
      id: 'us-did-not-come-up',
      needs: ['matter'],
      registers: ['neutral', 'warm'],
      subject: 'Something that didn’t come up',
      text: `Thanks for interviewing me[ on {day}]. We didn’t get to {matter}; if it’s relevant to {role}, I’m happy to fill you in.

[{say}]`,
    },
    {
      id: 'us-show-dont-tell',
      needs: ['example'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and an example',
      text: `Here’s an example that I’d have liked to give you in person[ on {day}]: {example}.

[{say}]

I appreciate the time you took with me, and can tell you more if you’d like.`,
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
      text: `Thank you for your time[ on {day}], and for considering me for {role}.

[{say}]

If you have any other questions for me, I’m happy to answer them.`,
    },
    {
      id: 'us-just-thanks',
      registers: ['warm'],
      subject: 'Thanks[ for {day}]',
      text: `Thanks so much for making time for me[ on {day}].

[{say}]

No need to reply to this.`,
    },
    {
      id: 'us-late-no-excuse',
      needs: ['belated'],
      registers: ['neutral', 'warm'],
      subject: 'A late thank-you',
      text: `I meant to thank you well before this for the interview[ on {day}]. I appreciate it, and I’m sorry to be slow.

[{say}]

[It helped to hear about {topic}. ][I also forgot to mention that {act}. ]If you need anything else from me, just let me know.`,
    },
    {
      id: 'us-recruiter',
      needs: ['met', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks for the conversation[ about the {title} job]',
      text: `Thanks for taking me through {role}[ on {day}].

[{say}]

[Something for my file: {act}. ][I appreciated the background on {topic}. ]If my resume raises any questions, I’m at this address[ or at {number}].`,
    },
  ],
});

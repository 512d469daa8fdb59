import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Late thank-yous by e-mail that have something of the meeting to take up. */
export const thankYouEmailLate = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'late-topic-wanted',
      needs: ['belated', 'topic', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'A late thank-you for explaining {topic}',
      text: `I’m late with this. You explained {topic} to me, and you should have had my thanks long before now.

[{say}]

[In the same spirit, here’s what I forgot to say: {act}. ]I’m keen on {role}, and being late says nothing about that.`,
    },
    {
      id: 'late-question-wanted',
      needs: ['belated', 'question', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Your question[ on {day}]',
      text: `Your question about {question} is in my notes[ from {day}]. What isn’t there is any sign that I thanked you. I’m sorry; thank you.

[{say}]

[Another line that I owe you: {act}. ]None of this means that I’m less keen: I want the job.`,
    },
    {
      id: 'late-act-wanted',
      needs: ['belated', 'act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'A late thank-you, and an addition',
      text: `I owe you two things[ from {day}]. One is a thank-you for the interview, which should have come sooner. The other is a fact that I kept to myself by mistake: {act}.

[{say}]

I’m very interested in {role}, and sorry that you had to wait for either.`,
    },
    {
      id: 'late-topic',
      needs: ['belated', 'topic'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, a little late',
      text: `A thank-you keeps, I hope. You were kind enough[, on {day},] to tell me about {topic}, and I haven’t thanked you for it until now.

[{say}]

[While I’m making up for things: {act}. That was worth saying, too.]`,
    },
    {
      id: 'late-question',
      needs: ['belated', 'question'],
      registers: ['neutral', 'warm'],
      subject: 'Belated thanks for your question',
      text: `I’ve been slow to thank you, and I regret it. I did write down what you asked me about, which was {question}.

[{say}]

[I might have added that {act}. ]Thank you for the interview[ on {day}].`,
    },
    {
      id: 'late-act',
      needs: ['belated', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'A late thank-you[ for {day}]',
      text: `You’ll have stopped expecting a thank-you from me[ for {day}]. Here it is, with a fact that should have come up when we met: {act}.

[{say}]

My apologies for the wait.`,
    },
  ],
});

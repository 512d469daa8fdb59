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
      subject: 'Belated thanks',
      text: `Sorry to be slow in thanking you for explaining {topic} to me[ on {day}].

[{say}]

[I also forgot to say that {act}. ]I’m still very interested in {role}.`,
    },
    {
      id: 'late-question-wanted',
      needs: ['belated', 'question', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Late thanks for the interview',
      text: `I should have written sooner to thank you for the interview[ on {day}], and for your question about {question}.

[{say}]

[I also meant to tell you that {act}. ]I’m sorry for the delay, and I’d still very much like the job.`,
    },
    {
      id: 'late-act-wanted',
      needs: ['belated', 'act', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Late thanks, and something I forgot',
      text: `I’m late in thanking you for the interview[ on {day}], and I’m sorry. I also forgot to tell you something: {act}.

[{say}]

I’m very interested in {role}, and can give you more detail on that.`,
    },
    {
      id: 'late-topic',
      needs: ['belated', 'topic'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, a little late',
      text: `Sorry I’ve been slow to thank you for the interview[ on {day}]. It was good of you to tell me about {topic}.

[{say}]

[One thing that I didn’t mention: {act}.]`,
    },
    {
      id: 'late-question',
      needs: ['belated', 'question'],
      registers: ['neutral', 'warm'],
      subject: 'Belated thanks for your question',
      text: `Sorry that this comes late. I’m grateful for the interview[ on {day}], and for your question about {question}.

[{say}]

[I could have added that {act}. ]If you’d like to hear more about that, just ask.`,
    },
    {
      id: 'late-act',
      needs: ['belated', 'act'],
      registers: ['neutral', 'warm'],
      subject: 'A belated thank-you',
      text: `My thanks for the interview[ on {day}] are overdue; I’m sorry. There’s also something that I forgot to say when we met: {act}.

[{say}]

I can tell you more if that’s useful.`,
    },
  ],
});

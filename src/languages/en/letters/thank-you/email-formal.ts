import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Formal thank-yous by e-mail, as both sides of the Atlantic write them. */
export const thankYouEmailFormal = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'formal-account-of',
      needs: ['topic', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you for the interview',
      text: `I am grateful for the interview[ on {day}], and in particular for what you told me about {topic}. I am very keen to do this work.

[{say}]

[I should have mentioned that {act}. ]If you have any further questions, I will gladly answer them.`,
    },
    {
      id: 'formal-first-answer',
      needs: ['question', 'wanted'],
      registers: ['formal'],
      subject: 'Your question[ on {day}]',
      text: `Thank you for your question about {question}. I would be glad to say more about it, if that would be helpful.

[{say}]

[I did not mention that {act}. ]I was grateful for the interview[ on {day}], and am very interested in {role}.`,
    },
    {
      id: 'formal-one-addition',
      needs: ['act', 'wanted', 'not-consultant'],
      registers: ['formal'],
      subject: 'An addition to our interview',
      text: `I would like to add one point to what I said[ on {day}]: {act}.

[{say}]

Thank you very much for the conversation. I am very interested in {role}, and did not want to leave this out.`,
    },
    {
      id: 'formal-not-discussed',
      needs: ['matter', 'wanted'],
      registers: ['formal'],
      subject: 'One subject that did not come up',
      text: `One subject that did not come up in our conversation[ on {day}] was {matter}. I would be glad to tell you about it.

[{say}]

Thank you for the interview. I am very interested in {role}.`,
    },
    {
      id: 'formal-deeds',
      needs: ['example', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you, with one example',
      text: `There is one example that I might have given when we spoke[ on {day}]: {example}.

[{say}]

I am very interested in {role}, and thank you again for the interview.`,
    },
    {
      id: 'formal-plainly',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'Thank you for the interview[ on {day}]',
      text: `Thank you for your time and attention[ on {day}]. I would very much like to have the position.

[{say}]

If any point was left open, I would be glad to answer it in writing or by telephone.`,
    },
    {
      id: 'formal-from-you',
      needs: ['topic'],
      registers: ['formal'],
      subject: 'Thank you for your time',
      text: `Thank you for speaking to me about {topic}[ when we met on {day}]. It was useful to hear about it from you directly.

[{say}]

[One fact that I did not mention: {act}. ]Thank you also for your questions.`,
    },
    {
      id: 'formal-reply-to-question',
      needs: ['question'],
      registers: ['formal'],
      subject: 'Your question[ on {day}]',
      text: `Thank you for the interview, and for your question about {question}.

[{say}]

[Another point did not come up: {act}. ]I would be pleased to say more about my answer, if that would help you.`,
    },
    {
      id: 'formal-for-your-file',
      needs: ['act'],
      registers: ['formal'],
      subject: 'Thank you for meeting me',
      text: `Thank you for meeting me[ on {day}]. There is one thing that I did not mention: {act}.

[{say}]

If you would like to know more, please ask.`,
    },
    {
      id: 'formal-your-time',
      registers: ['formal'],
      subject: 'Thank you for meeting me',
      text: `I am writing to thank you for our meeting[ on {day}] about {role}.

[{say}]

I would be pleased to send you anything further that you may need.`,
    },
    {
      id: 'formal-courtesy',
      registers: ['formal'],
      subject: 'With my thanks',
      text: `Please accept my thanks for the interview[ on {day}] and for the questions that you put to me.

[{say}]

Should any of my answers call for more detail, I would be pleased to provide it.`,
    },
    {
      id: 'formal-late',
      needs: ['belated'],
      registers: ['formal'],
      subject: 'Thank you for the interview',
      text: `I am sorry not to have thanked you sooner for the interview[ on {day}]. I appreciated the time that you gave me.

[{say}]

[I was glad to hear about {topic}. ][I did not mention in the interview that {act}.]`,
    },
    {
      id: 'formal-late-interested',
      needs: ['belated', 'wanted'],
      registers: ['formal'],
      subject: 'Belated thanks for the interview',
      text: `I should have thanked you before now for the interview[ on {day}], and I am sorry for the delay. I remain very interested in {role}.

[{say}]

[Thank you also for telling me about {topic}. ][It did not come up that {act}.]`,
    },
    {
      id: 'formal-consultant-interested',
      needs: ['met', 'consultant', 'wanted'],
      registers: ['formal'],
      subject: 'My interest, with thanks[ ({title})]',
      text: `Thank you for your time[ on {day}]. I am very interested in {role}, and you are welcome to tell your client so.

[{say}]

[It was helpful to hear about {topic}. ][I did not mention that {act}. ]If you have any reservations, I would be glad to discuss them.`,
    },
    {
      id: 'formal-consultant',
      needs: ['met', 'consultant'],
      registers: ['formal'],
      subject: 'Thank you for the conversation[ ({title})]',
      text: `I am grateful to you for the conversation[ on {day}] about {role}.

[{say}]

[Thank you for telling me about {topic}. ][For your records: {act}. ]If you need anything further for your client, please let me know.`,
    },
  ],
});

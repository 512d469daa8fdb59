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
      subject: 'With thanks for the interview',
      text: `I am grateful for the interview[ on {day}], and in particular for your account of {topic}. I know more precisely now what the work would ask of me, and I would like to do it.

[{say}]

[I should add something that I omitted: {act}. ]If references or documents would be of use, I will send them at once.`,
    },
    {
      id: 'formal-first-answer',
      needs: ['question', 'wanted'],
      registers: ['formal'],
      subject: 'Your question in our interview',
      text: `Your question about {question} deserves more than a first answer.

[{say}]

I would be glad to discuss it with you at greater length. [I also omitted to say that {act}. ]I am grateful to have been seen[ on {day}], and very interested in {role}.`,
    },
    {
      id: 'formal-one-addition',
      needs: ['act', 'wanted', 'not-consultant'],
      registers: ['formal'],
      subject: 'An addition to our interview',
      text: `I would like to add one sentence to what I said[ on {day}], as it seems to me of some importance: {act}.

[{say}]

I hope to work with you, and would not wish to have left this out. Thank you very much for the conversation.`,
    },
    {
      id: 'formal-not-discussed',
      needs: ['matter', 'wanted'],
      registers: ['formal'],
      subject: 'An addition to our interview',
      text: `In our conversation[ on {day}] we did not come to {matter}, which I would have liked to tell you about.

[{say}]

I would be glad to do so at any time. Thank you for the interview; I am seriously interested in {role}.`,
    },
    {
      id: 'formal-deeds',
      needs: ['example', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you, with one example',
      text: `A candidate’s assurances are of limited use to those who must choose. I would therefore rather give you an instance: {example}.

[{say}]

I am keenly interested in {role}, and thank you for the interview[ on {day}].`,
    },
    {
      id: 'formal-plainly',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'Thank you for the interview[ on {day}]',
      text: `Thank you for the attention that you gave me[ on {day}]. I would rather be direct than leave you in any doubt: I am keen to have the position.

[{say}]

If any point has been left open, I will gladly answer it in writing or in person.`,
    },
    {
      id: 'formal-not-asked',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'My thanks, and my interest',
      text: `Let me answer one question that was perhaps not put to me[ on {day}]: I am interested in {role}, without reservation.

[{say}]

[I understand that I may hear {when}. ]Thank you for the interview. No answer to this letter is expected.`,
    },
    {
      id: 'formal-from-you',
      needs: ['topic'],
      registers: ['formal'],
      subject: 'Thank you for your time',
      text: `It was good of you[, when we met on {day},] to speak to me about {topic}. It is useful to have heard about it from you directly.

[{say}]

[One fact that I did not mention: {act}. ]Thank you for your time and your questions.`,
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
      subject: 'An addition to my application',
      text: `For the sake of completeness I would like you to know that {act}. It was not mentioned when we met[ on {day}].

[{say}]

I am grateful to you for the interview.`,
    },
    {
      id: 'formal-your-time',
      registers: ['formal'],
      subject: 'Thank you for meeting me',
      text: `I am writing to thank you for our meeting[ on {day}] about {role}. I know that your time is not easily spared.

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
      id: 'formal-curious',
      needs: ['unsure'],
      registers: ['formal'],
      subject: 'Thank you, and a question for later',
      text: `I am obliged to you for our talk[ on {day}]. There is more that I would like to learn about {role}, in particular how its first months would be judged.

[{say}]

I would be grateful for the opportunity to ask you this in a further conversation.`,
    },
    {
      id: 'formal-late',
      needs: ['belated'],
      registers: ['formal'],
      subject: 'Belated thanks',
      text: `My thanks for the interview[ on {day}] come later than they should. I regret that, and they are no less sincere.

[{say}]

[You spoke to me about {topic}, for which I am obliged to you. ][I failed to tell you that {act}.]`,
    },
    {
      id: 'formal-late-interested',
      needs: ['belated', 'wanted'],
      registers: ['formal'],
      subject: 'Belated thanks for the interview',
      text: `I ought to have thanked you before now for the interview[ on {day}], and regret that I did not. Please do not take my silence for indifference: I am very much interested in {role}.

[{say}]

[You were kind enough to tell me about {topic}. ][It did not come up that {act}. ]`,
    },
    {
      id: 'formal-consultant-interested',
      needs: ['consultant', 'wanted'],
      registers: ['formal'],
      subject: 'My interest, with thanks[ ({title})]',
      text: `Thank you for your time[ on {day}]. I am interested in {role}, and you may say so to your client in whatever form you think right.

[{say}]

[Your remarks on {topic} were helpful. ][I omitted to mention that {act}. ]If you have reservations, I would prefer to hear them from you now.`,
    },
    {
      id: 'formal-consultant',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'Thank you for the conversation[ ({title})]',
      text: `I am grateful to you for the conversation[ on {day}] about {role}.

[{say}]

[It was helpful to hear about {topic}. ][For your records: {act}. ]If you need anything further for your client, I will see that you have it.`,
    },
  ],
});

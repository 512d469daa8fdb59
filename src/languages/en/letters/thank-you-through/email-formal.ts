import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Formal letters to the consultant, as both sides of the Atlantic write them. */
export const thankYouThroughEmailFormal = letterSet({
  occasion: 'thank-you-through',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'formal-names-keen',
      needs: ['names', 'wanted'],
      registers: ['formal'],
      subject: 'The interview[ on {day}]',
      text: `Thank you for arranging the interview[ on {day}]. I am very interested in {role}, and you are free to say so to your client.

[{say}]

I would be grateful if you would convey my thanks to {names}.`,
    },
    {
      id: 'formal-names-present',
      needs: ['names', 'met', 'consultant', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you for attending the interview',
      text: `It was good of you to arrange the interview and to attend it[ on {day}]. You will have formed your own view of it; for my part, I am keen to have the position.

[{say}]

May I ask you to thank {names} on my behalf?`,
    },
    {
      id: 'formal-names',
      needs: ['names'],
      registers: ['formal'],
      subject: 'My thanks to those who interviewed me',
      text: `I am grateful to you for making the interview[ on {day}] possible. I have not written to anybody there directly, out of respect for your arrangements with them.

[{say}]

Kindly let {names} know of my thanks.`,
    },
    {
      id: 'formal-ask',
      needs: ['asks-to-thank'],
      registers: ['formal'],
      subject: 'May I thank the interviewers?',
      text: `I would like to thank those who saw me[ on {day}], and you for having arranged that they did.

[{say}]

Would you prefer that I write to them myself, or that my thanks reach them through you?`,
    },
    {
      id: 'formal-ask-keen',
      needs: ['asks-to-thank', 'wanted'],
      registers: ['formal'],
      subject: 'My interest in {role}, and a question',
      text: `The interview that you arranged[ for {day}] leaves me keenly interested in {role}, and I thank you for it.

[{say}]

I would like to tell your client the same. May I do so directly, or do you prefer to speak for me?`,
    },
    {
      id: 'formal-nobody-named-keen',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you for the introduction',
      text: `Thank you for introducing me to your client. After the interview[ on {day}] I am able to say that I am keen to have the position.

[{say}]

Please convey my thanks to all who took part in it.`,
    },
    {
      id: 'formal-nobody-named',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['formal'],
      subject: 'Thank you for arranging the interview',
      text: `I write to thank you for the arrangements that you made for the interview[ on {day}].

[{say}]

I would be obliged if you would extend my thanks to those who were present. Should they require anything further concerning {role}, I will provide it.`,
    },
    {
      id: 'formal-curious-names',
      needs: ['names', 'unsure'],
      registers: ['formal'],
      subject: 'The interview[ on {day}], and a question',
      text: `Thank you for bringing about the interview[ on {day}]. Before I come to a view of {role} I would like to learn what has led to it. If you are at liberty to tell me, I would be grateful.

[{say}]

Please give my thanks to {names}.`,
    },
    {
      id: 'formal-curious-through',
      needs: ['unsure', 'not-asks-to-thank', 'not-names'],
      registers: ['formal'],
      subject: 'Thank you, and a request for information',
      text: `I am obliged to you for the introduction, and for the interview that came of it[ on {day}]. I would welcome the chance to learn more about {role}, in particular to whom it reports and what is expected of it first.

[{say}]

If you would include my thanks when you next write to your client, I would be grateful.`,
    },
  ],
});

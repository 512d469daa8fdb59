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
      subject: 'Thank you for arranging the interview',
      text: `It was good of you to arrange the interview[ on {day}] and to attend it. I am very keen to have the position.

[{say}]

Could you please pass on my thanks to {names}?`,
    },
    {
      id: 'formal-names',
      needs: ['names'],
      registers: ['formal'],
      subject: 'My thanks to those who interviewed me',
      text: `I am grateful to you for arranging the interview[ on {day}].

[{say}]

Since contact with your client goes through you, could you please thank {names} for me?`,
    },
    {
      id: 'formal-ask',
      needs: ['asks-to-thank'],
      registers: ['formal'],
      subject: 'Thanking the interviewers',
      text: `Thank you for making the interview[ on {day}] possible. I would like to thank the people who saw me.

[{say}]

May I write to them myself, or would you prefer to pass on my thanks?`,
    },
    {
      id: 'formal-ask-keen',
      needs: ['asks-to-thank', 'wanted'],
      registers: ['formal'],
      subject: 'My interest, and a question',
      text: `I am very interested in {role} after the interview[ on {day}], and would like to tell your client so.

[{say}]

May I write to them directly, or would you prefer to do so? Thank you for arranging it.`,
    },
    {
      id: 'formal-nobody-named-keen',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you for the introduction',
      text: `Thank you for introducing me to your client. After the interview[ on {day}], I am very keen to have the position.

[{say}]

Please pass on my thanks to everyone who took part.`,
    },
    {
      id: 'formal-nobody-named',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['formal'],
      subject: 'Thank you for the interview[ on {day}]',
      text: `I would like to thank you for setting up the interview[ on {day}].

[{say}]

Please also thank those who were present. If they need anything further concerning {role}, I will be glad to send it.`,
    },
  ],
});

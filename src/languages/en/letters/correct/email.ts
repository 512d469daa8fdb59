import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Something that was said is put right, without drama. */
export const correctEmail = letterSet({
  occasion: 'correct',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'slip',
      needs: ['correction'],
      registers: ['neutral'],
      subject: 'A small correction',
      text: `A small correction to what I told you: {correction}. Sorry for the slip.

[{say}]`,
    },
    {
      id: 'slip-formal',
      needs: ['correction'],
      registers: ['formal'],
      subject: 'Correction regarding {role}',
      text: `I am sorry to say that I told you something that was not correct. The correct version is: {correction}.

[{say}]

Should anything be unclear, I would be glad to explain.`,
    },
    {
      id: 'slip-warm',
      needs: ['correction'],
      registers: ['warm'],
      subject: 'I got something wrong',
      text: `I got something wrong when we talked, sorry. To put it right: {correction}.

[{say}]

If you have any questions, just ask.`,
    },
    {
      id: 'slip-consultant',
      needs: ['correction', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Something to put right',
      text: `Sorry, one of the details I gave you was wrong. It should be: {correction}.

[{say}]

If the client already has it, could you let them know too?`,
    },
    {
      id: 'own-correction',
      needs: ['say', 'not-correction'],
      registers: ['neutral', 'warm'],
      subject: 'A correction',
      text: `I’d like to correct something I told you.

{say}

Sorry for the confusion.`,
    },
    {
      id: 'own-correction-formal',
      needs: ['say', 'not-correction'],
      registers: ['formal'],
      subject: 'A correction',
      text: `I would like to correct some information that I gave you.

{say}

I am sorry for the mistake.`,
    },
    {
      id: 'correct-open',
      needs: ['not-correction', 'not-say'],
      registers: ['neutral', 'warm'],
      subject: 'A correction',
      text: `One detail I gave you for {role} wasn’t right, and I’m sorry about that.

[{say}]

Could I call you for a couple of minutes to explain?`,
    },
    {
      id: 'correct-open-formal',
      needs: ['not-correction', 'not-say'],
      registers: ['formal'],
      subject: 'A correction',
      text: `I made a mistake in something that I told you in connection with {role}, and I am sorry.

[{say}]

May I telephone you briefly to correct it?`,
    },
  ],
});

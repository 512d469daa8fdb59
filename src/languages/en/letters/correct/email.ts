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

[{say}]

I wanted your notes to be right.`,
    },
    {
      id: 'slip-formal',
      needs: ['correction'],
      registers: ['formal'],
      subject: 'Correction regarding {role}',
      text: `On reflection, one detail that I gave you was wrong. The correct version is this: {correction}.

[{say}]

I regret the error and would be grateful if you could amend your record.`,
    },
    {
      id: 'slip-warm',
      needs: ['correction'],
      registers: ['warm'],
      subject: 'I got something wrong',
      text: `I got something wrong when we talked, and I’d rather fix it than leave it: {correction}.

[{say}]

That’s all. Ask me anything about it you like.`,
    },
    {
      id: 'slip-consultant',
      needs: ['correction', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Something to put right',
      text: `Before this goes any further, there’s a detail I gave wrongly: {correction}.

[{say}]

If it’s already with the client, could you put it right there too? My mistake, and thanks.`,
    },
    {
      id: 'own-correction',
      needs: ['say', 'not-correction'],
      registers: ['neutral', 'warm'],
      subject: 'Something I need to put right',
      text: `There’s one point from our conversation that I’d like to put right.

{say}

Sorry for the confusion, and thank you for changing it in your notes.`,
    },
    {
      id: 'own-correction-formal',
      needs: ['say', 'not-correction'],
      registers: ['formal'],
      subject: 'A correction',
      text: `I gave you some information about myself that needs to be corrected.

{say}

Please accept my apologies. It seemed right to me that you should know.`,
    },
    {
      id: 'correct-open',
      needs: ['not-correction'],
      registers: ['neutral', 'warm'],
      subject: 'One detail I gave you',
      text: `One detail I gave you for {role} wasn’t right, and I’d like you to have the correct one.

[{say}]

I can set it out in writing or explain by phone; which would you prefer?`,
    },
    {
      id: 'correct-open-formal',
      needs: ['not-correction'],
      registers: ['formal'],
      subject: 'An error of mine',
      text: `In speaking about {role} I made an error, and I am sorry for it.

[{say}]

May I telephone you briefly to set the matter straight?`,
    },
  ],
});

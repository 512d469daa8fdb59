import { letterSet } from '../../../../core/write/whole-letter.ts';

/** More letters to the consultant who arranged the interview, where nobody is named. The last paragraph passes thanks on. */
export const thankYouThroughEmailPlain = letterSet({
  occasion: 'thank-you-through',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'plain-through-one-less',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for arranging the interview',
      text: `I’ve now had the interview that you arranged[ for {day}], so thank you for that.

[{say}]

When you next talk to them, please pass on my thanks.`,
    },
    {
      id: 'plain-through-whatever-they-need',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks, and anything they still need',
      text: `If the client needs anything more from me after the interview[ on {day}], let me know and I’ll send it.

[{say}]

Thank you for putting me forward, and please thank them for their time as well.`,
    },
    {
      id: 'plain-through-formal-supply',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['formal'],
      subject: 'Thank you for putting me forward',
      text: `If your client has further questions after the interview[ on {day}], please let me know.

[{say}]

Thank you for putting me forward. I would be grateful if you would thank them on my behalf.`,
    },
    {
      id: 'plain-through-wanted-next',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you; I’d like to go on',
      text: `I’d very much like to go on to the next round after the interview[ on {day}].

[{say}]

Thank you for arranging it. If they have any questions, I’d be glad to answer them. Please thank them for seeing me.`,
    },
    {
      id: 'plain-through-formal-wanted-doubts',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you for recommending me',
      text: `I would very much like to be invited again after the interview[ on {day}]. If your client has any questions, I would be glad to answer them.

[{say}]

Thank you for recommending me. Please convey my thanks to your client as well.`,
    },
  ],
});

/** The same by text or chat; lines for single interviewers follow behind. */
export const thankYouThroughMessagePlain = letterSet({
  occasion: 'thank-you-through',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-through-plain-need',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{given} here: interview done[ on {day}], thank you. [{say} ]If they need anything else, let me know, and please thank them for seeing me.',
    },
    {
      id: 'text-through-plain-formal-need',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['formal'],
      text: '[Hello {called}, ]this is {candidate}. Thank you for setting up the interview[ on {day}]. [{say} ]Please pass on my thanks to your client as well.',
    },
    {
      id: 'text-through-plain-wanted-quote',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]it’s {given}. If they ask, I’d love {role}. [{say} ]I’m grateful to you for setting it up, and to them for seeing me; can you tell them?',
    },
    {
      id: 'text-through-plain-formal-wanted',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]{candidate} here. After the interview[ on {day}] I would very much like to proceed. [{say} ]Thank you for arranging it; please tell your client, with my thanks.',
    },
  ],
});

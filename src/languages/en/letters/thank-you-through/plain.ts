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
      subject: 'Thank you[ for {day}]',
      text: `I’ve now had the interview that you arranged[ for {day}]. Thank you for your work on it.

[{say}]

Contact with the client is yours, of course. If there’s a moment for it when you talk to them, please pass on my thanks.`,
    },
    {
      id: 'plain-through-whatever-they-need',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'warm'],
      subject: 'Thanks, and anything they still need',
      text: `If the client wants something more from me after the interview[ on {day}], let me know what and you’ll have it to send on.

[{say}]

I’m grateful to you for putting me in front of them. They should hear that I’m grateful for their time as well, so do tell them.`,
    },
    {
      id: 'plain-through-formal-no-contact',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['formal'],
      subject: 'The interview, and my thanks',
      text: `The interview for {role} has now been held[, on {day}], and I thank you for the trouble that it gave you.

[{say}]

I leave all contact with your client to you. When you next speak to them, kindly say that I am grateful for having been seen.`,
    },
    {
      id: 'plain-through-formal-supply',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['formal'],
      subject: 'Thank you, and further documents',
      text: `Should your client ask for references or documents after the interview[ on {day}], please let me know, and you shall have them from me.

[{say}]

You have my thanks for presenting me to them. I would ask you to give them mine as well.`,
    },
    {
      id: 'plain-through-wanted-use-it',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Please tell them I’m interested',
      text: `You’ll be asked how I feel about {role}, so here’s something you can quote: I want it.

[{say}]

Thank you for the chance[, and for arranging {day}]. When you talk to the people I met, tell them thanks from me.`,
    },
    {
      id: 'plain-through-wanted-next',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'After the interview: still interested',
      text: `Two things after the interview[ on {day}]: I’d like to go on with this one, and I owe you for it.

[{say}]

If they have doubts about me, find out what they are and I’ll do my best to answer them. Please add my thanks for seeing me.`,
    },
    {
      id: 'plain-through-formal-wanted-quote',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['formal'],
      subject: 'My interest in {role}',
      text: `Your client may ask you what I think of {role}. You may reply, in my name, that I would be very pleased to be appointed.

[{say}]

Thank you for the trouble that you have taken[ over the interview on {day}]. I would also ask you to thank them for theirs.`,
    },
    {
      id: 'plain-through-formal-wanted-doubts',
      needs: ['not-names', 'not-asks-to-thank', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you for the interview',
      text: `I hope to be invited again after the interview[ on {day}], and one thing would help me: if your client has doubts, I would like to hear them from you and to answer them.

[{say}]

Thank you for having recommended me. My thanks are due to your client too, and I would be glad if you conveyed them.`,
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
      text: '[Hi {called}, ]{given} here: interview done[ on {day}], thank you. [{say} ]If they need more from me, tell me, and do thank them for seeing me.',
    },
    {
      id: 'text-through-plain-formal-need',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['formal'],
      text: '[Hello {called}, ]this is {candidate}. I have had the interview[ on {day}] and thank you for arranging it. [{say} ]Kindly thank your client as well.',
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
      text: '[Hello {called}, ]{candidate} here. After the interview[ on {day}] I would very much like to proceed, and am obliged to you for it. [{say} ]Please let your client know, with my thanks.',
    },
  ],
});

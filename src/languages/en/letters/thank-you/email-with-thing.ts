import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Thank-yous by e-mail that bring what was promised in the interview: one letter for both. */
export const thankYouEmailWithThing = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'brought-along',
      needs: ['delivers', 'thing'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and {thing}',
      text: `Thank you for seeing me[ on {day}][, and for going into {topic}]. I said that I’d send you {thing}, and you’ll find that with this email.

[{say}]

[I should have mentioned, too, that {act}. ]If anything won’t open, tell me and I’ll send it another way.`,
    },
    {
      id: 'brought-along-wanted',
      needs: ['delivers', 'thing', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}], and {thing}',
      text: `I’d very much like the job, and I’ll begin by keeping a promise: with this email you have {thing}. Thank you for your time[ on {day}][, and for what you told me about {topic}].

[{say}]

[One thing I left out: {act}. ]If there’s more that would help you decide, I’ll gladly send that as well.`,
    },
    {
      id: 'brought-along-formal',
      needs: ['delivers', 'thing'],
      registers: ['formal'],
      subject: 'With thanks for the interview: {thing}',
      text: `I am grateful to you for the interview[ on {day}][, and for what I learned about {topic}]. As I undertook to do, I am sending you {thing} with this message.

[{say}]

[I should add that {act}. ]Should you require anything further, I will gladly supply it.`,
    },
    {
      id: 'brought-along-formal-wanted',
      needs: ['delivers', 'thing', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you for the interview, with {thing}',
      text: `Thank you for receiving me[ on {day}][, and for speaking about {topic}]. You were to have {thing} from me, and I send that herewith.

[{say}]

[I should also have said that {act}. ]I remain very interested in {role}, and would be pleased to answer any question that arises.`,
    },
    {
      id: 'brought-unnamed',
      needs: ['delivers', 'not-thing'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you, and what I promised to send',
      text: `Thank you for the interview[ on {day}][, and for explaining {topic}]. What I promised to send you comes with this email.

[{say}]

[I meant to mention that {act}. ]Let me know if it isn’t quite what you had in mind.`,
    },
    {
      id: 'brought-unnamed-wanted',
      needs: ['delivers', 'not-thing', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}], and what I said I’d send',
      text: `Thank you for meeting me[ on {day}]. I’m keen on {role}, and what I said I’d send you comes with this email.[ What you said about {topic} was good to know, too.]

[{say}]

[Something I forgot to say: {act}. ]I’m happy to explain any of it.`,
    },
    {
      id: 'brought-unnamed-formal',
      needs: ['delivers', 'not-thing'],
      registers: ['formal'],
      subject: 'With thanks, and what I promised',
      text: `Please accept my thanks for the interview[ on {day}]. I send with this message what I promised you on that occasion.

[{say}]

[I should add that {act}. ]If it leaves a question open, I will gladly answer it.`,
    },
    {
      id: 'brought-unnamed-formal-wanted',
      needs: ['delivers', 'not-thing', 'wanted'],
      registers: ['formal'],
      subject: 'My thanks, and what I promised',
      text: `Thank you for the time that you gave me[ on {day}]. With this message you receive what I undertook to send.

[{say}]

[I had also meant to say that {act}. ]I would very much like to be considered further for {role}.`,
    },
  ],
});

/** The same in a text or chat. */
export const thankYouMessageWithThing = letterSet({
  occasion: 'thank-you',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-brought-along',
      needs: ['delivers', 'thing'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]here’s what I promised you: {thing}. [{say} ]And thanks for seeing me[ on {day}]. {given}',
    },
    {
      id: 'text-brought-along-wanted',
      needs: ['delivers', 'thing', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for your time[ on {day}]. I’d really like the job, and here’s what I owe you: {thing}. [{say} ]{given}',
    },
    {
      id: 'text-brought-unnamed',
      needs: ['delivers', 'not-thing'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thank you for the interview[ on {day}]. What I said I’d send comes with this. [{say} ]{given}',
    },
    {
      id: 'text-brought-along-formal',
      needs: ['delivers', 'thing'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for the interview[ on {day}]. As I promised you: {thing}. [{say} ]Kind regards, {candidate}',
    },
    {
      id: 'text-brought-unnamed-formal',
      needs: ['delivers', 'not-thing'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for your time[ on {day}]. I am sending you here what I promised. [{say} ]Kind regards, {candidate}',
    },
  ],
});

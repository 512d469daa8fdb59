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
      text: `Thank you for seeing me[ on {day}][, and for telling me about {topic}]. Here’s what I promised: {thing}.

[{say}]

[I should have mentioned, too, that {act}. ]If you need anything else, just ask.`,
    },
    {
      id: 'brought-along-wanted',
      needs: ['delivers', 'thing', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}], and {thing}',
      text: `Thank you for your time[ on {day}][, and for telling me about {topic}]. I’d very much like the job. Here’s what I said I’d send: {thing}.

[{say}]

[One thing I left out: {act}. ]If anything else would help, I’ll send it.`,
    },
    {
      id: 'brought-along-formal',
      needs: ['delivers', 'thing'],
      registers: ['formal'],
      subject: 'Thank you for the interview, and {thing}',
      text: `Thank you for the interview[ on {day}][, and for what you told me about {topic}]. Here is what I promised: {thing}.

[{say}]

[I should add that {act}. ]If anything further would be helpful, please let me know.`,
    },
    {
      id: 'brought-along-formal-wanted',
      needs: ['delivers', 'thing', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you for the interview, with {thing}',
      text: `Thank you for seeing me[ on {day}][, and for speaking about {topic}]. Here is what I said I would send: {thing}.

[{say}]

[I should also have said that {act}. ]I would very much like to be considered for {role}.`,
    },
    {
      id: 'brought-unnamed',
      needs: ['delivers', 'not-thing'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you for the interview',
      text: `Thank you for the interview[ on {day}][, and for explaining {topic}].

[{say}]

[I meant to mention that {act}. ]Let me know if you need anything else.`,
    },
    {
      id: 'brought-unnamed-wanted',
      needs: ['delivers', 'not-thing', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}]',
      text: `Thank you for meeting me[ on {day}][, and for telling me about {topic}]. I’d very much like the job.

[{say}]

[Something I forgot to say: {act}. ]If you need anything else, just ask.`,
    },
    {
      id: 'brought-unnamed-formal',
      needs: ['delivers', 'not-thing'],
      registers: ['formal'],
      subject: 'Thank you for the interview',
      text: `Thank you for the interview[ on {day}].

[{say}]

[I should add that {act}. ]Please let me know if you need anything further.`,
    },
    {
      id: 'brought-unnamed-formal-wanted',
      needs: ['delivers', 'not-thing', 'wanted'],
      registers: ['formal'],
      subject: 'Thank you for your time',
      text: `Thank you for the time that you gave me[ on {day}].

[{say}]

[I had also meant to say that {act}. ]I would very much like to be considered for {role}.`,
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
      text: '[Hi {called}, ]thanks for your time[ on {day}]. I’d really like the job. As promised: {thing}. [{say} ]{given}',
    },
    {
      id: 'text-brought-unnamed',
      needs: ['delivers', 'not-thing'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for your time[ on {day}]. [{say} ]Let me know if you need anything else. {given}',
    },
    {
      id: 'text-brought-unnamed-wanted',
      needs: ['delivers', 'not-thing', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thank you for seeing me[ on {day}]. [{say} ]I’d love the job. {given}',
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
      text: '[Hello {called}, ]thank you for your time[ on {day}]. [{say} ]Please let me know if you need anything further. Kind regards, {candidate}',
    },
  ],
});

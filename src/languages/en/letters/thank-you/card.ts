import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Cards by post: short enough to be written by hand, and slow enough that nothing in them is urgent. */
export const thankYouCard = letterSet({
  occasion: 'thank-you',
  channels: ['letter'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'card-by-hand',
      registers: ['neutral', 'warm'],
      text: `Thanks by email cost nothing, so these come with a stamp: thank you for the interview[ on {day}].

[{say}]

It’s a card, so you’re spared having to answer it.`,
    },
    {
      id: 'card-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      text: `I’d like to think that this card will still be on a desk when you come to decide. It says two things: thank you for seeing me[ on {day}], and I’m very interested in {role}.

[{say}]`,
    },
    {
      id: 'card-topic',
      needs: ['topic'],
      registers: ['neutral', 'warm'],
      text: `You took the time to tell me about {topic}, and I’d like to thank you properly for that.

[{say}]

It was good of you to see me[ on {day}].`,
    },
    {
      id: 'card-topic-wanted',
      needs: ['topic', 'wanted'],
      registers: ['neutral', 'warm'],
      text: `Emails get filed, so I’m putting this on a card: I’m keen to have the job.

[{say}]

Thank you for telling me about {topic}, and for your time[ on {day}].`,
    },
    {
      id: 'card-late',
      needs: ['belated'],
      registers: ['neutral', 'warm'],
      text: `Cards are slow, and I was slower. Thank you, all the same, for the interview[ on {day}].

[{say}]

I was grateful at the time. Only the card took longer.`,
    },
    {
      id: 'card-late-wanted',
      needs: ['belated', 'wanted'],
      registers: ['neutral', 'warm'],
      text: `By rights this card should have been with you days ago. Thank you for the interview[ on {day}]. I’m keen on {role}, however slow I am with an envelope.

[{say}]`,
    },
    {
      id: 'card-formal',
      registers: ['formal'],
      text: `I would like to thank you in writing for the interview[ on {day}] and for the consideration that you are giving to my application for {role}.

[{say}]`,
    },
    {
      id: 'card-formal-wanted',
      needs: ['wanted'],
      registers: ['formal'],
      text: `Please accept this card as my thanks for our conversation[ on {day}]. I am keenly interested in {role}, and would not wish to leave you in doubt of it.

[{say}]`,
    },
    {
      id: 'card-formal-topic-wanted',
      needs: ['topic', 'wanted'],
      registers: ['formal'],
      text: `Thank you for your kindness in seeing me[ on {day}] and in telling me about {topic}. I would be glad to work with you.

[{say}]`,
    },
    {
      id: 'card-formal-topic',
      needs: ['topic'],
      registers: ['formal'],
      text: `I am obliged to you for the interview[ on {day}], and for what you told me about {topic}.

[{say}]

With my thanks, and every good wish for the work.`,
    },
  ],
});

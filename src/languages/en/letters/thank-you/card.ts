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
      text: `Thank you for the interview[ on {day}], and for taking the time to talk to me about {role}.

[{say}]

Please don’t feel that you need to reply.`,
    },
    {
      id: 'card-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      text: `Thank you for seeing me[ on {day}]. I’m very interested in {role}, and wanted to tell you so.

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
      text: `Thank you for telling me about {topic}, and for your time[ on {day}].

[{say}]

I’d very much like the job.`,
    },
    {
      id: 'card-late',
      needs: ['belated'],
      registers: ['neutral', 'warm'],
      text: `I’m sorry that this is late. Thank you for the interview[ on {day}], and for the time you gave me.

[{say}]`,
    },
    {
      id: 'card-late-wanted',
      needs: ['belated', 'wanted'],
      registers: ['neutral', 'warm'],
      text: `This card should have been in the post sooner, and I’m sorry. I appreciated the interview[ on {day}], and I’m still very interested in {role}.

[{say}]`,
    },
    {
      id: 'card-formal',
      registers: ['formal'],
      text: `Thank you for the interview[ on {day}], and for the time that you took to speak to me about {role}.

[{say}]`,
    },
    {
      id: 'card-formal-wanted',
      needs: ['wanted'],
      registers: ['formal'],
      text: `I would like to thank you for our conversation[ on {day}]. I am very interested in {role}.

[{say}]`,
    },
    {
      id: 'card-formal-topic-wanted',
      needs: ['topic', 'wanted'],
      registers: ['formal'],
      text: `It was good of you to see me[ on {day}], and to tell me about {topic}. I would be very glad to work with you.

[{say}]`,
    },
    {
      id: 'card-formal-topic',
      needs: ['topic'],
      registers: ['formal'],
      text: `I am grateful for the interview[ on {day}], and for what you told me about {topic}.

[{say}]

Thank you for the time that you gave me.`,
    },
  ],
});

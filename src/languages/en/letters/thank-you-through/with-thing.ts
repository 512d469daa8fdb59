import { letterSet } from '../../../../core/write/whole-letter.ts';

/** To the consultant, with what was promised: to the consultant, or to somebody whom they are asked to give it to. */
export const thankYouThroughWithThing = letterSet({
  occasion: 'thank-you-through',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'hand-it-on',
      needs: ['delivers-through', 'names'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}], and something to pass on',
      text: `Thank you for setting up the interview[ on {day}]. With this email comes what I promised them[: {thing}].

[{say}]

Could you pass it on, with my thanks to {names}?`,
    },
    {
      id: 'hand-it-on-wanted',
      needs: ['delivers-through', 'names', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'For the client, with my thanks',
      text: `I’d very much like this job, and I told them that I’d send something on, so here it is[: {thing}]. Thank you for getting me in front of them[ on {day}].

[{say}]

Would you forward it to them, and thank {names} for me?`,
    },
    {
      id: 'hand-it-on-formal',
      needs: ['delivers-through', 'names'],
      registers: ['formal'],
      subject: 'With thanks for the interview, and what I promised',
      text: `Thank you for arranging the interview[ on {day}]. Here is what I said I would send[: {thing}].

[{say}]

I would be grateful if you would pass it on, together with my thanks to {names}.`,
    },
    {
      id: 'for-you-and-them',
      needs: ['delivers'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}], and what I promised you',
      text: `Thank you for arranging the interview[ on {day}]. I also owe you what I said I’d send[: {thing}]. It comes with this email.

[{say}]

[Would you pass my thanks on to {names}? ]I’m happy to go through any of it with you.`,
    },
    {
      id: 'for-you-and-them-wanted',
      needs: ['delivers', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'I’d like the job; and what I promised you',
      text: `Two things after the interview[ on {day}]: I’d like the job, and what I promised you comes with this email[: {thing}].

[{say}]

Thank you for putting me forward.[ Please thank {names} for me, too.]`,
    },
    {
      id: 'for-you-and-them-formal',
      needs: ['delivers'],
      registers: ['formal'],
      subject: 'With thanks, and what I promised you',
      text: `I am grateful for your part in the interview[ on {day}], and I send you with this message what I promised[: {thing}].

[{say}]

[May I ask you to convey my thanks to {names}? ]Should anything be missing, please tell me.`,
    },
  ],
});

/** The same in a text or chat. */
export const thankYouThroughMessageWithThing = letterSet({
  occasion: 'thank-you-through',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-hand-it-on',
      needs: ['delivers-through'],
      registers: ['neutral', 'warm', 'formal'],
      text: '[Hello {called}, ]thank you for setting up the interview[ on {day}]. I promised to send them something, and this is it[: {thing}]. [{say} ]Could you pass it on, with my thanks? {given}',
    },
    {
      id: 'text-for-you',
      needs: ['delivers'],
      registers: ['neutral', 'warm', 'formal'],
      text: '[Hello {called}, ]thank you for the interview[ on {day}]. Here is what I said I would send you[: {thing}]. [{say} ]{given}',
    },
  ],
});

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
      text: `Thank you for setting up the interview[ on {day}]. [I told them I’d send {thing}.]

[{say}]

Could you pass this on, with my thanks to {names}?`,
    },
    {
      id: 'hand-it-on-wanted',
      needs: ['delivers-through', 'names', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'For the client, with my thanks',
      text: `Thank you for getting me in front of them[ on {day}]. I’d very much like this job. [For them, as promised: {thing}.]

[{say}]

Would you forward this to them, and thank {names} for me?`,
    },
    {
      id: 'hand-it-on-formal',
      needs: ['delivers-through', 'names'],
      registers: ['formal'],
      subject: 'With thanks for the interview',
      text: `Thank you for arranging the interview[ on {day}]. [As promised, I am sending {thing}.]

[{say}]

I would be grateful if you would pass this on, together with my thanks to {names}.`,
    },
    {
      id: 'for-you-and-them',
      needs: ['delivers'],
      registers: ['neutral', 'warm'],
      subject: 'Thank you[ for {day}]',
      text: `Thanks for sorting out the interview[ on {day}]. [As promised, I’m sending you {thing}.]

[{say}]

[Would you pass my thanks on to {names}? ]Let me know if you need anything else.`,
    },
    {
      id: 'for-you-and-them-wanted',
      needs: ['delivers', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'I’d like the job',
      text: `I’d like the job. [For you, as promised: {thing}.]

[{say}]

Thank you for putting me forward.[ Please thank {names} for me, too.]`,
    },
    {
      id: 'for-you-and-them-formal',
      needs: ['delivers'],
      registers: ['formal'],
      subject: 'With my thanks',
      text: `I am grateful for your part in the interview[ on {day}]. [As promised, I am sending you {thing}.]

[{say}]

[May I ask you to convey my thanks to {names}? ]Please tell me if you need anything further.`,
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
      text: '[Hello {called}, ]thank you for setting up the interview[ on {day}]. [For them, as promised: {thing}. ][{say} ]Could you pass this on, with my thanks? {given}',
    },
    {
      id: 'text-for-you',
      needs: ['delivers'],
      registers: ['neutral', 'warm', 'formal'],
      text: '[Hello {called}, ]thank you for the interview[ on {day}]. [As promised: {thing}. ][{say} ]{given}',
    },
  ],
});

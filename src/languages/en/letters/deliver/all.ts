import { letterSet } from '../../../../core/write/whole-letter.ts';

/** What was promised is sent. A colon or a verb stands before it, for it may be one thing or several. */
export const deliverEmail = letterSet({
  occasion: 'deliver',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'promised-thing',
      needs: ['thing'],
      registers: ['neutral', 'warm'],
      subject: 'As promised: {thing}',
      text: `You’ll find {thing} with this, as promised.

[{say}]

If something won’t open or you’d like it in another form, tell me.`,
    },
    {
      id: 'promised-thing-formal',
      needs: ['thing'],
      registers: ['formal'],
      subject: '{thing}',
      text: `I said that I would send you {thing}, and I do so with this message.

[{say}]

No reply is needed. I will gladly answer questions if there are any.`,
    },
    {
      id: 'promised-thing-warm',
      needs: ['thing'],
      registers: ['warm'],
      subject: 'Here you go: {thing}',
      text: `Here you go: {thing}, as I said I would. Feel free to share with anyone who might want a look.

[{say}]`,
    },
    {
      id: 'promised-thing-consultant',
      needs: ['thing', 'consultant', 'names'],
      registers: ['neutral', 'warm'],
      subject: 'For {names}: {thing}',
      text: `I told {names} I’d send {thing}. Could you pass this on for me?

[{say}]

A quick word once you’ve done that would be great, and then we can both cross it off.`,
    },
    {
      id: 'promised-thing-wanted',
      needs: ['thing', 'wanted'],
      registers: ['neutral'],
      subject: 'What I said I’d send: {thing}',
      text: `I offered to send {thing}, and with this email I have.

[{say}]

I hope that helps as you decide about {role}, which I’d very much like.`,
    },
    {
      id: 'promised',
      registers: ['neutral', 'warm'],
      subject: 'What I promised to send you',
      text: `With this email comes what I said I’d send you when we talked about {role}.

[{say}]

Let me know if it isn’t what you had in mind.`,
    },
    {
      id: 'promised-formal',
      registers: ['formal'],
      subject: '{role}: as promised',
      text: `With this message I send you what I promised.

[{say}]

If you would find further detail helpful, please tell me and I will supply it.`,
    },
  ],
});

export const deliverText = letterSet({
  occasion: 'deliver',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-promised-thing',
      needs: ['thing'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]as promised: {thing}. [{say} ]{given}',
    },
    {
      id: 'text-promised',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]here’s what I said I’d send. [{say} ]Tell me if it doesn’t come through. {given}',
    },
    {
      id: 'text-promised-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I said that I would send you something, and this is it. [{say} ]{candidate}',
    },
    {
      id: 'text-promised-thing-formal',
      needs: ['thing'],
      registers: ['formal'],
      text: '[Hello {called}, ]here, as I promised: {thing}. [{say} ]Kind regards, {candidate}',
    },
  ],
});

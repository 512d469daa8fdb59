import { letterSet } from '../../../../core/write/whole-letter.ts';

/** What was promised is sent, or told where it was a promise to tell. A colon or a verb stands before it, for it may be one thing or several. */
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
      text: `I’m sending you {thing}, as promised.

[{say}]

Let me know if there’s anything else you need.`,
    },
    {
      id: 'promised-thing-formal',
      needs: ['thing'],
      registers: ['formal'],
      subject: 'As promised: {thing}',
      text: `As promised, I am sending you {thing}.

[{say}]

If you have any questions, I would be glad to answer them.`,
    },
    {
      id: 'promised-thing-warm',
      needs: ['thing'],
      registers: ['warm'],
      subject: 'Here you go: {thing}',
      text: `Here you go, as promised: {thing}.

[{say}]

Happy to answer any questions.`,
    },
    {
      id: 'promised-thing-consultant',
      needs: ['thing', 'consultant', 'names'],
      registers: ['neutral', 'warm'],
      subject: 'For {names}: {thing}',
      text: `I told {names} I’d send {thing}. Could you pass this on for me?

[{say}]

Thanks for your help.`,
    },
    {
      id: 'promised-thing-wanted',
      needs: ['thing', 'wanted'],
      registers: ['neutral'],
      subject: 'Sending {thing}',
      text: `Here’s what I said I’d send: {thing}.

[{say}]

I’m still very interested in {role}, so if you need anything more from me, just ask.`,
    },
    {
      id: 'promised',
      needs: ['not-to-tell'],
      registers: ['neutral', 'warm'],
      subject: 'As promised',
      text: `This is what I said I’d get back to you with after we talked about {role}.

[{say}]

If you need anything more, please let me know.`,
    },
    {
      id: 'promised-formal',
      needs: ['not-to-tell'],
      registers: ['formal'],
      subject: '{role}: as promised',
      text: `I said that I would come back to you after our conversation, and here I do.

[{say}]

If anything further would be helpful, please tell me.`,
    },
    {
      id: 'told',
      needs: ['to-tell'],
      registers: ['neutral', 'warm'],
      subject: 'Getting back to you',
      text: `I said I’d get back to you after we talked about {role}.

[{say}]

Let me know if you need anything else from me.`,
    },
    {
      id: 'told-formal',
      needs: ['to-tell'],
      registers: ['formal'],
      subject: 'My reply regarding {role}',
      text: `When we spoke about {role}, I said that I would let you know about one point.

[{say}]

Please tell me if you need anything further from me.`,
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
      needs: ['not-to-tell'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]here’s what I promised. [{say} ]{given}',
    },
    {
      id: 'text-promised-formal',
      needs: ['not-to-tell'],
      registers: ['formal'],
      text: '[Hello {called}, ]I said that I would get back to you. [{say} ]Kind regards, {candidate}',
    },
    {
      id: 'text-promised-thing-formal',
      needs: ['thing'],
      registers: ['formal'],
      text: '[Hello {called}, ]as promised, I am sending you {thing}. [{say} ]Kind regards, {candidate}',
    },
    {
      id: 'text-told',
      needs: ['to-tell'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I said I’d get back to you. [{say} ]Let me know if you need anything else. {given}',
    },
    {
      id: 'text-told-formal',
      needs: ['to-tell'],
      registers: ['formal'],
      text: '[Hello {called}, ]I said that I would let you know about one point. [{say} ]Kind regards, {candidate}',
    },
  ],
});

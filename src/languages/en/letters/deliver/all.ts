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

I’d very much like the job, so if you need anything more from me, just ask.`,
    },
    {
      id: 'promised',
      needs: ['not-to-tell'],
      registers: ['neutral', 'warm'],
      subject: 'As promised',
      text: `[As promised: {thing}.]

[{say}]

Let me know if you need anything else from me for {role}.`,
    },
    {
      id: 'promised-formal',
      needs: ['not-to-tell'],
      registers: ['formal'],
      subject: 'As promised',
      text: `[As promised: {thing}.]

[{say}]

Please let me know if you need anything further from me.`,
    },
    {
      id: 'told',
      needs: ['to-tell'],
      registers: ['neutral', 'warm'],
      subject: 'Getting back to you',
      text: `[{say}]

Let me know if there’s anything else you’d like to know.`,
    },
    {
      id: 'told-formal',
      needs: ['to-tell'],
      registers: ['formal'],
      subject: 'My reply regarding {role}',
      text: `[{say}]

If there is anything else that you would like to know, I would be glad to answer.`,
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
      text: '[Hi {called}, ]thanks for your time. [As promised: {thing}. ][{say} ]Let me know if you need anything else. {given}',
    },
    {
      id: 'text-promised-formal',
      needs: ['not-to-tell'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for your time. [As promised: {thing}. ][{say} ]Please let me know if you need anything further. Kind regards, {candidate}',
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
      text: '[Hi {called}, ]thanks again for talking to me. [{say} ]Just ask if there’s anything else. {given}',
    },
    {
      id: 'text-told-formal',
      needs: ['to-tell'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you again for speaking with me. [{say} ]If there is anything else, please ask. Kind regards, {candidate}',
    },
  ],
});

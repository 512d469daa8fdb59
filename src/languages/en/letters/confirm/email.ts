import { letterSet } from '../../../../core/write/whole-letter.ts';

/** The interview is confirmed. */
export const confirmEmail = letterSet({
  occasion: 'confirm',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'confirmed',
      registers: ['neutral'],
      subject: 'Confirmed: interview[ on {day}]',
      text: `Thank you for the invitation. It’s a yes from me[: {day} at {clock}].

[{say}]

[If anything moves on the day, call {number} and I’ll adjust.]`,
    },
    {
      id: 'confirmed-formal',
      registers: ['formal'],
      subject: 'Interview[ on {day}]: confirmation',
      text: `Thank you for inviting me to interview for {role}. I am happy to confirm[ {day} at {clock}] and will be there in good time.

[{say}]

[For anything urgent beforehand, my telephone number is {number}.]`,
    },
    {
      id: 'confirmed-warm',
      registers: ['warm'],
      subject: 'I’ll be there[ on {day}]',
      text: `Thanks for arranging this. I’ll be there[, {day} at {clock}].

[{say}]

Anything I should bring or read first, just say.`,
    },
    {
      id: 'confirmed-who',
      needs: ['not-names'],
      registers: ['neutral', 'warm'],
      subject: 'Confirmed[ for {day}], with one question',
      text: `The interview is in my calendar[ for {day} at {clock}], so you can count on me.

[{say}]

So that I can prepare for the right people: who will be in the conversation?`,
    },
    {
      id: 'confirmed-who-formal',
      needs: ['not-names'],
      registers: ['formal'],
      subject: 'Our appointment[ on {day}]',
      text: `Your arrangements suit me well, and I will be there[ on {day} at {clock}].

[{say}]

Would you be able to tell me who will take part? I would like to prepare with them in mind.`,
    },
    {
      id: 'confirmed-wanted',
      needs: ['day', 'clock', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Interview on {day}: confirmed',
      text: `Thank you, yes: I’ll see you on {day} at {clock}.

[{say}]

I’d really like this job, so I’m glad of the chance to talk it through.`,
    },
    {
      id: 'confirmed-wanted-formal',
      needs: ['day', 'clock', 'wanted'],
      registers: ['formal'],
      subject: '{day} confirmed',
      text: `It is a pleasure to accept: {day} at {clock} suits me well.

[{say}]

I am strongly interested in {role} and grateful for an opportunity to discuss it.`,
    },
    {
      id: 'confirmed-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'Interview[ on {day}]: please confirm for me',
      text: `Would you kindly confirm my attendance[ on {day} at {clock}]? I am obliged to you for making the arrangement.

[{say}]

If they have wishes as to what I should prepare, I would be glad to know.`,
    },
    {
      id: 'confirmed-consultant',
      needs: ['day', 'clock', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: '{day}, {clock}: confirmed',
      text: `Fine by me: you can tell them I’ll be there on {day} at {clock}.

[{say}]

What do they usually want to hear about in these? Anything you know would help.`,
    },
  ],
});

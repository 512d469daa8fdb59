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
      text: `Happy to confirm the interview[: {day} at {clock}]. Thank you for setting it up.

[{say}]

[If anything changes, my number is {number}.]`,
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

If there’s anything I should bring or read first, just say.`,
    },
    {
      id: 'confirmed-who',
      needs: ['not-names'],
      registers: ['neutral', 'warm'],
      subject: 'Interview[ on {day}]: confirmed',
      text: `Thank you, the interview is in my calendar[ for {day} at {clock}].

[{say}]

Could you tell me who I’ll be meeting?`,
    },
    {
      id: 'confirmed-who-formal',
      needs: ['not-names'],
      registers: ['formal'],
      subject: 'Interview[ on {day}]: confirmation',
      text: `Thank you for the invitation to interview[ on {day} at {clock}]. The time suits me well.

[{say}]

Would you be able to tell me who will take part?`,
    },
    {
      id: 'confirmed-wanted',
      needs: ['day', 'clock', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Interview on {day}: confirmed',
      text: `I’d be delighted to come on {day} at {clock}, thank you.

[{say}]

I’m very interested in {role}, and look forward to talking about it.`,
    },
    {
      id: 'confirmed-wanted-formal',
      needs: ['day', 'clock', 'wanted'],
      registers: ['formal'],
      subject: 'Interview on {day}: confirmation',
      text: `Thank you very much. I am pleased to accept, and {day} at {clock} suits me well.

[{say}]

I would very much like to be considered for {role}, and am grateful for the opportunity to discuss it.`,
    },
    {
      id: 'confirmed-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'Interview[ on {day}]: confirmation',
      text: `Please tell them that I will attend the interview[ on {day} at {clock}]. Thank you for making the arrangements.

[{say}]

If there is anything in particular that they would like me to prepare, please let me know.`,
    },
    {
      id: 'confirmed-consultant',
      needs: ['day', 'clock', 'consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Interview: {day} at {clock}',
      text: `Yes, {day} at {clock} works for me. Please tell them I’ll be there, and thanks for setting it up.

[{say}]

Is there anything they usually ask that I should prepare for?`,
    },
  ],
});

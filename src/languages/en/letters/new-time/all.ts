import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/**
 * The meeting was moved or did not take place, and no new time is known. Nothing here says whose doing it was, nor whether its day is over:
 * the record may hold either.
 */
export const newTimeEmail = letterSet({
  occasion: 'new-time',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'instead',
      registers: ['neutral'],
      subject: 'A new time for our interview',
      text: `Could we find a new date for the interview[ planned for {day}]?

[{say}]

If you send me a couple of times, I’ll do my best to make one of them.[ My number is {number}, if it’s easier to talk.]`,
    },
    {
      id: 'instead-formal',
      registers: ['formal'],
      subject: 'Interview for {role}: new date',
      text: `As the interview for {role} is not going ahead as planned, may I ask which day would suit you instead?

[{say}]

I will do my best to be available.`,
    },
    {
      id: 'instead-warm',
      registers: ['warm'],
      subject: 'Shall we find another time?',
      text: `Shall we find another time[, now that {day} is off]?

[{say}]

Let me know what’s easiest for you and I’ll try to make it work.`,
    },
    {
      id: 'instead-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'A new date for the interview',
      text: `I’m still very interested in {role}, so I’d love to reschedule.

[{say}]

Which days would suit you?`,
    },
    {
      id: 'instead-wanted-formal',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'Interview: another date',
      text: `I remain very interested in {role}, and would be glad to meet on another day[ instead of {day}].

[{say}]

When would be convenient for you?`,
    },
    {
      id: 'instead-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: '{role}: a new date',
      text: `Is there a new date for the interview yet[, in place of {day}]?

[{say}]

I can make most days work and would be glad to hear what suits your client.`,
    },
    {
      id: 'instead-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'A new time for the interview?',
      text: `Have they said when they’d like to see me[ instead of {day}]?

[{say}]

If it would help, I can send you some times that I can do.`,
    },
  ],
});

export const newTimeText = letterSet({
  occasion: 'new-time',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-instead',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]which day would suit you for the interview now? [{say} ]Thanks, {given}',
    },
    {
      id: 'text-instead-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]may I ask when you would like to hold the interview[ that was set for {day}]? [{say} ]With thanks, {candidate}',
    },
  ],
});

export const newTimeSpoken = spokenSet({
  occasion: 'new-time',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-instead',
      registers: ['neutral', 'warm'],
      points: ['I’m calling to find a new time for the interview[ of {day}].', '[{say}]'],
      question: 'Which day would suit you?',
      text: 'Hello[ {called}], it’s {candidate}, about {role}. We need a new date for the interview, and I wondered which day would suit you.[ My number’s {number}, that’s {number}.] Email works too. Thank you, bye.',
      also: 'We still need a new date for {role}. What would suit you?',
    },
    {
      id: 'call-instead-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      points: ['I’d still love to talk to you about {role}.', '[{say}]'],
      question: 'Could we find a new date?',
      text: 'Hello[ {called}], {candidate} here. I’d still love to talk to you about {role}, so could we find a new date?[ My number is {number}, that’s {number}.] Thanks, bye.',
      also: 'I’d still love to talk about {role}. Could we find a new date?',
    },
  ],
});

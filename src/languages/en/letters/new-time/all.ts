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
      text: `Our interview[ of {day}] needs a new date, so I thought I’d ask: what would work for you?

[{say}]

Give me a couple of times and I’ll do my best to take one of them.[ If the phone is quicker, my number is {number}.]`,
    },
    {
      id: 'instead-formal',
      registers: ['formal'],
      subject: 'Interview for {role}: new date',
      text: `As the interview for {role} is not taking place at the time first arranged, may I ask which day would suit you instead?

[{say}]

Once I have your suggestion I will reply the same day.`,
    },
    {
      id: 'instead-warm',
      registers: ['warm'],
      subject: 'Shall we find another time?',
      text: `Shall we find another time[, now that {day} is off]?

[{say}]

Whatever is easiest for you is a good place to start; tell me and I’ll see how I can make it fit.`,
    },
    {
      id: 'instead-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'The interview: which day suits you?',
      text: `I’m still very keen to talk about {role}, so I’d like to get a new date in the calendar soon.

[{say}]

Which days look possible for you?`,
    },
    {
      id: 'instead-wanted-formal',
      needs: ['wanted'],
      registers: ['formal'],
      subject: 'Another date for the interview',
      text: `My interest in {role} is as it was, and I would welcome another date for our conversation[ in place of {day}].

[{say}]

When might that be convenient?`,
    },
    {
      id: 'instead-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: '{role}: a new date',
      text: `Could you find out which date they would now prefer for the interview[, in place of {day}]?

[{say}]

I will send you my answer as soon as I have their proposal.`,
    },
    {
      id: 'instead-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'A new time for the interview?',
      text: `Have they said when they’d like to see me[ instead of {day}]?

[{say}]

If they haven’t, it may help to offer them something. Tell me what sort of times they like and I’ll send you mine.`,
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
      text: 'Hello[ {called}], it’s {candidate}, about {role}. We need a new date for the interview, and I wondered which day would suit you.[ I’ll leave you my number: {number}.] [{mail} works too. ]Thank you, bye.',
      also: 'We still need a new date for {role}. What would suit you?',
    },
    {
      id: 'call-instead-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      points: ['I’d still like to have that conversation about {role}.', '[{say}]'],
      question: 'Could we put a new date in now?',
      text: 'Hello[ {called}], {candidate} here. I’d still love to talk to you about {role}, so could we find a new date?[ My number is {number}.] [An {mail} with a time or two is just as good. ]Thanks.',
      also: 'I’d still love to talk about {role}. Could we find a new date?',
    },
  ],
});

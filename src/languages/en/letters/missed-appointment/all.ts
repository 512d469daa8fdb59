import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** They did not come: nobody is to blame. */
export const missedEmail = letterSet({
  occasion: 'missed-appointment',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'crossed-wires',
      registers: ['neutral'],
      subject: 'I think we missed each other',
      text: `I think we missed each other[: I had us down for {clock} on {day}]. I’m sorry if I got the time wrong.

[{say}]

When would suit you instead?[ If it’s easier to talk, my number is {number}.]`,
    },
    {
      id: 'crossed-wires-formal',
      registers: ['formal'],
      subject: 'Our appointment[ on {day}]',
      text: `I believe that we missed each other[ on {day} at {clock}]. I am sorry if there was a misunderstanding about the time.

[{say}]

I would be glad to meet on another day. What would be convenient for you?`,
    },
    {
      id: 'crossed-wires-warm',
      registers: ['warm'],
      subject: 'Could we find another time?',
      text: `Sorry we didn’t manage to talk[ at {clock} on {day}]. No problem at all.

[{say}]

When would be better for you?`,
    },
    {
      id: 'right-place',
      registers: ['neutral', 'warm'],
      subject: 'Our conversation[ on {day}]',
      text: `It looks like our conversation[ planned for {day} at {clock}] didn’t happen. These things happen, so please don’t worry.

[{say}]

Would you like to send me a new time?`,
    },
    {
      id: 'missed-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Could we set a new time?',
      text: `It’s a pity we didn’t meet[ on {day}]. I’d still very much like to talk to you about {role}.

[{say}]

Is there another time that would work for you?`,
    },
    {
      id: 'missed-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'The meeting[ on {day}] did not take place',
      text: `The meeting about {role}[, arranged for {day} at {clock},] did not take place.

[{say}]

Could you please find out whether they would like to propose another time?`,
    },
    {
      id: 'missed-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'The interview[ on {day}]',
      text: `It looks as if nobody could make the interview[ at {clock} on {day}]. That’s fine with me.

[{say}]

Could you find out when would suit them instead?`,
    },
  ],
});

export const missedText = letterSet({
  occasion: 'missed-appointment',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-missed',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I think we missed each other[ at {clock}]. No problem. [{say} ]When would suit you better? {given}',
    },
    {
      id: 'text-missed-consultant',
      needs: ['consultant'],
      text: '[Hello {called}, ]nobody joined for the interview[ at {clock}]. No harm done. [{say} ]Could you find out what works for them? {given}',
    },
    {
      id: 'text-missed-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I believe that we missed each other[ on {day} at {clock}]. [{say} ]Could we find another time? {candidate}',
    },
  ],
});

export const missedSpoken = spokenSet({
  occasion: 'missed-appointment',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-missed',
      registers: ['neutral', 'warm'],
      points: ['I think we missed each other[: I had {clock} on {day}].', 'It’s no trouble at all.', '[{say}]'],
      question: 'Is now any good, or shall we find another time?',
      text: 'Hello[ {called}], it’s {candidate}. I think we missed each other, and it’s no trouble at all. Could you send me a new time?[ If now still works, call {number}, that’s {number}.] Thanks, bye.',
      also: 'We missed each other about {role}. When would be better?',
    },
    {
      id: 'call-missed-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      points: [
        'Nobody joined for the interview[ at {clock} on {day}].',
        'No harm done, these things happen.',
        '[{say}]',
      ],
      question: 'Could you find out when would suit them?',
      text: 'Hello[ {called}], it’s {candidate}. Nobody joined for the interview. No harm done. Could you find out when would suit them instead?[ My number’s {number}, that’s {number}.] Thanks, bye.',
      also: 'Nobody joined for the interview about {role}. Could you find out when would suit them?',
    },
    {
      id: 'call-missed-right-time',
      registers: ['neutral', 'formal'],
      points: ['I wanted to make sure that I have the right time for {role}[: {clock} on {day}].', '[{say}]'],
      question: 'Would you like to find another time?',
      text: 'Hello[ {called}], this is {candidate}, about {role}. I may have the wrong time. Could you tell me what would suit you?[ My number is {number}, again {number}.] Thank you.',
      also: 'For {role}, may I check that I have the right time?',
    },
  ],
});

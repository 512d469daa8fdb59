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
      text: `I think we missed each other[: I had us down for {clock} on {day}]. If I’ve got the time or the place wrong, I’m sorry.

[{say}]

Shall we try again? Tell me when suits you[, or call {number}].`,
    },
    {
      id: 'crossed-wires-formal',
      registers: ['formal'],
      subject: 'Our appointment[ on {day}]',
      text: `I was expecting to speak with you[ on {day} at {clock}] about {role}, and it may be that something more pressing came up.

[{say}]

I would be glad to meet at another time. Which would be convenient for you?`,
    },
    {
      id: 'crossed-wires-warm',
      registers: ['warm'],
      subject: 'Could we find another time?',
      text: `We were going to talk[ at {clock} on {day}], and I expect something came up. No harm done at all.

[{say}]

When would be better? Pick whatever is easiest for you and I’ll try to match it.`,
    },
    {
      id: 'right-place',
      registers: ['neutral', 'warm'],
      subject: 'Our conversation[ on {day}]',
      text: `In case it helps to find out what went wrong: I had our conversation in the calendar[ for {day} at {clock}] and was there. Easily done, and nothing to worry about.

[{say}]

Would you like to send me a new time?`,
    },
    {
      id: 'missed-wanted',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      subject: 'Could we set a new time?',
      text: `We didn’t manage to meet[ on {day}], which is easily fixed. I’d still very much like to talk to you about {role}.

[{say}]

What does your week look like?`,
    },
    {
      id: 'missed-consultant-formal',
      needs: ['consultant'],
      registers: ['formal'],
      subject: 'The meeting[ on {day}] did not take place',
      text: `The meeting about {role}[, arranged for {day} at {clock},] did not come about. I was present, and trust that there is a simple explanation.

[{say}]

Might I ask you to find out whether they would like to propose another time?`,
    },
    {
      id: 'missed-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      subject: 'Interview[ on {day}]: nobody was there',
      text: `It seems nobody could make it[ for {clock} on {day}], and I hope all is well there.

[{say}]

Could you find out what happened, and whether they’d like to try again? I’m not put out, and you can tell them so.`,
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
      text: '[Hello {called}, ]we seem not to have found each other[ on {day} at {clock}]. [{say} ]May I suggest another time? {candidate}',
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
      text: 'Hello[ {called}], it’s {candidate}. I think we missed each other, and it’s no trouble at all. Could you send me a new time?[ Or, if now still works, call {number}.] Thanks, bye.',
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
      text: 'Hello[ {called}], it’s {candidate}. Nobody joined for the interview, and I’m sure there’s a reason. Could you find out when would suit them instead?[ My number is {number}.] No harm done. Thanks, bye.',
      also: 'Nobody joined about {role}. Could you find out when would suit them?',
    },
    {
      id: 'call-missed-right-time',
      registers: ['neutral', 'formal'],
      points: ['I wanted to make sure that I have the right time for {role}[: {clock} on {day}].', '[{say}]'],
      question: 'Would you like to find another time?',
      text: 'Hello[ {called}], this is {candidate}, about {role}. I may have the wrong time: I had expected us to speak[ at {clock}]. Could you tell me what would suit you?[ My number is {number}.] Thank you, bye.',
      also: 'For {role}, may I check that I have the right time?',
    },
  ],
});

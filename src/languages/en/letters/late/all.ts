import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Late, and on the way: the shorter the better. */
export const lateText = letterSet({
  occasion: 'late',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-late',
      needs: ['minutes'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]so sorry, I’m running {minutes} minutes late. On my way. [{say} ]{given}',
    },
    {
      id: 'text-late-clock',
      needs: ['minutes'],
      registers: ['neutral'],
      text: '[Hi {called}, ]{candidate} here[, for {clock}]. I’ll be about {minutes} minutes late, sorry to keep you waiting. [{say}]',
    },
    {
      id: 'text-late-formal',
      needs: ['minutes'],
      registers: ['formal'],
      text: '[Hello {called}, ]I am on my way but will be about {minutes} minutes late. My apologies. [{say} ]{candidate}',
    },
    {
      id: 'text-late-consultant',
      needs: ['minutes', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      text: '[Hi {called}, ]I am running {minutes} minutes late for the interview, sorry. On my way. [{say} ]Could you let them know? {given}',
    },
    {
      id: 'text-late-open',
      text: '[Hello {called}, ]my apologies, I will not be there quite on time[ for {clock}]. I am on my way. [{say} ]{candidate}',
    },
  ],
});

export const lateEmail = letterSet({
  occasion: 'late',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'late',
      needs: ['minutes'],
      registers: ['neutral', 'warm'],
      subject: 'Running {minutes} minutes late, sorry',
      text: `I’m on my way, but I’ll be about {minutes} minutes late[ for {clock}]. I’m sorry.

[{say}]

[If you’d rather find another time, my number is {number}.]`,
    },
    {
      id: 'late-formal',
      needs: ['minutes'],
      registers: ['formal'],
      subject: 'Delayed by {minutes} minutes',
      text: `I am sorry to say that I will be about {minutes} minutes late[ for our appointment at {clock}]. I am on my way.

[{say}]

[Should you need to reach me, my number is {number}.]`,
    },
    {
      id: 'late-consultant',
      needs: ['minutes', 'consultant'],
      registers: ['neutral', 'warm', 'formal'],
      subject: '{minutes} minutes late for the interview',
      text: `I am running about {minutes} minutes late[ for {clock}], but I am coming. Could you let them know, with my apologies?

[{say}]

[If they would rather pick another day, my number is {number}.]`,
    },
    {
      id: 'late-open',
      subject: 'Running a little late, sorry',
      text: `I am sorry, but I am running a little late[ for {clock}]. I will be with you as soon as I can.

[{say}]

[If you need to rearrange, please call {number}.]`,
    },
  ],
});

export const lateSpoken = spokenSet({
  occasion: 'late',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-late',
      needs: ['minutes'],
      registers: ['neutral', 'warm'],
      points: ['I’m on my way and running about {minutes} minutes late. I’m sorry.', '[{say}]'],
      question: 'Is that still all right for you?',
      text: 'Hello[ {called}], it’s {candidate}. I’m so sorry, I’m running about {minutes} minutes late. I’m on my way.[ If you need me, my number’s {number}, that’s {number}.] See you soon.',
      also: null,
    },
    {
      id: 'call-late-clock',
      needs: ['minutes'],
      registers: ['neutral', 'formal'],
      points: ['It is about the interview[ at {clock}].', 'I will be {minutes} minutes late, and I am sorry.'],
      question: 'Would you let the others know?',
      text: 'Hello[ {called}], this is {candidate}. I have an interview with you[ at {clock}], and I will be {minutes} minutes late. I am sorry. Would you let the others know?[ My number is {number}, again {number}.] Thank you.',
      also: null,
    },
    {
      id: 'call-late-consultant',
      needs: ['minutes', 'consultant'],
      registers: ['neutral', 'warm'],
      points: ['I’m running {minutes} minutes late for the interview.', 'I’m on my way, and I’m sorry.', '[{say}]'],
      question: 'Could you let them know?',
      text: 'Hello[ {called}], it’s {candidate}. I’m running {minutes} minutes late for the interview, and I’m on my way. Could you let them know, with my apologies?[ My number’s {number}, that’s {number}.] Thanks very much.',
      also: null,
    },
    {
      id: 'call-late-open',
      registers: ['neutral', 'warm'],
      points: ['I’m sorry, I’m going to be a little late[ for {clock}].', 'I’m on my way now.', '[{say}]'],
      question: 'Is that still all right, or would you rather find another time?',
      text: 'Hello[ {called}], {candidate} speaking. I’m sorry, I’m going to be a little late. I’m on my way now.[ If you’d rather move it, call me: {number}, that’s {number}.] Bye for now.',
      also: null,
    },
  ],
});

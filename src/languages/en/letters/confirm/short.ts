import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Confirmed in a text or chat. */
export const confirmText = letterSet({
  occasion: 'confirm',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-confirmed',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]all good for the interview[, {day} at {clock}]. [{say} ]Thanks, {given}',
    },
    {
      id: 'text-confirmed-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I confirm the interview[ on {day} at {clock}], thank you. [{say} ]{candidate}',
    },
    {
      id: 'text-confirmed-there',
      registers: ['warm'],
      text: '[Hi {called}, ]perfect[, {day} at {clock}]. [{say} ]I’ll be there.',
    },
  ],
});

/** Confirmed in a call. */
export const confirmSpoken = spokenSet({
  occasion: 'confirm',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-confirmed',
      registers: ['neutral', 'warm'],
      points: ['I’m calling to confirm the interview[: {day} at {clock}].', '[{say}]'],
      question: 'Do you need anything from me before then?',
      text: 'Hello[ {called}], it’s {candidate}. I’m calling to confirm the interview for {role}[: {day} at {clock}]. I’ll be there.[ If plans change, my number’s {number}, that’s {number}.] Thanks, bye.',
      also: 'The interview for {role} is fine with me[: {day} at {clock}].',
    },
    {
      id: 'call-confirmed-who',
      registers: ['neutral', 'warm'],
      points: ['Thank you for arranging the interview[, {day} at {clock}]; I’ll be there.', '[{say}]'],
      question: 'May I ask who I’ll be meeting?',
      text: 'Hello[ {called}], this is {candidate}. The time for the interview is fine[, {day} at {clock}], and thank you for arranging it. When you have a moment, could you let me have the names of the people I’ll meet?[ An {mail} is fine.] Thank you, bye.',
      also: 'The time for {role} is fine. Who will I be meeting?',
    },
  ],
});

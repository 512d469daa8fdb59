import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** After a no, by text or chat. */
export const graciousText = letterSet({
  occasion: 'gracious-thanks',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-no',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’ve heard about {role}. Thanks for considering me. [{say} ]All the best with it. {given}',
    },
    {
      id: 'text-no-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for considering me for {role}. I respect the decision and wish you well. [{say} ]I hope we may meet again. {candidate}',
    },
    {
      id: 'text-no-told',
      needs: ['asks-feedback'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for letting me know. [{say} ]If there’s one tip you’d give me for next time, I’d be glad of it. If not, no worries. {given}',
    },
    {
      id: 'text-no-advice',
      needs: ['advice'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for being straight with me about {advice}. That helps. [{say} ]Keep me in mind for later. {given}',
    },
    {
      id: 'text-no-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for telling me, and for your help with {role}. [{say} ]If something comes up that looks more like me, you have my number. {given}',
    },
  ],
});

/** After a no, in a call, or while they are on the phone. */
export const graciousSpoken = spokenSet({
  occasion: 'gracious-thanks',
  markets: ['UK', 'US'],
  spoken: [
    {
      id: 'call-no',
      registers: ['neutral', 'warm'],
      points: ['Thank you for considering me for {role}.', 'I hope it works out well for all of you.', '[{say}]'],
      question: null,
      text: 'Hello[ {called}], it’s {candidate}. I’ve heard about {role}, and I only wanted to say thank you for considering me. I hope we speak again. There’s no need to call back. Bye.',
      also: 'Thank you for considering me for {role}, too.',
    },
    {
      id: 'call-no-asks',
      needs: ['asks-feedback'],
      points: ['Thank you for letting me know about {role}.', 'I am glad to have heard it from you.', '[{say}]'],
      question: 'Is there one thing you would tell me to work on?',
      text: 'Hello[ {called}], this is {candidate}. Thank you for letting me know about {role}. If there is one thing you would tell me to work on, a line by email would be very welcome. If not, thank you anyway. Bye.',
      also: 'Thank you for letting me know about {role}. Is there one thing I should work on?',
    },
    {
      id: 'call-no-consultant',
      needs: ['consultant', 'asks-feedback'],
      points: ['Thank you for letting me know, and for your work on {role}.', 'Please thank them for me.', '[{say}]'],
      question: 'Did they say anything that would help me next time?',
      text: 'Hello[ {called}], this is {candidate}. Thank you for the news on {role}, and for your work on it. Please thank them for me. If they said anything that I can use next time, I would be glad to hear it. Bye.',
      also: 'Thank you for your work on {role}. Please thank them for me.',
    },
    {
      id: 'call-no-advice',
      needs: ['advice'],
      points: ['Thank you for what you told me about {advice}.', 'It was useful.', '[{say}]'],
      question: null,
      text: 'Hello[ {called}], {candidate} here. I wanted to thank you for what you told me about {advice}. It was useful. All the best to you, and I hope our paths cross again. Bye.',
      also: 'And thank you for what you told me about {advice}.',
    },
    {
      id: 'call-no-formal',
      registers: ['formal'],
      points: ['I would like to thank you for considering me for {role}.', 'I respect the decision.', '[{say}]'],
      question: null,
      text: 'Hello[ {called}], this is {candidate}. I would like to thank you for considering me for {role}. I respect the decision, and I wish you well with the appointment. Perhaps we will meet again.',
      also: 'My thanks as well for considering me for {role}.',
    },
  ],
});

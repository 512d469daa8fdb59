import { letterSet } from '../../../../core/write/whole-letter.ts';

/** The last note by text, chat or LinkedIn. */
export const closingText = letterSet({
  occasion: 'closing',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-last-one',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]last message about {role}, and no reply needed. [{say} ]Thanks for considering me, and all the best. {given}',
    },
    {
      id: 'text-know-where',
      registers: ['warm', 'neutral'],
      text: '[Hi {called}, ]I’ll let {role} rest now. [{say} ]If anything else comes along, you know where I am. Take care, {given}',
    },
    {
      id: 'text-last-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I shall not ask about {role} again, and need no answer. [{say} ]You have my thanks and good wishes. {candidate}',
    },
    {
      id: 'text-last-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’ll take {role} as done, nothing to answer. [{say} ]Thanks for putting me forward; keep me in mind. {given}',
    },
  ],
});

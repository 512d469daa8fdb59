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
      id: 'text-last-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for considering me for {role}. [{say} ]I will not ask about it again. {candidate}',
    },
    {
      id: 'text-last-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for putting me forward for {role}, I won’t keep asking. [{say} ]Keep me in mind for anything else. {given}',
    },
  ],
});

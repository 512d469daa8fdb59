import { letterSet } from '../../../../core/write/whole-letter.ts';

/** The candidate steps out, by text or chat. */
export const withdrawText = letterSet({
  occasion: 'withdraw',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-withdraw',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’ve decided not to go on with {role}, so I’d like to withdraw. [{say} ]Thank you for considering me. {given}',
    },
    {
      id: 'text-withdraw-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I would like to withdraw my application for {role}. [{say} ]Thank you for considering it. {candidate}',
    },
    {
      id: 'text-withdraw-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’m going to drop out of {role}. [{say} ]Could you tell the client, and thank them from me? {given}',
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** The candidate has accepted elsewhere, by text or chat. */
export const informText = letterSet({
  occasion: 'inform-others',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-accepted-elsewhere',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’ve taken another job, so I’m withdrawing my application for {role}. [{say} ]Thanks for considering me. {given}',
    },
    {
      id: 'text-accepted-elsewhere-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I have accepted another position and would like to withdraw from {role}. [{say} ]Thank you for considering me. {candidate}',
    },
    {
      id: 'text-accepted-elsewhere-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’ve said yes to another job. [{say} ]Could you take me out of {role} and thank them for me? Thanks for your help. {given}',
    },
  ],
});

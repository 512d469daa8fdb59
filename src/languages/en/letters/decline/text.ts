import { letterSet } from '../../../../core/write/whole-letter.ts';

/** An offer is declined, by text or chat. */
export const declineText = letterSet({
  occasion: 'decline',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-decline',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thank you for the offer. I’ve thought it over and I’m going to say no, sorry. [{say} ]{given}',
    },
    {
      id: 'text-decline-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for the offer of {role}, which I have decided to decline. [{say} ]I wish you well with your search. {candidate}',
    },
    {
      id: 'text-decline-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’ve decided not to take {role}, sorry. [{say} ]Could you let them know, and thank them for the offer? Thanks for all your help. {given}',
    },
  ],
});

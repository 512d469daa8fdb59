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
      text: '[Hi {called}, ]I’ve decided to say no to {role}. I’m grateful for the offer, and wanted you to know at once. [{say} ]{given}',
    },
    {
      id: 'text-decline-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for the offer of {role}, which I have decided to decline. [{say} ]I wish you well with the appointment. {candidate}',
    },
    {
      id: 'text-decline-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]it’s a no from me to {role}. [{say} ]Would you let them know, with my thanks for the offer? And thank you for your work on it. {given}',
    },
  ],
});

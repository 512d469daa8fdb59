import { letterSet } from '../../../../core/write/whole-letter.ts';

/** The offer is accepted, by text or chat. */
export const acceptText = letterSet({
  occasion: 'accept',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-accept',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]yes, I’d love to take the job, thank you. [{say} ]What happens next? {given}',
    },
    {
      id: 'text-accept-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for the offer. I am pleased to accept {role}. [{say} ]{candidate}',
    },
    {
      id: 'text-accept-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]that’s a yes from me, please tell them. [{say} ]Thanks for your help. Who will send me the paperwork? {given}',
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Replies to an offer by text or chat: thanks, the terms in writing, and the day where it is open. */
export const offerReplyText = letterSet({
  occasion: 'offer-reply',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-offer-deadline',
      needs: ['deadline'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thank you for the offer. You’ll have my answer by {deadline}. [{say} ]Could I get the terms in writing before then? {given}',
    },
    {
      id: 'text-offer-by-when',
      needs: ['not-deadline'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks very much for the offer. [{say} ]Could you send me the details, and tell me when you need to know by? {given}',
    },
    {
      id: 'text-offer-deadline-formal',
      needs: ['deadline'],
      registers: ['formal'],
      text: '[Hello {called}, ]I am grateful for the offer of {role} and will reply by {deadline}. [{say} ]Could you send me the terms in writing? {candidate}',
    },
    {
      id: 'text-offer-by-when-formal',
      needs: ['not-deadline'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for the offer of {role}. [{say} ]Would you send me the terms, and let me know when you need my answer? {candidate}',
    },
    {
      id: 'text-offer-wanted',
      needs: ['wanted', 'not-deadline'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]great news, thank you so much. [{say} ]When do you need an answer by? {given}',
    },
    {
      id: 'text-offer-deadline-wanted',
      needs: ['wanted', 'deadline'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]that’s really good news, thanks. I’ll let you know by {deadline}. [{say} ]{given}',
    },
  ],
});

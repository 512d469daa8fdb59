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
      text: '[Hi {called}, ]thanks very much for offering me {role}. [{say} ]Could you send me the details in writing, and the day you need to know by? {given}',
    },
    {
      id: 'text-offer-deadline-formal',
      needs: ['deadline'],
      registers: ['formal'],
      text: '[Hello {called}, ]I thank you for the offer of {role} and will reply by {deadline}. [{say} ]May I have the terms in writing? {candidate}',
    },
    {
      id: 'text-offer-by-when-formal',
      needs: ['not-deadline'],
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for the offer of {role}. [{say} ]Would you send me the terms, and tell me by when you would like my answer? {candidate}',
    },
    {
      id: 'text-offer-wanted',
      needs: ['wanted', 'not-deadline'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]what good news. Thanks, I was hoping for it. [{say} ]Can I have it in writing, and is there a date to answer by? {given}',
    },
    {
      id: 'text-offer-deadline-wanted',
      needs: ['wanted', 'deadline'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’m delighted about the offer. You’ll have my answer by {deadline}. [{say} ]Could you send the papers, so I can read them first? {given}',
    },
  ],
});

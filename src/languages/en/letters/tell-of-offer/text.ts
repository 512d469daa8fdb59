import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Another firm hears that there is an offer, by text or chat. */
export const tellOfOfferText = letterSet({
  occasion: 'tell-of-offer',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-offer-elsewhere',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]quick heads-up: I’ve had another offer[ and need to answer by {deadline}]. [{say} ]Any news on {role}? No problem if not. {given}',
    },
    {
      id: 'text-offer-elsewhere-wanted',
      needs: ['deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’ve got an offer that’s open until {deadline}, but I’m still really interested in {role}. [{say} ]Is a decision likely before then? {given}',
    },
    {
      id: 'text-offer-elsewhere-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I have received another offer[, which I must answer by {deadline}]. [{say} ]If there is any news about {role}, I would be grateful to hear it. {candidate}',
    },
  ],
});

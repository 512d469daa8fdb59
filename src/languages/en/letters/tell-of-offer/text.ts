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
      text: '[Hi {called}, ]so that you know: I’ve had an offer elsewhere[, to answer by {deadline}]. [{say} ]Anything you can say yet about {role}? Fine if not. {given}',
    },
    {
      id: 'text-offer-elsewhere-wanted',
      needs: ['deadline', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I have another offer that’s open until {deadline}, but {role} is one I’d love. [{say} ]Is a decision likely before then? {given}',
    },
    {
      id: 'text-offer-elsewhere-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I have received another offer[, which I must answer by {deadline}]. [{say} ]If there is news of {role}, I would be glad of it. {candidate}',
    },
  ],
});

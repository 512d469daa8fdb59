import { letterSet } from '../../../../core/write/whole-letter.ts';

/** More time for an answer to an offer, by text or chat. */
export const offerTimeText = letterSet({
  occasion: 'offer-time',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-past-deadline',
      needs: ['deadline'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks again for the offer. Could I have a few more days, after {deadline}? [{say} ]If not, I’ll answer by then. {given}',
    },
    {
      id: 'text-few-days',
      needs: ['not-deadline'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thanks for the offer. Could I have a few days to think about it? [{say} ]{given}',
    },
    {
      id: 'text-past-deadline-formal',
      needs: ['deadline'],
      registers: ['formal'],
      text: '[Hello {called}, ]would it be possible to give you my answer a few days after {deadline}? [{say} ]If not, I will keep to that date. {candidate}',
    },
    {
      id: 'text-few-days-formal',
      needs: ['not-deadline'],
      registers: ['formal'],
      text: '[Hello {called}, ]may I take a few days to consider the offer of {role}? [{say} ]If you need my answer by a certain day, please tell me. {candidate}',
    },
  ],
});

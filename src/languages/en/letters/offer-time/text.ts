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
      text: '[Hi {called}, ]is there any room in {deadline} for the offer? A few more days would help me. [{say} ]If not, I’ll answer by then. {given}',
    },
    {
      id: 'text-few-days',
      needs: ['not-deadline'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]could I have a few days to think about {role}? [{say} ]Name a day and I’ll keep to it. {given}',
    },
    {
      id: 'text-past-deadline-formal',
      needs: ['deadline'],
      registers: ['formal'],
      text: '[Hello {called}, ]would it be possible to reply on the offer a few days after {deadline}? [{say} ]If it is not, I will keep to that date. {candidate}',
    },
    {
      id: 'text-few-days-formal',
      needs: ['not-deadline'],
      registers: ['formal'],
      text: '[Hello {called}, ]may I take a few days to consider the offer of {role}? [{say} ]I will be guided by any date that you name. {candidate}',
    },
  ],
});

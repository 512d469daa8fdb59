import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Free for work this week, by text or chat. */
export const availabilityText = letterSet({
  occasion: 'availability',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-free',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]{candidate} here. I’m free to work this week. [{say} ]Anything for me?',
    },
    {
      id: 'text-list',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]please put me down as available this week. [{say} ]Thanks, {candidate}',
    },
    {
      id: 'text-short-of',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]if you’re short of someone this week, try me. [{say} ]{candidate}',
    },
    {
      id: 'text-shifts',
      registers: ['warm', 'neutral'],
      text: '[Hi {called}, ]got any work this week? [{say} ]I can do short notice. {candidate}',
    },
    {
      id: 'text-another-week',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]new week, still available. [{say} ]Text me with whatever you’ve got. {candidate}',
    },
    {
      id: 'text-available-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]this is to say that I can work this week. [{say} ]A text message will reach me. {candidate}',
    },
    {
      id: 'text-assignments-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]should an assignment come up this week, I would be glad to be asked. [{say} ]{candidate}',
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Free for work, by text or chat. */
export const availabilityText = letterSet({
  occasion: 'availability',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-free',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’m free to work at the moment. [{say} ]Anything for me? {given}',
    },
    {
      id: 'text-list',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]please put me down as available. [{say} ]Thanks, {given}',
    },
    {
      id: 'text-short-of',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]if you’re short of people, I’m free. [{say} ]{given}',
    },
    {
      id: 'text-shifts',
      registers: ['warm', 'neutral'],
      text: '[Hi {called}, ]got any work coming up? [{say} ]I’m free. {given}',
    },
    {
      id: 'text-another-week',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’m around if you need anyone. [{say} ]{given}',
    },
    {
      id: 'text-available-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I am available for work at the moment. [{say} ]{candidate}',
    },
    {
      id: 'text-assignments-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]if an assignment comes up, please let me know. [{say} ]{candidate}',
    },
  ],
});

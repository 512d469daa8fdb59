import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Thank-yous by text or chat that need no note. */
export const thankYouMessagePlain = letterSet({
  occasion: 'thank-you',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-plain-your-questions',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]a quick thank-you from me[ for {day}]. [{say} ]Happy to answer any other questions. {given}',
    },
    {
      id: 'text-plain-nothing-needed',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]nothing needed, only a thank-you for the time you took[ on {day}]. [{say} ]{given}',
    },
    {
      id: 'text-plain-grateful',
      registers: ['warm', 'neutral'],
      text: '[Hi {called}, ]I’m grateful to you for seeing me[ on {day}]. [{say} ]If I can tell you anything else, just ask. {given}',
    },
    {
      id: 'text-plain-formal-word',
      registers: ['formal'],
      text: '[Hello {called}, ]thank you for our conversation[ on {day}]. [{say} ]There is no need to reply. {candidate}',
    },
    {
      id: 'text-plain-formal-questions',
      registers: ['formal'],
      text: '[Hello {called}, ]I appreciate the time that you took to interview me[ on {day}]. [{say} ]Should you have another question, please send it to me here. {candidate}',
    },
    {
      id: 'text-plain-wanted-next',
      needs: ['wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]thank you for seeing me[ on {day}]. [{say} ]I’d really like to take it further. {given}',
    },
    {
      id: 'text-plain-formal-wanted-next',
      needs: ['wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]I appreciated our conversation[ on {day}]. [{say} ]I would be very pleased to go on to the next stage. {candidate}',
    },
  ],
});

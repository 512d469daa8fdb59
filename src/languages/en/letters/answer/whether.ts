import { letterSet } from '../../../../core/write/whole-letter.ts';

/** All that they ask is whether the candidate is still interested, and the candidate said yes. */
export const answerWhetherEmail = letterSet({
  occasion: 'answer',
  channels: ['email'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'still-yes',
      needs: ['asked', 'asked-whether', 'wanted'],
      registers: ['neutral', 'warm'],
      subject: '{role}: yes',
      text: `Yes, I’m still interested in {role}, very much so.

[{say}]

What happens next?`,
    },
    {
      id: 'still-yes-formal',
      needs: ['asked', 'asked-whether', 'wanted'],
      registers: ['formal'],
      subject: '{role}: yes',
      text: `Thank you for your message. Yes, I am still interested in {role}.

[{say}]

May I ask what the next step would be?`,
    },
  ],
});

/** The same by text or chat. */
export const answerWhetherText = letterSet({
  occasion: 'answer',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-still-yes',
      needs: ['asked', 'asked-whether', 'wanted'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]yes, I’m still up for it. [{say} ]Thanks for asking. {given}',
    },
    {
      id: 'text-still-yes-formal',
      needs: ['asked', 'asked-whether', 'wanted'],
      registers: ['formal'],
      text: '[Hello {called}, ]yes, I am still interested in {role}. [{say} ]Thank you for asking. {candidate}',
    },
  ],
});

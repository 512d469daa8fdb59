import { letterSet } from '../../../../core/write/whole-letter.ts';

/** To whoever took over, by text, chat or LinkedIn. */
export const introductionText = letterSet({
  occasion: 'introduction',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-taken-over',
      needs: ['former'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’m {candidate}. I was talking to {former} about {role}, and gather it’s with you now. [{say} ]Anything you need from me?',
    },
    {
      id: 'text-new-here',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I’m {candidate}, and I’m in the running for {role}, which I think is yours now. [{say} ]Could you tell me how it stands, once you know?',
    },
    {
      id: 'text-new-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I understand that you are now in charge of {role}, for which I am a candidate. [{say} ]May I send you my details? {candidate}',
    },
  ],
});

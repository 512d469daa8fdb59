import { letterSet } from '../../../../core/write/whole-letter.ts';

/** The offer is accepted, by text or chat. */
export const acceptText = letterSet({
  occasion: 'accept',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-accept',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]it’s a yes to {role}, and thank you. [{say} ]Tell me what comes next and I’ll do it. {given}',
    },
    {
      id: 'text-accept-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I accept {role} with pleasure and thank you for it. [{say} ]I am ready for whatever comes next. {candidate}',
    },
    {
      id: 'text-accept-consultant',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]you can tell them I’m taking {role}. [{say} ]Thanks for your help in getting it. Who sends me the contract? {given}',
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** They called and were missed: answered by text or chat. */
export const callBackText = letterSet({
  occasion: 'call-back',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['UK', 'US'],
  letters: [
    {
      id: 'text-missed',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]sorry I missed your call. [{say} ]When’s good to call you back? {given}',
    },
    {
      id: 'text-missed-role',
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]I couldn’t answer when you called[ on {callDay}]. [{say} ]Was it about {role}? {given}',
    },
    {
      id: 'text-missed-client',
      needs: ['consultant'],
      registers: ['neutral', 'warm'],
      text: '[Hi {called}, ]sorry I missed you. [{say} ]What have you heard? Call again any time, or text. {given}',
    },
    {
      id: 'text-missed-formal',
      registers: ['formal'],
      text: '[Hello {called}, ]I am sorry that I could not take your call[ on {callDay}]. [{say} ]When may I call you back? {candidate}',
    },
  ],
});

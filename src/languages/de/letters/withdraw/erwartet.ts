import { letterSet } from '../../../../core/write/whole-letter.ts';

/** To people who expect the candidate. */
export const withdrawErwartetSie = letterSet({
  occasion: 'withdraw',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'erwartet-zurueck-sie',
      needs: ['expected'],
      subject: 'Der Termin am {expected}',
      text: `ich ziehe meine Bewerbung zurück, bitte erwarten Sie mich nicht am {expected}. Der Termin kann also entfallen.

[{say}]

Danke, dass Sie mich für {role} in Betracht gezogen haben, und entschuldigen Sie bitte die Umstände.`,
    },
  ],
});

/** The same by message. */
export const withdrawErwartetTextSie = letterSet({
  occasion: 'withdraw',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-erwartet-zurueck-sie',
      needs: ['expected'],
      text: '[Guten Tag {called}, ]ich ziehe meine Bewerbung zurück, bitte erwarten Sie mich nicht am {expected}. [{say} ]Vielen Dank für Ihre Zeit, {candidate}',
    },
  ],
});

/** To people who expect the candidate. */
export const withdrawErwartetDu = letterSet({
  occasion: 'withdraw',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'erwartet-zurueck-du',
      needs: ['expected'],
      subject: 'Der Termin am {expected}',
      text: `ich ziehe meine Bewerbung zurück, bitte rechne nicht mit mir am {expected}. Der Termin kann also entfallen.

[{say}]

Danke, dass du mich für {role} im Blick hattest, und entschuldige die Umstände.`,
    },
  ],
});

/** The same by message. */
export const withdrawErwartetTextDu = letterSet({
  occasion: 'withdraw',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-erwartet-zurueck-du',
      needs: ['expected'],
      text: '[Hallo {called}, ]ich ziehe meine Bewerbung zurück, bitte rechne nicht mit mir am {expected}. [{say} ]Danke dir für deine Zeit, {given}',
    },
  ],
});

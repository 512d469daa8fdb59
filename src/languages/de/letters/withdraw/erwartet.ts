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
      text: `bitte erwarten Sie mich nicht am {expected}: ich habe mich entschieden, meine Bewerbung zurückzuziehen. Das wollte ich rechtzeitig sagen, damit der Termin frei wird.

[{say}]

Danke, dass Sie mich für {role} in Betracht gezogen haben, und entschuldigen Sie die Umstände.`,
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
      text: `[Guten Tag {called}, ]bitte erwarten Sie mich nicht am {expected}: ich habe mich entschieden, meine Bewerbung zurückzuziehen. [{say} ]Danke für alles bisher, {candidate}`,
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
      text: `bitte rechne nicht mit mir am {expected}: ich habe mich entschieden, meine Bewerbung zurückzuziehen. Das wollte ich rechtzeitig sagen, damit der Termin frei wird.

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
      text: `[Hallo {called}, ]bitte rechne nicht mit mir am {expected}: ich habe mich entschieden, meine Bewerbung zurückzuziehen. [{say} ]Danke für alles bisher, {given}`,
    },
  ],
});

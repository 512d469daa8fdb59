import { letterSet } from '../../../../core/write/whole-letter.ts';

/** To people who expect the candidate. */
export const informOthersErwartetSie = letterSet({
  occasion: 'inform-others',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'erwartet-vergeben-sie',
      needs: ['expected'],
      subject: 'Der Termin am {expected}',
      text: `ich habe eine andere Stelle angenommen, bitte erwarten Sie mich nicht am {expected}. Der Termin kann also entfallen.

[{say}]

Danke, dass Sie mich für {role} in Betracht gezogen haben, und entschuldigen Sie bitte die Umstände.`,
    },
  ],
});

/** The same by message. */
export const informOthersErwartetTextSie = letterSet({
  occasion: 'inform-others',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-erwartet-vergeben-sie',
      needs: ['expected'],
      text: '[Guten Tag {called}, ]ich habe eine andere Stelle angenommen, bitte erwarten Sie mich nicht am {expected}. [{say} ]Vielen Dank für Ihre Zeit, {candidate}',
    },
  ],
});

/** To people who expect the candidate. */
export const informOthersErwartetDu = letterSet({
  occasion: 'inform-others',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'erwartet-vergeben-du',
      needs: ['expected'],
      subject: 'Der Termin am {expected}',
      text: `ich habe eine andere Stelle angenommen, bitte rechne nicht mit mir am {expected}. Der Termin kann also entfallen.

[{say}]

Danke, dass du mich für {role} im Blick hattest, und entschuldige die Umstände.`,
    },
  ],
});

/** The same by message. */
export const informOthersErwartetTextDu = letterSet({
  occasion: 'inform-others',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-erwartet-vergeben-du',
      needs: ['expected'],
      text: '[Hallo {called}, ]ich habe eine andere Stelle angenommen, bitte rechne nicht mit mir am {expected}. [{say} ]Danke dir für deine Zeit, {given}',
    },
  ],
});

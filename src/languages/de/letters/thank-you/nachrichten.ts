import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Dank als kurze Nachricht, mit Sie. */
export const thankYouMessageSie = letterSet({
  occasion: 'thank-you',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-zeit',
      registers: ['neutral'],
      text: '[Hallo {called}, ]vielen Dank für Ihre Zeit[ am {day}]. [{say} ]Bei Fragen schreiben Sie mir einfach hier. Viele Grüße, {candidate}',
    },
    {
      id: 'kurz-kennenlernen',
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]danke für die Einladung und das Gespräch[ am {day}]. [{say} ]Wenn noch Fragen offen sind, beantworte ich sie gern. {candidate}',
    },
    {
      id: 'kurz-foermlich',
      registers: ['formal'],
      text: '[Guten Tag {called}, ]für das Gespräch über {role} danke ich Ihnen herzlich. [{say} ]Mit freundlichen Grüßen, {candidate}',
    },
    {
      id: 'kurz-wunsch',
      needs: ['wanted'],
      registers: ['neutral'],
      text: '[Hallo {called}, ]danke für das Gespräch[ am {day}]. Ich hätte {role} wirklich gern. [{say} ]Viele Grüße, {candidate}',
    },
    {
      id: 'kurz-naechster-schritt',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]herzlichen Dank für das Gespräch[ am {day}]. Ich würde {role} sehr gern antreten. [{say} ]Mit besten Grüßen, {candidate}',
    },
  ],
});

/** Dank als kurze Nachricht, mit du. */
export const thankYouMessageDu = letterSet({
  occasion: 'thank-you',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    { id: 'du-kurz', text: '[Hallo {called}, ]vielen Dank für deine Zeit[ am {day}]. [{say} ]Viele Grüße, {given}' },
    {
      id: 'du-kurz-fragen',
      text: '[Hallo {called}, ]danke fürs Gespräch[ am {day}]. [{say} ]Wenn noch was offen ist, frag einfach. {given}',
    },
    {
      id: 'du-kurz-dabei',
      needs: ['wanted', 'not-consultant'],
      text: '[Hallo {called}, ]danke noch mal. Wenn es nach mir geht, fange ich bei euch an. [{say} ]LG {given}',
    },
    {
      id: 'du-kurz-gern',
      needs: ['wanted'],
      text: '[Hallo {called}, ]danke noch für deine Zeit[ am {day}]. Ich hätte {role} wirklich gern. [{say} ]Viele Grüße, {given}',
    },
  ],
});

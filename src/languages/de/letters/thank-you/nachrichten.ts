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
      text: '[Guten Tag {called}, ]danke für die Einladung und das Gespräch[ am {day}]. [{say} ]Wenn Unterlagen fehlen, schicke ich sie Ihnen gleich. {candidate}',
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
      id: 'kurz-wunsch-foermlich',
      needs: ['wanted', 'not-consultant'],
      registers: ['formal', 'neutral'],
      text: '[Guten Tag {called}, ]noch einmal herzlichen Dank. Ich möchte sehr gern für Ihr Haus arbeiten. [{say} ]Beste Grüße, {candidate}',
    },
    {
      id: 'kurz-naechster-schritt',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]haben Sie Dank für das Gespräch[ am {day}]. Mein Interesse bleibt groß. [{say} ]Auf den nächsten Schritt freue ich mich. {candidate}',
    },
  ],
});

/** Dank als kurze Nachricht, mit du. */
export const thankYouMessageDu = letterSet({
  occasion: 'thank-you',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    { id: 'du-kurz', text: '[Hallo {called}, ]danke dir für[ {day} und] deine Zeit. [{say} ]Viele Grüße, {given}' },
    {
      id: 'du-kurz-fragen',
      text: '[Hallo {called}, ]danke fürs Gespräch[ am {day}]. [{say} ]Wenn noch was offen ist, frag einfach. {given}',
    },
    {
      id: 'du-kurz-proben',
      text: '[Hallo {called}, ]vielen Dank, dass du mich eingeladen hast. [{say} ]Falls du noch etwas zum Anschauen brauchst, schicke ich es dir. {given}',
    },
    {
      id: 'du-kurz-dabei',
      needs: ['wanted', 'not-consultant'],
      text: '[Hallo {called}, ]danke noch mal. Wenn es nach mir geht, fange ich bei euch an. [{say} ]LG {given}',
    },
    {
      id: 'du-kurz-gern',
      needs: ['wanted'],
      text: '[Hallo {called}, ]ich würde {role} sehr gern machen, damit du’s weißt. [{say} ]Danke für deine Zeit[ am {day}]. {given}',
    },
    {
      id: 'du-kurz-freu',
      needs: ['wanted', 'not-consultant'],
      text: '[Hallo {called}, ]großes Danke[ für {day}]. Ich hoffe, wir machen zusammen weiter. [{say} ]{given}',
    },
  ],
});

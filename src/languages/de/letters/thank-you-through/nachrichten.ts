import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Kurze Nachrichten an den Personalberater. */
export const thankYouThroughMessageSie = letterSet({
  occasion: 'thank-you-through',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-alle',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]danke für die Vermittlung. [{say} ]Bitte bedanken Sie sich bei Ihrem Kunden auch in meinem Namen. Viele Grüße, {candidate}',
    },
    {
      id: 'kurz-namen',
      needs: ['names'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]vielen Dank, dass Sie das Gespräch[ am {day}] vermittelt haben. [{say} ]Würden Sie {names} meinen Dank ausrichten? {candidate}',
    },
    {
      id: 'kurz-alle-wunsch',
      needs: ['wanted', 'not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]danke, dass Sie mich vorgestellt haben. Ich hätte {role} gern, das darf der Kunde wissen. [{say} ]Richten Sie ihm bitte auch meinen Dank aus. {candidate}',
    },
    {
      id: 'kurz-wer-dankt',
      needs: ['asks-to-thank'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]danke, dass Sie das Gespräch vermittelt haben. [{say} ]Darf ich mich dort selbst bedanken, oder geht das über Sie? {candidate}',
    },
  ],
});

/** Dasselbe mit du. */
export const thankYouThroughMessageDu = letterSet({
  occasion: 'thank-you-through',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'du-kurz-alle',
      needs: ['not-names', 'not-asks-to-thank'],
      text: '[Hallo {called}, ]danke dir fürs Vermitteln. [{say} ]Sag drüben bitte auch Danke von mir. {given}',
    },
    {
      id: 'du-kurz-namen',
      needs: ['names'],
      text: '[Hallo {called}, ]danke für alles rund um das Gespräch[ am {day}]. [{say} ]Grüßt du {names} von mir und sagst Danke? {given}',
    },
    {
      id: 'du-kurz-alle-wunsch',
      needs: ['wanted', 'not-names', 'not-asks-to-thank'],
      text: '[Hallo {called}, ]danke dir. Ich hätte {role} gern, gib das bitte mit einem Dankeschön weiter. [{say} ]{given}',
    },
    {
      id: 'du-kurz-wer-dankt',
      needs: ['asks-to-thank'],
      text: '[Hallo {called}, ]danke dir. [{say} ]Soll ich den Leuten dort selbst schreiben, oder gibst du meinen Dank weiter? {given}',
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Dank nach einer Absage, mit du. */
export const graciousEmailDu = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'trotzdem-danke',
      subject: 'Danke für die Nachricht',
      text: `aus meiner Bewerbung auf {role} wird also nichts. Danke trotzdem, dass du sie dir ernsthaft angesehen hast.

[{say}]

Man läuft sich ja immer zweimal über den Weg. Bis dahin alles Gute.`,
    },
    {
      id: 'kein-groll',
      subject: 'Danke für deine Nachricht',
      text: `Absagen gehören dazu, und ich wollte mich nicht wortlos verabschieden: Danke für deine Zeit.

[{say}]

Dir und dem Team viel Erfolg mit der neuen Besetzung.`,
    },
    {
      id: 'danke-fuers-anrufen',
      needs: ['no-by-phone'],
      subject: 'Danke für deinen Anruf',
      text: `so etwas am Telefon zu sagen, macht niemand gern. Danke, dass du mich selbst angerufen hast.

[{say}]

Meld dich jederzeit, wenn bei dir wieder etwas frei wird.`,
    },
    {
      id: 'ein-tipp',
      needs: ['asks-feedback'],
      subject: 'Danke für die Rückmeldung',
      text: `danke, dass du mir direkt Bescheid gesagt hast.

[{say}]

Eine Sache würde mich noch interessieren, falls du darüber reden kannst: Was hat mir für {role} am Ende gefehlt? Ein Satz genügt.`,
    },
    {
      id: 'tipp-gemerkt',
      needs: ['advice'],
      subject: 'Danke für deinen Tipp',
      text: `dein Tipp hilft mir mehr als jede höfliche Floskel, und ich nehme ihn ernst: {advice}.

[{say}]

Danke für die ehrlichen Worte.`,
    },
    {
      id: 'danke-fuers-vorschlagen',
      needs: ['consultant'],
      subject: 'Danke für deinen Einsatz',
      text: `schade um {role}, aber du hast getan, was ging. Danke, dass du mich ins Spiel gebracht hast.

[{say}]

Grüß bitte alle von mir, und wenn etwas Ähnliches kommt, ruf mich gern an[: {number}].`,
    },
  ],
});

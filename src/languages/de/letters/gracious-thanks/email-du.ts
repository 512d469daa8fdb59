import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Dank nach einer Absage, mit du. */
export const graciousEmailDu = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'trotzdem-danke',
      subject: 'Danke für deine Zeit',
      text: `mit der Bewerbung auf {role} hat es ja leider nicht geklappt. Danke dir für deine Zeit.

[{say}]

Vielleicht ein andermal, bis dahin alles Gute.`,
    },
    {
      id: 'kein-groll',
      subject: 'Danke dir',
      text: `ich wollte mich nach der Absage noch bei dir bedanken, für deine Zeit und deine Mühe.

[{say}]

Dir und dem Team alles Gute.`,
    },
    {
      id: 'danke-fuers-anrufen',
      needs: ['no-by-phone'],
      subject: 'Danke für deinen Anruf',
      text: `danke, dass du mich wegen der Absage selbst angerufen hast.

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
      text: `danke für deinen Tipp, den nehme ich mit: {advice}.

[{say}]

Und danke für die ehrlichen Worte.`,
    },
    {
      id: 'danke-fuers-vorschlagen',
      needs: ['consultant'],
      subject: 'Danke für deinen Einsatz',
      text: `schade um {role}. Danke, dass du mich ins Spiel gebracht hast.

[{say}]

Wenn etwas Ähnliches kommt, ruf mich gern an[: {number}].`,
    },
  ],
});

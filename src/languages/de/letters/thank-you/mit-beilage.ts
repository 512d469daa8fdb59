import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Dank zusammen mit dem, was im Gespräch versprochen wurde, per E-Mail mit Sie. */
export const dankMitBeilageSie = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'dank-und-beilage',
      needs: ['delivers', 'thing'],
      registers: ['neutral', 'formal'],
      subject: 'Vielen Dank, und was ich versprochen habe',
      text: `vielen Dank für das Gespräch[ am {day}]. Mit dieser E-Mail bekommen Sie, was ich Ihnen versprochen habe: {thing}.

[{say}]

[Hängen geblieben ist bei mir ein Thema: {topic}. ][Ergänzen möchte ich noch: {act}. ]Sollte sich etwas nicht öffnen lassen, schicke ich es Ihnen anders.`,
    },
    {
      id: 'dank-und-beilage-wunsch',
      needs: ['delivers', 'thing', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Danke für das Gespräch[ am {day}], mit Unterlagen',
      text: `mein Versprechen löse ich hiermit ein: {thing}. Haben Sie zugleich vielen Dank für Ihre Zeit[ am {day}].

[{say}]

[Noch ein Satz, der im Gespräch fehlte: {act}. ]Ich möchte die Stelle sehr gern. Was Ihnen für die Entscheidung fehlt, reiche ich nach.`,
    },
    {
      id: 'dank-und-versprochenes',
      needs: ['delivers', 'not-thing'],
      registers: ['neutral', 'formal'],
      subject: 'Vielen Dank für das Gespräch',
      text: `für das Gespräch[ am {day}] danke ich Ihnen.

[{say}]

[Danke auch für das, was ich zu einem Thema erfahren habe: {topic}. ][Ergänzen möchte ich noch: {act}. ]Wenn Sie noch etwas brauchen, sagen Sie mir gern Bescheid.`,
    },
    {
      id: 'dank-und-versprochenes-wunsch',
      needs: ['delivers', 'not-thing', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `vielen Dank, dass Sie sich[ am {day}] Zeit für mich genommen haben. An der Stelle liegt mir viel.

[{say}]

[Nicht zur Sprache kam: {act}. ]Wenn etwas fehlt, schicke ich es Ihnen gern.`,
    },
  ],
});

/** Dasselbe mit du. */
export const dankMitBeilageDu = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-dank-und-beilage',
      needs: ['delivers', 'thing'],
      subject: 'Danke, und was ich versprochen habe',
      text: `danke für das Gespräch[ am {day}]. Und hier ist, was ich dir versprochen habe: {thing}.

[{say}]

[Vergessen hatte ich noch: {act}. ]Wenn sich etwas nicht öffnen lässt, sag kurz Bescheid.`,
    },
    {
      id: 'du-dank-und-beilage-wunsch',
      needs: ['delivers', 'thing', 'wanted'],
      subject: 'Danke[ für {day}], mit Unterlagen',
      text: `wie versprochen: {thing}. Und danke dir für deine Zeit[ am {day}].

[{say}]

[Vergessen hatte ich noch: {act}. ]Ich würde sehr gern bei euch anfangen.`,
    },
    {
      id: 'du-dank-und-versprochenes',
      needs: ['delivers', 'not-thing'],
      subject: 'Danke für deine Zeit',
      text: `danke, dass du dir Zeit für mich genommen hast.

[{say}]

[Vergessen hatte ich noch: {act}. ]Wenn du noch etwas brauchst, sag Bescheid.`,
    },
  ],
});

/** Dasselbe als kurze Nachricht. */
export const dankMitBeilageKurz = letterSet({
  occasion: 'thank-you',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie', 'du'],
  letters: [
    {
      id: 'kurz-dank-und-beilage',
      needs: ['delivers', 'thing'],
      text: '[Hallo {called}, ]danke für das Gespräch[ am {day}]. Wie versprochen: {thing}. [{say} ]Viele Grüße, {candidate}',
    },
    {
      id: 'kurz-dank-und-versprochenes',
      needs: ['delivers', 'not-thing'],
      text: '[Hallo {called}, ]danke für das Gespräch[ am {day}]. [{say} ]Wenn noch etwas fehlt, reiche ich es gern nach. Viele Grüße, {candidate}',
    },
  ],
});

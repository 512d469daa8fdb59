import { letterSet } from '../../../../core/write/whole-letter.ts';

/** An die Vermittlung, mit dem, was versprochen wurde: ihr selbst, oder jemandem, dem sie es geben soll. */
export const dankUeberMitBeilage = letterSet({
  occasion: 'thank-you-through',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'bitte-weitergeben',
      needs: ['delivers-through'],
      subject: 'Danke, und etwas zum Weitergeben',
      text: `vielen Dank, dass Sie das Gespräch[ am {day}] vermittelt haben. [Wie dort zugesagt: {thing}.]

[{say}]

Geben Sie das bitte weiter, zusammen mit meinem Dank[ an {names}]?`,
    },
    {
      id: 'bitte-weitergeben-wunsch',
      needs: ['delivers-through', 'wanted'],
      subject: 'Für Ihren Kunden, mit meinem Dank',
      text: `danke, dass Sie mich vorgestellt haben. Ich würde die Stelle sehr gern annehmen. [Für Ihren Kunden, wie zugesagt: {thing}.]

[{say}]

Würden Sie das weiterleiten und meinen Dank ausrichten[, an {names}]?`,
    },
    {
      id: 'fuer-sie-selbst',
      needs: ['delivers'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `danke für das Gespräch[ am {day}], das Sie möglich gemacht haben. [Wie zugesagt: {thing}.]

[{say}]

[Richten Sie bitte auch {names} meinen Dank aus. ]Wenn etwas fehlt, schicke ich es nach.`,
    },
  ],
});

/** Dasselbe mit du. */
export const dankUeberMitBeilageDu = letterSet({
  occasion: 'thank-you-through',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-bitte-weitergeben',
      needs: ['delivers-through'],
      subject: 'Danke, und etwas zum Weitergeben',
      text: `danke, dass du das Gespräch[ am {day}] vermittelt hast. [Wie dort zugesagt: {thing}.]

[{say}]

Gibst du das weiter, mit meinem Dank[ an {names}]?`,
    },
    {
      id: 'du-fuer-dich-selbst',
      needs: ['delivers'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `danke dir für das Gespräch[ am {day}]. [Wie versprochen: {thing}.]

[{say}]

[Richte bitte auch {names} meinen Dank aus. ]Wenn etwas fehlt, sag Bescheid.`,
    },
  ],
});

/** Dasselbe als kurze Nachricht. */
export const dankUeberMitBeilageKurz = letterSet({
  occasion: 'thank-you-through',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie', 'du'],
  letters: [
    {
      id: 'kurz-bitte-weitergeben',
      needs: ['delivers-through'],
      text: '[Hallo {called}, ]vielen Dank für die Vermittlung. [Wie im Gespräch zugesagt: {thing}. ][{say} ]Bitte weitergeben, mit herzlichem Dank. {candidate}',
    },
    {
      id: 'kurz-versprochen',
      needs: ['delivers'],
      text: '[Hallo {called}, ]vielen Dank für das Gespräch. [Wie versprochen: {thing}. ][{say} ]Viele Grüße, {candidate}',
    },
  ],
});

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
      text: `vielen Dank, dass Sie das Gespräch[ am {day}] vermittelt haben. Ich hatte dort etwas zugesagt, das mit dieser E-Mail kommt[: {thing}].

[{say}]

Geben Sie es bitte weiter, zusammen mit meinem Dank[ an {names}]?`,
    },
    {
      id: 'bitte-weitergeben-wunsch',
      needs: ['delivers-through', 'wanted'],
      subject: 'Für Ihren Kunden, mit meinem Dank',
      text: `ich möchte die Stelle sehr gern, und was ich Ihrem Kunden zugesagt habe, liegt hier bei[: {thing}]. Danke, dass Sie mich vorgestellt haben.

[{say}]

Würden Sie es weiterleiten und meinen Dank ausrichten[, an {names}]?`,
    },
    {
      id: 'fuer-sie-selbst',
      needs: ['delivers'],
      subject: 'Danke, und was ich Ihnen zugesagt habe',
      text: `danke für das Gespräch[ am {day}], das Sie möglich gemacht haben. Was ich Ihnen zugesagt habe, liegt dieser E-Mail bei[: {thing}].

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
      text: `danke, dass du das Gespräch[ am {day}] vermittelt hast. Ich hatte dort etwas zugesagt, das mit dieser E-Mail kommt[: {thing}].

[{say}]

Gibst du es weiter, mit meinem Dank[ an {names}]?`,
    },
    {
      id: 'du-fuer-dich-selbst',
      needs: ['delivers'],
      subject: 'Danke, und was ich dir zugesagt habe',
      text: `danke dir für das Gespräch[ am {day}]. Was ich dir noch schicken wollte, hängt an dieser E-Mail[: {thing}].

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
      text: '[Hallo {called}, ]vielen Dank für die Vermittlung. Hier kommt, was ich im Gespräch zugesagt habe[: {thing}]. [{say} ]Bitte weitergeben, mit herzlichem Dank. {candidate}',
    },
    {
      id: 'kurz-versprochen',
      needs: ['delivers'],
      text: '[Hallo {called}, ]vielen Dank für das Gespräch. Hier kommt, was ich zugesagt habe[: {thing}]. [{say} ]Viele Grüße, {candidate}',
    },
  ],
});

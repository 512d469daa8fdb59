import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Der Termin wird bestätigt, mit Sie. */
export const confirmEmailSie = letterSet({
  occasion: 'confirm',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'bestaetigt',
      subject: 'Terminbestätigung[: {day}]',
      text: `vielen Dank für die Einladung. Den Gesprächstermin[ am {day}][ um {clock}] bestätige ich gern.

[{say}]

[Sollte sich kurzfristig etwas ändern, rufen Sie mich bitte unter {number} an.]`,
    },
    {
      id: 'bestaetigt-mit-wem',
      needs: ['not-names'],
      subject: 'Gespräch[ am {day}]: Zusage',
      text: `gern bestätige ich das Gespräch über {role}[ am {day}][ um {clock}]. Ich habe es fest eingeplant.

[{say}]

Könnten Sie mir noch sagen, wer teilnimmt?`,
    },
  ],
});

/** Der Termin wird bestätigt, mit du. */
export const confirmEmailDu = letterSet({
  occasion: 'confirm',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'bin-da',
      subject: 'Termin bestätigt[: {day}]',
      text: `danke fürs Organisieren. Der Termin[ am {day}][ um {clock}] passt, ich bin da.

[{say}]

[Falls noch etwas dazwischenkommt, hier meine Nummer: {number}.]`,
    },
    {
      id: 'bin-da-mitbringen',
      subject: 'Unser Gespräch[ am {day}]',
      text: `das Gespräch über {role} steht bei mir fest im Kalender[, {day} um {clock}].

[{say}]

Soll ich etwas vorbereiten oder mitbringen?`,
    },
  ],
});

/** Kurz bestätigt, mit Sie. */
export const confirmTextSie = letterSet({
  occasion: 'confirm',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nachricht-bestaetigt',
      text: '[Guten Tag {called}, ]der Termin passt[, {day} um {clock}], ich bin da. [{say} ]Viele Grüße, {candidate}',
    },
    {
      id: 'nachricht-eingeplant',
      text: '[Guten Tag {called}, ]das Gespräch[ am {day}][ um {clock}] habe ich fest eingeplant. [{say} ]Danke, {candidate}',
    },
  ],
});

/** Kurz bestätigt, mit du. */
export const confirmTextDu = letterSet({
  occasion: 'confirm',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-bestaetigt',
      text: '[Hallo {called}, ]alles klar[, {day} um {clock}]. [{say} ]Bis dann, {given}',
    },
    {
      id: 'kurz-eingetragen',
      text: '[Hallo {called}, ]ist eingetragen[: {day}, {clock}]. [{say} ]Danke dir, {given}',
    },
  ],
});

/** Am Telefon bestätigt, mit Sie. */
export const confirmSpokenSie = spokenSet({
  occasion: 'confirm',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-bestaetigt',
      points: ['Ich rufe an, um den Gesprächstermin zu bestätigen[: {day}, {clock}].', '[{say}]'],
      question: 'Gibt es etwas, das ich vorbereiten soll?',
      text: 'Guten Tag[ {called}], hier spricht {candidate}. Ich bestätige gern den Termin für {role}[: {day} um {clock}].[ Wenn sich etwas verschiebt, erreichen Sie mich unter {number}.] Danke und auf Wiederhören.',
      also: 'Der Termin für {role} passt mir übrigens[: {day}, {clock}].',
    },
  ],
});

/** Am Telefon bestätigt, mit du. */
export const confirmSpokenDu = spokenSet({
  occasion: 'confirm',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-bestaetigt-du',
      points: ['Wegen des Termins[ am {day} um {clock}]: Das passt bei mir.', '[{say}]'],
      question: 'Soll ich etwas vorbereiten?',
      text: 'Hallo[ {called}], {given} hier. Der Termin für {role} geht klar[, {day} um {clock}].[ Wenn noch etwas ist, ruf mich an unter {number}.] Danke dir, bis dann.',
      also: 'Und der Termin für {role} geht klar.',
    },
  ],
});

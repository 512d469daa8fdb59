import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Es kam niemand; keiner ist schuld. Mit Sie. */
export const missedEmailSie = letterSet({
  occasion: 'missed-appointment',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'verpasst',
      subject: 'Wir haben uns wohl verpasst',
      text: `wir haben uns wohl verpasst[; notiert hatte ich unser Gespräch für {day} um {clock}]. Falls ich mich in der Zeit geirrt habe, bitte ich um Entschuldigung.

[{say}]

Wann wollen wir es nachholen?[ Telefonisch bin ich unter {number} erreichbar.]`,
    },
    {
      id: 'dazwischengekommen',
      subject: 'Unser Gespräch[ am {day}]',
      text: `vermutlich ist Ihnen[ am {day}] etwas dazwischengekommen, das kann immer passieren. Über {role} spreche ich gern ein andermal mit Ihnen.

[{say}]

Schlagen Sie mir einen neuen Termin vor?`,
    },
    {
      id: 'niemand-da',
      needs: ['consultant'],
      subject: 'Das Gespräch[ am {day}] kam nicht zustande',
      text: `das Gespräch über {role}[ am {day}][ um {clock}] kam leider nicht zustande. Sicher gibt es dafür einen einfachen Grund.

[{say}]

Könnten Sie nachfragen, wann es den anderen besser passt?`,
    },
  ],
});

/** Es kam niemand, mit du. */
export const missedEmailDu = letterSet({
  occasion: 'missed-appointment',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'nicht-gefunden',
      subject: 'Neuer Termin?',
      text: `irgendwie haben wir uns nicht gefunden[, ich hatte {day} um {clock} im Kalender]. Vielleicht habe ich auch etwas falsch notiert, dann sorry.

[{say}]

Wann probieren wir es noch einmal?`,
    },
    {
      id: 'kam-was-dazwischen',
      subject: 'Unser Termin[ am {day}]',
      text: `bestimmt kam bei dir etwas dazwischen, kein Problem. Wir holen das Gespräch über {role} einfach nach.

[{say}]

Sag mir, was dir passt[, gern auch am Telefon: {number}].`,
    },
    {
      id: 'niemand-da-vermittelt',
      needs: ['consultant'],
      subject: 'Das Gespräch[ am {day}]',
      text: `beim Gespräch[ um {clock}] war niemand da. Kann passieren, alles gut.

[{say}]

Fragst du einmal nach, ob sie einen neuen Termin wollen?`,
    },
  ],
});

/** Kurz, mit Sie. */
export const missedTextSie = letterSet({
  occasion: 'missed-appointment',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nachricht-verpasst',
      text: '[Guten Tag {called}, ]wir haben uns anscheinend verpasst[, ich hatte {clock} notiert]. Das macht nichts. [{say} ]Wann passt es Ihnen besser? {candidate}',
    },
    {
      id: 'nachricht-neuer-versuch',
      text: '[Guten Tag {called}, ]das Gespräch[ um {clock}] kam nicht zustande, so etwas passiert. [{say} ]Nennen Sie mir einen neuen Termin? {candidate}',
    },
  ],
});

/** Kurz, mit du. */
export const missedTextDu = letterSet({
  occasion: 'missed-appointment',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-verpasst',
      text: '[Hallo {called}, ]ich glaube, wir haben uns verpasst. Kein Problem. [{say} ]Wann sollen wir es nachholen? {given}',
    },
    {
      id: 'kurz-neuer-versuch',
      text: '[Hallo {called}, ]hat wohl nicht geklappt mit uns[ um {clock}], macht nichts. [{say} ]Neuer Versuch? {given}',
    },
  ],
});

/** Am Telefon, mit Sie. */
export const missedSpokenSie = spokenSet({
  occasion: 'missed-appointment',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-verpasst',
      points: [
        'Wir haben uns wohl verpasst[, notiert hatte ich {day} um {clock}].',
        'Das ist gar kein Problem.',
        '[{say}]',
      ],
      question: 'Passt es Ihnen jetzt, oder suchen wir einen neuen Termin?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Zu unserem Gespräch über {role} haben wir uns wohl verpasst, das macht nichts. Schicken Sie mir gern einen neuen Vorschlag.[ Oder Sie rufen mich an, unter {number}.] Vielen Dank, auf Wiederhören.',
      also: 'Das Gespräch über {role} ist auch noch nachzuholen. Wann passt es Ihnen?',
    },
  ],
});

/** Am Telefon, mit du. */
export const missedSpokenDu = spokenSet({
  occasion: 'missed-appointment',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-verpasst-du',
      points: ['Wir haben uns wohl verpasst.', 'Macht gar nichts.', '[{say}]'],
      question: 'Hast du jetzt Zeit, oder lieber ein andermal?',
      text: 'Hallo[ {called}], hier ist {given}. Wir haben uns wohl verpasst, macht gar nichts. Schreib mir einfach, wann es dir besser passt[, oder ruf an unter {number}]. Bis dann.',
      also: 'Unser Gespräch über {role} müssen wir auch noch nachholen. Wann passt es dir?',
    },
  ],
});

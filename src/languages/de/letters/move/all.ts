import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Ein vereinbarter Termin muss verlegt werden, mit Sie. */
export const moveEmailSie = letterSet({
  occasion: 'move',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'termin-verlegen',
      subject: 'Können wir den Termin[ am {day}] verlegen?',
      text: `den Gesprächstermin[ am {day}][ um {clock}] kann ich leider nicht wahrnehmen. Bitte entschuldigen Sie.

[{say}]

Wäre ein anderer Tag möglich? Ich richte mich gern nach Ihren Vorschlägen.`,
    },
    {
      id: 'bitte-um-verlegung',
      subject: 'Bitte um einen anderen Gesprächstermin',
      text: `ich muss Sie um einen anderen Termin für das Gespräch über {role} bitten[; am {day} ist es mir nicht möglich]. Bitte entschuldigen Sie die Umstände.

[{say}]

Welche Zeiten könnten Sie mir stattdessen anbieten?`,
    },
    {
      id: 'verlegen-ueber-sie',
      needs: ['consultant'],
      subject: 'Anderer Gesprächstermin[ statt {day}]',
      text: `den Termin für {role}[ am {day}][ um {clock}] schaffe ich leider nicht. Richten Sie dort bitte aus, dass es mir leidtut.

[{say}]

Fragen Sie bitte auch, welche anderen Zeiten es gibt. Ich antworte Ihnen dann sofort.`,
    },
  ],
});

/** Ein vereinbarter Termin muss verlegt werden, mit du. */
export const moveEmailDu = letterSet({
  occasion: 'move',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'schaffe-es-nicht',
      subject: 'Können wir verschieben?',
      text: `ich muss dich leider um einen anderen Termin bitten[, denn am {day} schaffe ich es nun doch nicht]. Sorry für das Hin und Her.

[{say}]

Was ginge bei dir stattdessen?`,
    },
    {
      id: 'verschieben',
      subject: 'Unser Termin[ am {day}]',
      text: `leider klappt unser Gespräch über {role}[ am {day}][ um {clock}] bei mir nicht. Tut mir leid, dass du umplanen musst.

[{say}]

Nenn mir gern ein paar Zeiten, ich versuche, eine davon möglich zu machen.`,
    },
    {
      id: 'verschieben-ueber-dich',
      needs: ['consultant'],
      subject: 'Kannst du den Termin verschieben lassen?',
      text: `kannst du das Gespräch über {role}[ am {day}] für mich verschieben lassen? Ich schaffe es leider nicht und möchte niemanden warten lassen.

[{say}]

Sobald du neue Zeiten hast, sage ich dir gleich, was geht.`,
    },
  ],
});

/** Kurz, mit Sie. */
export const moveTextSie = letterSet({
  occasion: 'move',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nachricht-verlegen',
      text: '[Guten Tag {called}, ]leider kann ich unseren Termin[ am {day}] nicht halten, bitte entschuldigen Sie. [{say} ]Ginge es auch an einem anderen Tag? {candidate}',
    },
    {
      id: 'nachricht-anderer-termin',
      text: '[Guten Tag {called}, ]dürfte ich Sie um einen anderen Termin bitten?[ Am {day} kann ich leider nicht.] [{say} ]Entschuldigen Sie bitte die Umstände. {candidate}',
    },
  ],
});

/** Kurz, mit du. */
export const moveTextDu = letterSet({
  occasion: 'move',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-verschieben',
      text: '[Hallo {called}, ]sorry, unser Termin[ am {day}] geht bei mir doch nicht. [{say} ]Können wir verschieben? {given}',
    },
    {
      id: 'kurz-anderer-tag',
      text: '[Hallo {called}, ]ich brauche leider einen anderen Termin[ als {day}], tut mir leid. [{say} ]Was passt dir noch? {given}',
    },
  ],
});

/** Am Telefon, mit Sie. */
export const moveSpokenSie = spokenSet({
  occasion: 'move',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-verlegen',
      points: ['Den Termin[ am {day}][ um {clock}] kann ich leider nicht wahrnehmen. Das tut mir leid.', '[{say}]'],
      question: 'Welchen anderen Termin könnten Sie mir anbieten?',
      text: 'Guten Tag[ {called}], hier spricht {candidate}. Das Gespräch[ am {day}] kann ich leider nicht wahrnehmen. Das tut mir leid. Nennen Sie mir bitte einen anderen Termin[, gern per {mail}].[ Meine Nummer ist {number}.] Vielen Dank, auf Wiederhören.',
      also: 'Den Termin für {role} müsste ich leider auch verlegen. Was käme für Sie infrage?',
    },
  ],
});

/** Am Telefon, mit du. */
export const moveSpokenDu = spokenSet({
  occasion: 'move',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-verschieben-du',
      points: ['Ich kann den Termin[ am {day}] leider nicht halten.', '[{say}]'],
      question: 'Wann ginge es bei dir sonst?',
      text: 'Hallo[ {called}], hier ist {given}. Ich muss unseren Termin[ am {day}] leider verschieben, tut mir leid. Schick mir doch ein paar andere Zeiten[ oder ruf zurück unter {number}]. Danke dir, tschüss.',
      also: 'Den Termin für {role} muss ich auch verschieben, leider. Was geht bei dir?',
    },
  ],
});

import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Ein neuer Termin wird gesucht; nichts sagt, an wem es lag. Mit Sie. */
export const newTimeEmailSie = letterSet({
  occasion: 'new-time',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'neuer-termin',
      subject: 'Neuer Termin für das Gespräch',
      text: `für das Gespräch über {role} fehlt noch ein neuer Termin. Wann würde es bei Ihnen passen?

[{say}]

Mit zwei oder drei Vorschlägen finden wir sicher schnell etwas.`,
    },
    {
      id: 'ersatztermin',
      subject: 'Ersatztermin[ für {day}]',
      text: `da der ursprüngliche Termin[ am {day}] nicht mehr gilt, würde ich gern einen neuen mit Ihnen vereinbaren.

[{say}]

Welcher Tag käme für Sie infrage?[ Am Telefon geht es vielleicht schneller: {number}.]`,
    },
  ],
});

/** Ein neuer Termin wird gesucht, mit du. */
export const newTimeEmailDu = letterSet({
  occasion: 'new-time',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'wann-neu',
      subject: 'Wann sprechen wir?',
      text: `wollen wir einen neuen Termin ausmachen, um über {role} zu reden?

[{say}]

Sag mir, wann es dir passt, dann richte ich es ein, so gut es geht.`,
    },
    {
      id: 'anderer-tag',
      subject: 'Neuer Termin[ statt {day}]',
      text: `aus dem Termin[ am {day}] wird ja nun nichts. Welcher andere Tag wäre bei dir gut?

[{say}]

[Wenn du lieber kurz anrufst: {number}.]`,
    },
  ],
});

/** Kurz nach einem neuen Termin gefragt, mit Sie. */
export const newTimeTextSie = letterSet({
  occasion: 'new-time',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nachricht-neuer-termin',
      text: '[Guten Tag {called}, ]wann würde Ihnen ein neuer Termin passen? [{say} ]Viele Grüße, {candidate}',
    },
    {
      id: 'nachricht-ersatz',
      text: '[Guten Tag {called}, ]für das Gespräch fehlt noch ein neuer Termin. [{say} ]Nennen Sie mir gern zwei Möglichkeiten. {candidate}',
    },
  ],
});

/** Kurz nach einem neuen Termin gefragt, mit du. */
export const newTimeTextDu = letterSet({
  occasion: 'new-time',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-neuer-termin',
      text: '[Hallo {called}, ]wann sollen wir das Gespräch nachholen? [{say} ]{given}',
    },
    {
      id: 'kurz-vorschlaege',
      text: '[Hallo {called}, ]schickst du mir ein paar Zeiten für einen neuen Termin? [{say} ]Danke dir, {given}',
    },
  ],
});

/** Am Telefon, mit Sie. */
export const newTimeSpokenSie = spokenSet({
  occasion: 'new-time',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-neuer-termin',
      points: ['Für unser Gespräch[, das für {day} geplant war,] brauchen wir einen neuen Termin.', '[{say}]'],
      question: 'Wann würde es bei Ihnen passen?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Für das Gespräch über {role} suchen wir noch einen neuen Termin. Nennen Sie mir bitte ein, zwei Möglichkeiten.[ Eine {mail} genügt.][ Oder rufen Sie an: {number}.] Vielen Dank, auf Wiederhören.',
      also: 'Für {role} steht auch noch der neue Termin aus. Wann passt es Ihnen?',
    },
  ],
});

/** Am Telefon, mit du. */
export const newTimeSpokenDu = spokenSet({
  occasion: 'new-time',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-neuer-termin-du',
      points: ['Wir brauchen einen neuen Termin[ statt {day}].', '[{say}]'],
      question: 'Wann ginge es denn bei dir?',
      text: 'Hallo[ {called}], hier ist {given}. Es geht um einen neuen Termin für unser Gespräch. Schreib mir doch, wann es dir passt[, oder ruf an unter {number}]. Danke, bis bald.',
      also: 'Und wann holen wir das Gespräch über {role} nach?',
    },
  ],
});

import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Die Bewerbung wird zurückgezogen, mit Sie. */
export const withdrawEmailSie = letterSet({
  occasion: 'withdraw',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'zurueckgezogen',
      subject: 'Ich ziehe meine Bewerbung zurück',
      text: `ich möchte meine Bewerbung auf {role} zurückziehen.

[{say}]

Vielen Dank für die Zeit, die Sie sich genommen haben. Für die weitere Auswahl alles Gute.`,
    },
    {
      id: 'nicht-weiter',
      subject: 'Meine Bewerbung',
      text: `nach einiger Überlegung möchte ich im Auswahlverfahren für {role} nicht mehr berücksichtigt werden.

[{say}]

Für Ihr Interesse danke ich Ihnen und wünsche Ihnen viel Erfolg bei der Suche.`,
    },
  ],
});

/** Die Bewerbung wird zurückgezogen, mit du. */
export const withdrawEmailDu = letterSet({
  occasion: 'withdraw',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'ich-steige-aus',
      subject: 'Ich ziehe meine Bewerbung zurück',
      text: `meine Bewerbung auf {role} ziehe ich zurück. Das sage ich dir lieber heute, ehe du noch mehr Arbeit damit hast.

[{say}]

Danke für alles bisher.`,
    },
    {
      id: 'nimm-mich-raus',
      subject: 'Bitte nimm mich aus dem Verfahren',
      text: `plan bitte für {role} nicht mehr mit mir, ich habe mich dagegen entschieden.

[{say}]

Danke fürs Kümmern, und viel Erfolg bei der weiteren Suche.`,
    },
  ],
});

/** Am Telefon, mit Sie. */
export const withdrawSpokenSie = spokenSet({
  occasion: 'withdraw',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-zurueckziehen',
      points: ['Ich ziehe meine Bewerbung auf {role} zurück.', 'Danke für Ihre Zeit.', '[{say}]'],
      question: null,
      text: 'Guten Tag[ {called}], hier ist {candidate}. Meine Bewerbung auf {role} möchte ich zurückziehen, schriftlich bekommen Sie das auch noch. Vielen Dank für Ihre Zeit und weiterhin viel Erfolg. Auf Wiederhören.',
      also: 'Meine Bewerbung auf {role} ziehe ich zurück, mit Dank für Ihre Zeit.',
    },
  ],
});

/** Am Telefon, mit du. */
export const withdrawSpokenDu = spokenSet({
  occasion: 'withdraw',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-zurueckziehen-du',
      points: ['Ich ziehe meine Bewerbung auf {role} zurück.', 'Das solltest du früh wissen.', '[{say}]'],
      question: null,
      text: 'Hallo[ {called}], hier ist {given}. Ich habe mich entschieden, bei der Bewerbung nicht weiterzumachen, und wollte dir das selbst sagen. Danke für deine Zeit, alles Gute.',
      also: 'Meine Bewerbung auf {role} ziehe ich übrigens zurück.',
    },
  ],
});

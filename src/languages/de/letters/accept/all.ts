import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Das Angebot wird angenommen, mit Sie. */
export const acceptEmailSie = letterSet({
  occasion: 'accept',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'zusage',
      subject: 'Meine Zusage',
      text: `ich sage zu und nehme {role} sehr gern an. Danke für Ihr Vertrauen.

[{say}]

Wie geht es jetzt weiter, und was brauchen Sie von mir für den Vertrag?`,
    },
    {
      id: 'annahme',
      subject: 'Annahme des Angebots',
      text: `mit Freude nehme ich das Angebot an und danke allen, die daran beteiligt waren.

[{say}]

Schicken Sie mir bitte, was ich unterschreiben soll. Bis zum ersten Arbeitstag erreichen Sie mich per E-Mail[ oder unter {number}].`,
    },
    {
      id: 'zusage-ueber-sie',
      needs: ['consultant'],
      subject: 'Meine Zusage: bitte weitergeben',
      text: `bitte geben Sie meine Zusage weiter: Ich nehme {role} gern an.

[{say}]

Ohne Sie wäre es dazu nicht gekommen, vielen Dank. Kommt der Vertrag über Sie oder direkt?`,
    },
  ],
});

/** Das Angebot wird angenommen, mit du. */
export const acceptEmailDu = letterSet({
  occasion: 'accept',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'ja-ich-komme',
      subject: 'Ja, ich nehme an',
      text: `die Antwort ist ja. Ich nehme {role} an und freue mich darauf.

[{say}]

Was brauchst du jetzt von mir?`,
    },
    {
      id: 'angenommen',
      subject: 'Ich nehme das Angebot an',
      text: `danke für das Angebot, ich bin dabei. Sag bitte auch den anderen ein Dankeschön von mir.

[{say}]

Sobald der Vertrag da ist, unterschreibe ich ihn und schicke ihn dir zurück.`,
    },
  ],
});

/** Am Telefon, mit Sie. */
export const acceptSpokenSie = spokenSet({
  occasion: 'accept',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-zusage',
      points: ['Ich nehme das Angebot für {role} gern an.', 'Sie bekommen das auch schriftlich.', '[{say}]'],
      question: 'Was sind die nächsten Schritte?',
      text: 'Guten Tag[ {called}], hier ist {candidate} mit einer guten Nachricht: Ich nehme {role} sehr gern an. Schriftlich bekommen Sie das auch noch von mir.[ Für alles Weitere: {number}.] Vielen Dank und auf Wiederhören.',
      also: 'Und ganz wichtig: Ich nehme {role} gern an.',
    },
  ],
});

/** Am Telefon, mit du. */
export const acceptSpokenDu = spokenSet({
  occasion: 'accept',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-zusage-du',
      points: ['Ich sage ja zum Angebot.', 'Danke, das freut mich sehr.', '[{say}]'],
      question: 'Wie geht es jetzt weiter?',
      text: 'Hallo[ {called}], hier ist {given}. Gute Nachricht: Ich nehme {role} an. Du bekommst das auch noch schriftlich. Danke für alles, bis bald.',
      also: 'Und: Ich nehme {role} an, du bekommst es noch schriftlich.',
    },
  ],
});

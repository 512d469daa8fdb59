import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Es gibt ein anderes Angebot, und sie hören davon; mit Sie. */
export const tellOfOfferEmailSie = letterSet({
  occasion: 'tell-of-offer',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'anderes-angebot',
      subject: 'Ein anderes Angebot: zu Ihrer Information',
      text: `damit Sie es von mir wissen: Ein anderes Unternehmen hat mir ein Angebot gemacht[, meine Antwort wird dort bis {deadline} erwartet].

[{say}]

Drängen möchte ich Sie damit nicht. Wenn sich über {role} schon etwas sagen lässt, wäre ich für einen Hinweis dankbar.`,
    },
    {
      id: 'bewegung',
      subject: 'Neuer Stand: ein anderes Angebot',
      text: `bei mir gibt es einen neuen Stand: Ich habe ein anderes Angebot bekommen.[ Entscheiden muss ich mich bis {deadline}.]

[{say}]

Können Sie abschätzen, wann über {role} entschieden wird? Wenn es dafür zu früh ist, sagen Sie mir das ruhig.`,
    },
    {
      id: 'ihre-stelle-zuerst',
      needs: ['wanted', 'deadline'],
      subject: 'Ein anderes Angebot',
      text: `bis {deadline} muss ich auf ein Angebot antworten, das mir anderswo gemacht wurde. Vorher schreibe ich Ihnen, weil ich {role} sehr gern hätte.

[{say}]

Ist bis dahin mit einer Entscheidung zu rechnen?`,
    },
  ],
});

/** Es gibt ein anderes Angebot, mit du. */
export const tellOfOfferEmailDu = letterSet({
  occasion: 'tell-of-offer',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'zweites-angebot',
      subject: 'Ich habe ein anderes Angebot',
      text: `kurz zum Stand bei mir: Ich habe ein Angebot von einer anderen Firma[, und die möchte bis {deadline} Bescheid].

[{say}]

Kannst du mir über {role} schon etwas sagen? Wenn nicht, auch gut.`,
    },
    {
      id: 'nur-damit-du-es-weisst',
      subject: 'Ein Angebot von anderswo',
      text: `bei mir hat sich etwas getan, das du wissen solltest. Mir liegt ein Angebot vor[, auf das ich bis {deadline} antworten muss].

[{say}]

Eine grobe Einschätzung, wann bei dir die Entscheidung fällt, würde mir schon helfen.`,
    },
    {
      id: 'frage-vorher',
      needs: ['wanted', 'deadline'],
      subject: 'Ein Angebot, und eine Frage',
      text: `auf ein anderes Angebot muss ich bis {deadline} antworten. {role} hätte ich wirklich gern, darum frage ich dich vorher.

[{say}]

Gibt es eine Chance, dass bis dahin etwas entschieden ist?`,
    },
  ],
});

/** Am Telefon, mit Sie. */
export const tellOfOfferSpokenSie = spokenSet({
  occasion: 'tell-of-offer',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-anderes-angebot',
      points: [
        'Ich habe ein anderes Angebot bekommen[ und muss mich bis {deadline} entscheiden].',
        'Das sollten Sie wissen; drängen möchte ich Sie nicht.',
        '[{say}]',
      ],
      question: 'Können Sie mir über {role} schon etwas sagen?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Mir liegt ein anderes Angebot vor[, auf das ich bis {deadline} antworten muss]. Wenn es für {role} schon einen Stand gibt, freue ich mich über eine Nachricht[ oder einen Anruf: {number}]. Auf Wiederhören.',
      also: 'Was {role} angeht: Ich habe inzwischen ein anderes Angebot[ und antworte dort bis {deadline}].',
    },
  ],
});

/** Am Telefon, mit du. */
export const tellOfOfferSpokenDu = spokenSet({
  occasion: 'tell-of-offer',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-anderes-angebot-du',
      points: ['Ich habe noch ein Angebot bekommen[, da muss ich bis {deadline} antworten].', '[{say}]'],
      question: 'Weißt du schon, wann entschieden wird?',
      text: 'Hallo[ {called}], hier ist {given}. Ich habe ein anderes Angebot bekommen[ und muss bis {deadline} antworten]. Falls du über {role} schon etwas weißt, melde dich gern[, meine Nummer ist {number}]. Bis bald.',
      also: 'Was {role} angeht: Ich habe inzwischen noch ein Angebot[ und antworte dort bis {deadline}].',
    },
  ],
});

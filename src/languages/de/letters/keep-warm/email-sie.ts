import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Lange nach einer Absage ein kurzes Lebenszeichen, mit Sie. */
export const keepWarmEmailSie = letterSet({
  occasion: 'keep-warm',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'seitdem',
      needs: ['news'],
      subject: 'Neues seit meiner Bewerbung',
      text: `vor einiger Zeit hatte ich mich auf {role} beworben. Seitdem gibt es bei mir etwas Neues: {news}.

[{say}]

Vielleicht passt das einmal zu einer Aufgabe, die Sie zu besetzen haben.`,
    },
    {
      id: 'lebenslauf-ergaenzen',
      needs: ['news'],
      subject: 'Eine Ergänzung zu meinem Lebenslauf',
      text: `zu meinem Lebenslauf aus der Bewerbung auf {role} möchte ich etwas ergänzen: {news}.

[{say}]

Sollten Sie wieder jemanden suchen, freue ich mich, von Ihnen zu hören.`,
    },
    {
      id: 'neues-thema',
      needs: ['newsTopic'],
      subject: 'Neues seit meiner Bewerbung',
      text: `seit wir über {role} in Kontakt waren, ist bei mir etwas dazugekommen: {newsTopic}.

[{say}]

Wenn Sie wieder etwas in dieser Richtung haben, melden Sie sich gern.`,
    },
    {
      id: 'auf-dem-laufenden',
      needs: ['newsTopic'],
      subject: 'Damit meine Unterlagen aktuell sind',
      text: `damit meine Unterlagen bei Ihnen nicht veralten, hier eine Ergänzung: {newsTopic}.

[{say}]

Wenn es zu einer Aufgabe passt, rufen Sie mich gern an[: {number}].`,
    },
    {
      id: 'bei-ihnen-tut-sich-was',
      needs: ['theirNews'],
      registers: ['neutral'],
      subject: 'Zu Ihren Neuigkeiten',
      text: `mir ist eine Neuigkeit von Ihnen aufgefallen: {theirNews}. Dafür wünsche ich Ihnen alles Gute.

[{say}]

Sie kennen mich von meiner Bewerbung auf {role}. Für Ähnliches bin ich weiterhin offen.`,
    },
    {
      id: 'zu-ihren-neuigkeiten',
      needs: ['theirNews'],
      subject: 'Zu Ihren Neuigkeiten',
      text: `von Ihnen gibt es Neues, wie ich gesehen habe: {theirNews}.

[{say}]

Falls Sie dafür Verstärkung suchen, denken Sie gern an mich. Zuletzt ging es bei mir um {role}.`,
    },
    {
      id: 'wieder-gemeldet',
      subject: 'Ein Gruß nach einiger Zeit',
      text: `meine Bewerbung auf {role} liegt einige Zeit zurück. Für ähnliche Aufgaben bin ich weiterhin offen.

[{say}]

Wenn etwas Passendes frei wird, freue ich mich über eine Nachricht.`,
    },
    {
      id: 'in-ihrer-kartei',
      subject: 'Falls wieder etwas frei wird',
      text: `vor einiger Zeit hatten Sie mich für {role} in Betracht gezogen.

[{say}]

Wenn in dieser Richtung wieder etwas frei wird, freue ich mich, von Ihnen zu hören.`,
    },
  ],
});

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
      subject: 'Was sich bei mir getan hat',
      text: `vor einiger Zeit ging es zwischen uns um {role}. Seitdem hat sich bei mir etwas getan: {news}.

[{say}]

Vielleicht passt das einmal zu einer Aufgabe, die Sie zu vergeben haben.`,
    },
    {
      id: 'lebenslauf-ergaenzen',
      needs: ['news'],
      subject: 'Eine Ergänzung zu meinem Lebenslauf',
      text: `mein Lebenslauf, den Sie von der Bewerbung auf {role} kennen, ist inzwischen um eine Zeile länger: {news}.

[{say}]

Sollten Sie wieder jemanden suchen, freue ich mich, von Ihnen zu hören.`,
    },
    {
      id: 'neues-thema',
      needs: ['newsTopic'],
      subject: 'Neues seit meiner Bewerbung',
      text: `seit wir über {role} in Kontakt waren, ist bei mir etwas dazugekommen: {newsTopic}.

[{say}]

Behalten Sie mich damit gern im Hinterkopf. Wenn Sie wieder etwas in dieser Richtung haben, sprechen Sie mich an.`,
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
      text: `bei Ihnen tut sich etwas, das mir aufgefallen ist: {theirNews}. Ich nehme es zum Anlass, Ihnen wieder einmal zu schreiben.

[{say}]

Sie kennen mich von meiner Bewerbung auf {role}. Für das Vorhaben alles Gute.`,
    },
    {
      id: 'zu-ihren-neuigkeiten',
      needs: ['theirNews'],
      subject: 'Zu Ihren Neuigkeiten',
      text: `eine Nachricht hat mich an Sie erinnert: {theirNews}. Vielleicht entsteht daraus ja auch Bedarf an neuen Leuten.

[{say}]

In dem Fall denken Sie bitte an mich, zuletzt ging es um {role}.`,
    },
    {
      id: 'wieder-gemeldet',
      subject: 'Ein Gruß nach einiger Zeit',
      text: `seit meiner Bewerbung auf {role} ist einige Zeit vergangen, und ich melde mich mit einem Gruß.

[{say}]

Für ähnliche Aufgaben bin ich weiterhin offen. Eine Antwort braucht es heute nicht.`,
    },
    {
      id: 'in-ihrer-kartei',
      subject: 'Falls wieder etwas frei wird',
      text: `Sie haben mich einmal für {role} in Erwägung gezogen, und daran knüpfe ich gern an.

[{say}]

Wenn in der Richtung wieder etwas frei wird: Eine Zeile an mich genügt, und Sie bekommen aktuelle Unterlagen.`,
    },
  ],
});

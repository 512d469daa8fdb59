import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Nachfragen per E-Mail, wo man sich duzt. */
export const checkInEmailDu = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-erste-weiter',
      needs: ['first'],
      subject: 'Wie geht’s weiter?',
      text: `wie geht es jetzt weiter, kommt für {role} noch eine Runde?

[{say}]

Ich würde mir die Zeit gern freihalten[, wie am {day} auch].`,
    },
    {
      id: 'du-erste-grob',
      needs: ['first', 'not-consultant'],
      subject: 'Grober Zeitplan für {role}',
      text: `kannst du schon grob sagen, wann ihr euch entscheidet? „Irgendwann im nächsten Monat“ reicht mir völlig.

[{say}]

Danke dir fürs Nachsehen.`,
    },
    {
      id: 'du-erste-fehlt',
      needs: ['first'],
      subject: 'Fehlt dir noch etwas von mir?',
      text: `bevor ich hier sitze und ihr auf mich wartet: Fehlt dir für {role} noch etwas von mir?

[{say}]

Falls ja, hast du es heute noch.`,
    },
    {
      id: 'du-erste-wunsch',
      needs: ['first', 'wanted', 'not-consultant'],
      subject: 'Ich hätte die Stelle weiterhin gern',
      text: `kurzer Zwischenruf: Ich hätte {role} immer noch gern.

[{say}]

Wie weit seid ihr denn mit den Gesprächen?`,
    },
    {
      id: 'du-erste-wunsch-nachtrag',
      needs: ['first', 'wanted', 'act'],
      subject: 'Nachtrag zu unserem Gespräch',
      text: `ein Argument für mich habe ich dir glatt unterschlagen: {act}.

[{say}]

Es bleibt dabei, ich möchte {role}. Wann setzt ihr euch zusammen?`,
    },
    {
      id: 'du-zweite-verschoben',
      needs: ['second'],
      subject: 'Hat sich der Zeitplan verschoben?',
      text: `bei Einstellungen kommt ja gern etwas dazwischen. Hat es {role} auch erwischt?

[{say}]

Wenn du mir eine neue Zeit nennst, lasse ich dich bis dahin in Frieden.`,
    },
    {
      id: 'du-zweite-stand',
      needs: ['second'],
      subject: 'Stand meiner Bewerbung',
      text: `ich versuche es noch einmal bei dir, vielleicht ist meine letzte Nachricht untergegangen. Weißt du inzwischen mehr über {role}?

[{say}]

Ein halber Satz reicht.`,
    },
    {
      id: 'du-zweite-wunsch',
      needs: ['second', 'wanted', 'not-consultant'],
      subject: 'Weiterhin Interesse',
      text: `an meinem Ja hat sich nichts geändert. Hängt die Entscheidung über {role} noch an etwas, bei dem ich helfen kann?

[{say}]

Sonst lasse ich euch gern in Ruhe entscheiden.`,
    },
    {
      id: 'du-zweite-wunsch-runde',
      needs: ['second', 'wanted', 'not-consultant', 'not-several'],
      subject: 'Stand meiner Bewerbung',
      text: `mir geht {role} nicht aus dem Kopf. Bin ich bei euch noch im Rennen?

[{say}]

Falls ja, komme ich gern noch einmal vorbei.`,
    },
    {
      id: 'du-zweite-beispiel',
      needs: ['second', 'example'],
      subject: 'Ein Beispiel aus meiner Arbeit',
      text: `damit ich nicht mit leeren Händen frage, ein Stück aus meiner Arbeit: {example}.

[{say}]

Wisst ihr inzwischen, wer {role} bekommt?`,
    },
    {
      id: 'du-dritte-offen',
      needs: ['third', 'not-several'],
      subject: 'Ist die Stelle noch offen?',
      text: `sag’s mir ruhig geradeheraus: Ist {role} weg?

[{say}]

Ich bin dir deswegen nicht böse, ich wüsste es nur gern.`,
    },
    {
      id: 'du-dritte-abhaken',
      needs: ['third'],
      subject: 'Ist die Stelle noch offen?',
      text: `soll ich {role} abhaken?

[{say}]

Ja oder nein reicht, du musst nichts begründen.`,
    },
    {
      id: 'du-dritte-wunsch',
      needs: ['third', 'wanted', 'not-consultant', 'not-several'],
      subject: 'Ich käme noch immer gern',
      text: `es ist eine Weile her, und ich käme noch immer gern zu euch. Ist {role} noch zu haben?

[{say}]

Wenn nicht, sag’s mir einfach, dann ist es auch gut.`,
    },
    {
      id: 'du-dritte-wunsch-kurz',
      needs: ['third', 'wanted'],
      subject: 'Meine Bewerbung: gibt es Neues?',
      text: `einmal frage ich noch, weil ich {role} wirklich gern hätte: Wird das noch was mit uns?

[{say}]

Mit einem Nein kann ich umgehen.`,
    },
    {
      id: 'du-zusage-vorbei',
      needs: ['promise-passed', 'not-consultant'],
      subject: 'Schon etwas Neues?',
      text: `in meinem Kalender steht, dass ihr inzwischen so weit sein wolltet. Ist die Entscheidung über {role} verschoben?

[{say}]

Kein Drama, ich würde mir nur gern den neuen Termin notieren.`,
    },
    {
      id: 'du-zusage-vorbei-wann',
      needs: ['promise-passed', 'promised-by-reader', 'when'],
      subject: 'Gibt’s Neues?',
      text: `du hattest gesagt, {when} gibt es Neues. Ist bei euch etwas dazwischengekommen?

[{say}]

Schreib mir ruhig auch, wenn es noch nichts zu sagen gibt.`,
    },
    {
      id: 'du-anruf-verpasst',
      needs: ['missed-their-call'],
      subject: 'Dein Anruf[ am {callDay}]',
      text: `dein Anruf[ am {callDay}] ist bei mir leider ins Leere gegangen, tut mir leid. Wann passt es dir noch einmal?

[{say}]

[Ich bin unter {number} zu erreichen. ]Schreiben geht natürlich genauso.`,
    },
    {
      id: 'du-jahresende',
      needs: ['year-end', 'not-consultant'],
      subject: 'Entscheidung noch dieses Jahr?',
      text: `bevor ihr alle in die Feiertage verschwindet: Entscheidet ihr noch dieses Jahr über {role}?

[{say}]

Schöne Weihnachten dir.`,
    },
    {
      id: 'du-neues-jahr',
      needs: ['new-year', 'not-consultant'],
      subject: 'Meine Bewerbung: gibt es Neues?',
      text: `ein frohes neues Jahr dir. Wann entscheidet ihr denn über {role}?

[{say}]

Hoffentlich liegt nach den freien Tagen nicht zu viel auf deinem Tisch.`,
    },
    {
      id: 'du-vermittlung',
      needs: ['consultant', 'not-third'],
      subject: 'Gibt es etwas Neues vom Kunden?',
      text: `hast du vom Kunden schon etwas gehört? Es geht um {role}[, mein Gespräch war am {day}].

[{say}]

Du kannst es mir ungeschminkt weitergeben.`,
    },
  ],
});

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
      text: `wie geht es nach dem Gespräch[ am {day}] weiter, kommt für {role} noch eine Runde?

[{say}]

Dann halte ich mir gern Zeit frei.`,
    },
    {
      id: 'du-erste-grob',
      needs: ['first', 'not-consultant'],
      subject: 'Grober Zeitplan für {role}',
      text: `kannst du schon grob sagen, wann ihr über {role} entscheidet?

[{say}]

Eine ungefähre Angabe reicht mir völlig. Danke dir.`,
    },
    {
      id: 'du-erste-wunsch',
      needs: ['first', 'wanted', 'not-consultant'],
      subject: 'Meine Bewerbung',
      text: `ich hätte {role} immer noch sehr gern.

[{say}]

Wie weit seid ihr denn mit den Gesprächen?`,
    },
    {
      id: 'du-erste-wunsch-nachtrag',
      needs: ['first', 'wanted', 'act'],
      subject: 'Noch ein Nachtrag',
      text: `etwas kam in meiner Bewerbung bisher nicht vor: {act}.

[{say}]

Ich hätte {role} weiterhin gern. Weißt du schon, wann die Entscheidung fällt?`,
    },
    {
      id: 'du-zweite-verschoben',
      needs: ['second'],
      subject: 'Wie ist der Stand?',
      text: `ich wollte noch mal fragen, wie es um {role} steht. Hat sich etwas getan?

[{say}]

Eine ungefähre Zeit reicht mir.`,
    },
    {
      id: 'du-zweite-stand',
      needs: ['second'],
      subject: 'Gibt es schon etwas Neues?',
      text: `ich melde mich noch einmal wegen der Bewerbung um {role}. Weißt du inzwischen mehr?

[{say}]

Eine kurze Antwort reicht mir.`,
    },
    {
      id: 'du-zweite-wunsch',
      needs: ['second', 'wanted', 'not-consultant'],
      subject: 'Weiterhin Interesse',
      text: `ich käme weiterhin gern zu euch, daran hat sich nichts geändert.

[{say}]

Kann ich euch bei der Entscheidung über {role} noch mit etwas helfen?`,
    },
    {
      id: 'du-zweite-beispiel',
      needs: ['second', 'example'],
      subject: 'Noch ein Beispiel',
      text: `ein Beispiel aus meiner Arbeit kennst du noch nicht: {example}.

[{say}]

Gibt es schon etwas Neues zu meiner Bewerbung?`,
    },
    {
      id: 'du-dritte-offen',
      needs: ['third', 'not-several'],
      subject: 'Ist die Stelle noch offen?',
      text: `ist {role} inzwischen vergeben?

[{say}]

Du kannst es mir offen sagen.`,
    },
    {
      id: 'du-dritte-abhaken',
      needs: ['third'],
      subject: 'Noch einmal wegen der Bewerbung',
      text: `ich melde mich noch mal wegen der Bewerbung. Komme ich für {role} noch in Frage?

[{say}]

Falls nicht, reicht mir eine kurze Nachricht.`,
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
      id: 'du-zusage-vorbei',
      needs: ['promise-passed', 'not-consultant', 'day-named'],
      subject: 'Schon etwas Neues?',
      text: `ihr wolltet inzwischen über {role} entschieden haben. Hat sich das verschoben?

[{say}]

Kein Problem, ich wüsste nur gern den neuen Termin.`,
    },
    {
      id: 'du-zusage-ungefaehr',
      needs: ['promise-passed', 'not-consultant'],
      subject: 'Wie sieht es bei euch aus?',
      text: `habt ihr euch schon entschieden? Es geht um {role}.

[{say}]

Falls es noch dauert, sag mir einfach, wie lange ungefähr.`,
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
      text: `deinen Anruf[ am {callDay}] habe ich leider verpasst, tut mir leid. Wann passt es dir noch einmal?

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
      subject: 'Gutes neues Jahr',
      text: `ein gutes neues Jahr wünsche ich dir. Wisst ihr schon, wann ihr über {role} entscheidet?

[{say}]

Danke dir für eine kurze Nachricht.`,
    },
    {
      id: 'du-vermittlung',
      needs: ['consultant', 'not-third'],
      subject: 'Gibt es etwas Neues vom Kunden?',
      text: `hast du vom Kunden schon etwas gehört? Es geht um {role}[, mein Gespräch war am {day}].

[{say}]

Du kannst mir ruhig offen sagen, wie es aussieht.`,
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Die zweite und jede spätere Nachfrage per E-Mail, mit Sie. */
export const checkInLaterSie = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'zweite-verschoben',
      needs: ['second'],
      registers: ['neutral', 'formal'],
      subject: 'Meine Bewerbung um {role}',
      text: `solche Verfahren dauern oft länger, als alle Beteiligten möchten. Hat sich bei Ihnen etwas verschoben?

[{say}]

Wenn ja, trage ich mir den neuen Zeitraum ein und melde mich vorher nicht mehr.`,
    },
    {
      id: 'zweite-ansprechpartner',
      needs: ['second'],
      registers: ['neutral'],
      subject: 'Bewerbung um {role}: an wen wende ich mich?',
      text: `ich frage noch einmal wegen der Bewerbung um {role} nach. Sind Sie dafür weiterhin zuständig, oder schreibe ich besser jemand anderem?

[{say}]

Ein Name genügt mir schon.`,
    },
    {
      id: 'zweite-foermlich',
      needs: ['second'],
      registers: ['formal'],
      subject: 'Bitte um eine Auskunft',
      text: `gern wüsste ich, womit ich für {role} in den nächsten Wochen rechnen kann.

[{say}]

Wann werden Sie sich voraussichtlich festlegen? Auch eine vorläufige Auskunft wäre mir recht.`,
    },
    {
      id: 'zweite-wunsch',
      needs: ['second', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Weiterhin Interesse an der Stelle',
      text: `falls Sie sich fragen, ob ich noch zu haben bin: ja, und ich möchte {role} weiterhin sehr gern.

[{say}]

Kann ich etwas tun, was Ihnen die Entscheidung erleichtert?`,
    },
    {
      id: 'zweite-wunsch-kurz',
      needs: ['second', 'wanted', 'not-consultant'],
      registers: ['neutral'],
      subject: 'Kurz nachgefragt: {role}',
      text: `lieber frage ich nach, als die Stelle aus lauter Zurückhaltung zu verpassen. Was steht bei Ihnen als Nächstes an?

[{say}]

Wenn es ein zweites Gespräch ist, komme ich gern.`,
    },
    {
      id: 'zweite-wunsch-foermlich',
      needs: ['second', 'wanted'],
      registers: ['formal'],
      subject: 'Unverändertes Interesse',
      text: `an meiner Bewerbung um {role} liegt mir unverändert viel.

[{say}]

Darf ich fragen, ob ich noch in der engeren Wahl bin?`,
    },
    {
      id: 'zweite-beispiel',
      needs: ['second', 'example'],
      registers: ['neutral', 'formal'],
      subject: 'Ein Beispiel aus meiner Arbeit',
      text: `statt nur nachzufragen, bringe ich diesmal etwas mit, ein Beispiel aus meiner Arbeit: {example}.

[{say}]

Ist über {role} inzwischen entschieden?`,
    },
    {
      id: 'zweite-beraterin',
      needs: ['second', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Rückmeldung Ihres Kunden?',
      text: `Sie kennen Ihren Kunden besser als ich. Ist es ein gutes oder ein schlechtes Zeichen, dass ich über {role} noch nichts gehört habe?

[{say}]

Ihre Einschätzung hilft mir, auch wenn es noch keine Antwort gibt.`,
    },
    {
      id: 'dritte-noch-offen',
      needs: ['third', 'not-several'],
      registers: ['neutral', 'formal'],
      subject: 'Ist die Stelle noch offen?',
      text: `mir ist ein klares Nein lieber als eine offene Frage. Wird {role} noch besetzt?

[{say}]

Ein Wort als Antwort reicht mir vollkommen.`,
    },
    {
      id: 'dritte-im-rennen',
      needs: ['third'],
      registers: ['neutral'],
      subject: 'Stand meiner Bewerbung',
      text: `Sie müssen mir nichts schonend beibringen. Komme ich für {role} noch in Frage?

[{say}]

Ein Ja oder ein Nein hilft mir gleichermaßen.`,
    },
    {
      id: 'dritte-foermlich',
      needs: ['third'],
      registers: ['formal'],
      subject: 'Zu meiner Bewerbung um {role}',
      text: `da einige Zeit vergangen ist, wüsste ich gern, woran ich bin.

[{say}]

Führen Sie meine Bewerbung noch, oder darf ich sie als abgeschlossen betrachten? Mit beidem kann ich gut umgehen.`,
    },
    {
      id: 'dritte-wunsch',
      needs: ['third', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Weiterhin Interesse an der Stelle',
      text: `vieles kann dazwischenkommen, ein Budget, eine Umstellung, jemand anders. Von mir aus bleibt es dabei: Ich würde {role} annehmen.

[{say}]

Besteht diese Möglichkeit noch?`,
    },
    {
      id: 'dritte-wunsch-chance',
      needs: ['third', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Stand meiner Bewerbung um {role}',
      text: `so schnell möchte ich {role} nicht aufgeben. Habe ich bei Ihnen noch eine Chance?

[{say}]

Auch wenn sie klein ist, wüsste ich gern davon.`,
    },
    {
      id: 'dritte-beraterin',
      needs: ['third', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Bewerbung um {role}: noch offen?',
      text: `Sie haben in solchen Dingen mehr Erfahrung als ich. Lohnt es sich noch, auf {role} zu warten?

[{say}]

Raten Sie mir ruhig ab, dann wende ich mich anderem zu.`,
    },
  ],
});

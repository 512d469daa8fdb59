import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Die erste Nachfrage per E-Mail, mit Sie. */
export const checkInFirstSie = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'erste-zeitplan',
      needs: ['first', 'not-consultant'],
      registers: ['neutral'],
      subject: 'Zeitplan für {role}',
      text: `darf ich fragen, wie Ihr Zeitplan aussieht? Schon eine grobe Angabe würde mir bei der eigenen Planung helfen.

[{say}]

[Mein Gespräch war am {day}, falls Sie es nachschlagen möchten. ]Danke für eine kurze Auskunft.`,
    },
    {
      id: 'erste-stand',
      needs: ['first', 'not-consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Nächster Schritt für {role}',
      text: `Sie werden mit mehreren Bewerbern gesprochen haben, und das braucht seine Zeit.

[{say}]

Können Sie mir schon sagen, welcher Schritt als Nächstes kommt? Ich würde mich gern darauf vorbereiten.`,
    },
    {
      id: 'erste-foermlich',
      needs: ['first'],
      registers: ['formal'],
      subject: 'Bewerbung um {role}',
      text: `für die Einladung zum Gespräch[ am {day}] danke ich Ihnen nochmals.

[{say}]

Wie ist der Stand im Auswahlverfahren? Auch ein Zwischenbescheid wäre mir eine Hilfe.`,
    },
    {
      id: 'erste-unterlagen',
      needs: ['first'],
      registers: ['neutral', 'formal'],
      subject: 'Fehlt Ihnen noch etwas?',
      text: `womöglich liegt der Ball bei mir, und ich weiß es nicht. Fehlt Ihnen für die Entscheidung über {role} noch etwas von mir?

[{say}]

Referenzen und Arbeitsproben habe ich zur Hand.`,
    },
    {
      id: 'erste-wunsch',
      needs: ['first', 'wanted', 'not-consultant'],
      registers: ['neutral'],
      subject: 'Ich hätte die Stelle nach wie vor gern',
      text: `lieber sage ich es einmal zu oft als gar nicht: Ich hätte {role} sehr gern.

[{say}]

Wie weit sind Sie inzwischen mit der Auswahl?`,
    },
    {
      id: 'erste-wunsch-foermlich',
      needs: ['first', 'wanted'],
      registers: ['formal'],
      subject: 'Mein Interesse an einer Zusammenarbeit',
      text: `solange Sie noch überlegen, möchte ich Ihnen bestätigen, dass Sie mit mir rechnen können. Ich würde {role} weiterhin gern übernehmen.

[{say}]

Ist ein weiteres Gespräch vorgesehen?`,
    },
    {
      id: 'erste-thema',
      needs: ['first', 'met', 'topic', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Nach unserem Gespräch[ am {day}]',
      text: `von allem, was Sie mir[ am {day}] erzählt haben, ist mir eines besonders in Erinnerung: {topic}.

[{say}]

Ich würde gern dazukommen. Wann entscheidet sich, wer {role} bekommt?`,
    },
    {
      id: 'erste-nachtrag',
      needs: ['first', 'met', 'act'],
      registers: ['neutral', 'formal'],
      subject: 'Nachtrag zur Bewerbung um {role}',
      text: `einen Punkt bin ich Ihnen im Gespräch schuldig geblieben: {act}.

[{say}]

Kommt das für Ihre Überlegungen noch rechtzeitig?`,
    },
    {
      id: 'erste-arbeit',
      needs: ['first', 'matter'],
      registers: ['neutral', 'formal'],
      subject: 'Noch etwas zur Bewerbung um {role}',
      text: `etwas aus meinem Berufsleben kam bisher zu kurz: {matter}. Ich erzähle Ihnen gern davon, mündlich oder auf einer halben Seite.

[{say}]

Gibt es vor Ihrer Entscheidung noch eine Gelegenheit dazu?`,
    },
    {
      id: 'erste-beraterin',
      needs: ['first', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Rückmeldung vom Kunden?',
      text: `von Ihrem Kunden höre ich nur über Sie, deshalb wende ich mich an Sie. Hat er sich zum Gespräch über {role} schon geäußert?

[{say}]

Kritik hilft mir dabei genauso wie Lob.`,
    },
  ],
});

import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Dank nach dem Gespräch, per E-Mail mit Sie, ohne dass Interesse schon gesagt wäre. */
export const thankYouEmailSie = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'zeit-genommen',
      registers: ['neutral'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `danke, dass Sie sich[ am {day}] Zeit für mich genommen haben.

[{say}]

Wenn Ihnen zu meinem Lebenslauf noch eine Frage einfällt, schreiben Sie mir einfach. Ich antworte lieber einmal mehr, als dass etwas offenbleibt.`,
    },
    {
      id: 'unterlagen',
      registers: ['neutral', 'formal'],
      subject: 'Dank und Unterlagen',
      text: `für unser Gespräch über {role} bedanke ich mich herzlich.

[{say}]

Zeugnisse, Arbeitsproben oder Referenzen schicke ich Ihnen, sobald Sie sie brauchen. Ein Stichwort von Ihnen genügt.`,
    },
    {
      id: 'persoenlich',
      registers: ['formal'],
      subject: 'Mein Dank für das Gespräch[ am {day}]',
      text: `haben Sie vielen Dank für die Einladung und dafür, dass ich mich Ihnen[ am {day}] persönlich vorstellen konnte.

[{say}]

Sollten für Ihre Entscheidung noch Angaben fehlen, bekommen Sie sie von mir sofort.`,
    },
    {
      id: 'mehr-als-papier',
      registers: ['neutral'],
      subject: 'Vielen Dank[ für {day}]',
      text: `eine Bewerbung auf Papier zeigt nur die Hälfte. Umso mehr danke ich Ihnen, dass Sie sich[ am {day}] auch die andere angehört haben.

[{say}]

Was dabei offengeblieben ist, beantworte ich Ihnen gern am Telefon[; Sie erreichen mich unter {number}].`,
    },
    {
      id: 'arbeitsprobe',
      registers: ['neutral', 'formal'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `vielen Dank für Ihre Zeit[ am {day}].

[{say}]

Manches sieht man besser, als man es erzählt bekommt. Falls Ihnen eine Arbeitsprobe oder ein Probetag bei der Entscheidung hilft, mache ich das gern möglich.`,
    },
    {
      id: 'aufmerksamkeit',
      registers: ['formal'],
      subject: 'Dank für Ihre Aufmerksamkeit',
      text: `ein Vorstellungsgespräch kostet auch die Gastgeber einen guten Teil des Tages. Dafür, dass Sie mir diese Zeit gegeben haben, danke ich Ihnen.

[{say}]

Für ein weiteres Gespräch über {role} komme ich gern noch einmal zu Ihnen, oder wir telefonieren.`,
    },
    {
      id: 'thema-nachklang',
      needs: ['met', 'topic'],
      registers: ['neutral'],
      subject: 'Nach unserem Gespräch[ am {day}]',
      text: `aus unserem Gespräch[ am {day}] geht mir ein Thema noch nach: {topic}.

[{say}]

Danke, dass Sie es angesprochen haben. Solche Dinge erfährt man aus keiner Stellenanzeige.`,
    },
    {
      id: 'thema-und-beleg',
      needs: ['met', 'topic', 'act'],
      registers: ['neutral', 'formal'],
      subject: 'Ein Nachtrag zu unserem Gespräch',
      text: `zweierlei nehme ich aus unserem Gespräch[ am {day}] mit. Das eine haben Sie mir erzählt: {topic}.

Das andere hätte ich Ihnen erzählen sollen: {act}. Wie das war, schildere ich Ihnen gern genauer.

[{say}]

Haben Sie Dank für Ihre Zeit.`,
    },
    {
      id: 'nachtrag',
      needs: ['act'],
      registers: ['neutral', 'formal'],
      subject: 'Dank, und was ich ausgelassen habe',
      text: `das Beste fällt einem hinterher ein. Bei mir war es das: {act}.

[{say}]

Vielleicht hilft es Ihnen, mich für {role} einzuschätzen. Vielen Dank für das Gespräch[ am {day}].`,
    },
    {
      id: 'beispiel',
      needs: ['example'],
      registers: ['neutral', 'formal'],
      subject: 'Ein Beispiel aus meiner Arbeit',
      text: `vielen Dank für Ihr Interesse an meiner Arbeit. Ein Beispiel möchte ich Ihnen noch nachreichen: {example}.

[{say}]

Wenn Sie wissen möchten, was dabei schwierig war, erzähle ich es Ihnen gern.`,
    },
    {
      id: 'verspaetet',
      needs: ['belated'],
      registers: ['neutral', 'formal'],
      subject: 'Verspäteter Dank für das Gespräch',
      text: `dieser Dank hätte schon vor einigen Tagen bei Ihnen sein sollen. Er gilt Ihrer Zeit und Ihren Fragen[ am {day}].

[{say}]

Falls inzwischen etwas zu meiner Bewerbung zu klären ist, melde ich mich auf Ihre Nachricht hin sofort.`,
    },
    {
      id: 'noch-unentschieden',
      needs: ['unsure'],
      registers: ['neutral', 'formal'],
      subject: 'Dank, und worüber ich gern mehr wüsste',
      text: `danke für den Einblick, den Sie mir[ am {day}] gegeben haben. Neugierig bin ich jetzt vor allem darauf, wie in dieser Aufgabe ein gewöhnlicher Tag aussieht und woran Sie nach einem Jahr messen, ob sie gut gemacht wird.

[{say}]

Darüber würde ich mit Ihnen gern noch einmal sprechen.`,
    },
  ],
});

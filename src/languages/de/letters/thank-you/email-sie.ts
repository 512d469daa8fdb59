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

Wenn Sie zu meinem Lebenslauf noch Fragen haben, schreiben Sie mir einfach oder rufen Sie mich an[: {number}].`,
    },
    {
      id: 'noch-unklar',
      registers: ['neutral', 'formal'],
      subject: 'Vielen Dank für das Gespräch',
      text: `für unser Gespräch über {role} bedanke ich mich herzlich.

[{say}]

Falls noch etwas unklar ist, erkläre ich es gern. Ein Stichwort von Ihnen genügt.`,
    },
    {
      id: 'persoenlich',
      registers: ['formal'],
      subject: 'Dank für das Gespräch[ am {day}]',
      text: `vielen Dank für die Einladung und für das Gespräch[ am {day}].

[{say}]

Sollten Ihnen für die Entscheidung noch Angaben fehlen, reiche ich sie gern nach.`,
    },
    {
      id: 'noch-einmal-sprechen',
      registers: ['neutral', 'formal'],
      subject: 'Vielen Dank für Ihre Zeit',
      text: `vielen Dank für Ihre Zeit[ am {day}].

[{say}]

Wenn Sie über einen Punkt noch einmal sprechen möchten, melden Sie sich gern.`,
    },
    {
      id: 'thema-nachklang',
      needs: ['met', 'topic'],
      registers: ['neutral'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `ein Thema aus dem Gespräch[ am {day}] ist mir noch gut in Erinnerung: {topic}.

[{say}]

Danke, dass Sie es angesprochen haben. Darüber würde ich gern noch einmal mit Ihnen sprechen.`,
    },
    {
      id: 'thema-und-beleg',
      needs: ['met', 'topic', 'act'],
      registers: ['neutral', 'formal'],
      subject: 'Dank und ein Nachtrag',
      text: `vielen Dank, dass Sie sich[ am {day}] Zeit genommen haben. Besonders in Erinnerung geblieben ist mir: {topic}.

Nicht erwähnt habe ich im Gespräch: {act}. Mehr dazu erzähle ich Ihnen gern.

[{say}]`,
    },
    {
      id: 'nachtrag',
      needs: ['act'],
      registers: ['neutral', 'formal'],
      subject: 'Dank und eine Ergänzung',
      text: `einen Punkt habe ich im Gespräch[ am {day}] nicht erwähnt: {act}.

[{say}]

Wenn Sie dazu mehr wissen möchten, erzähle ich es Ihnen gern. Vielen Dank noch einmal für Ihre Zeit.`,
    },
    {
      id: 'beispiel',
      needs: ['example'],
      registers: ['neutral', 'formal'],
      subject: 'Ein Beispiel aus meiner Arbeit',
      text: `danke noch einmal für das Gespräch[ am {day}]. Ein Beispiel aus meiner Arbeit habe ich dort nicht erzählt: {example}.

[{say}]

Näheres dazu schildere ich Ihnen gern.`,
    },
    {
      id: 'verspaetet',
      needs: ['belated'],
      registers: ['neutral', 'formal'],
      subject: 'Dank für das Gespräch',
      text: `mein Dank für das Gespräch[ am {day}] kommt leider etwas spät, bitte entschuldigen Sie.

[{say}]

Falls inzwischen Fragen aufgekommen sind, melden Sie sich gern.`,
    },
  ],
});

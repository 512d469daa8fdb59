import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Dank per E-Mail mit Sie von jemandem, der die Stelle möchte. */
export const thankYouEmailSieWanted = letterSet({
  occasion: 'thank-you',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'gleich-gesagt',
      needs: ['wanted'],
      registers: ['neutral'],
      subject: 'Nach dem Gespräch[ am {day}]',
      text: `vielen Dank für das Gespräch[ am {day}]. Ich hätte {role} sehr gern.

[{say}]

Für einen nächsten Termin richte ich mich nach Ihnen.`,
    },
    {
      id: 'interesse-foermlich',
      needs: ['wanted', 'not-consultant'],
      registers: ['formal'],
      subject: 'Dank für das Gespräch[ am {day}]',
      text: `für das Gespräch[ am {day}] danke ich Ihnen herzlich. Ich würde {role} sehr gern antreten.

[{say}]

Über eine Einladung zu einem weiteren Gespräch würde ich mich freuen.`,
    },
    {
      id: 'zusage-foermlich',
      needs: ['wanted', 'not-consultant'],
      registers: ['formal', 'neutral'],
      subject: 'Vielen Dank für das Gespräch',
      text: `die Zeit, die Sie sich[ am {day}] genommen haben, weiß ich zu schätzen. Vielen Dank dafür.

[{say}]

Ich würde {role} sehr gern übernehmen. Wenn vor Ihrer Entscheidung noch Fragen offen sind, beantworte ich sie gern.`,
    },
    {
      id: 'weiter-bitte',
      needs: ['wanted', 'not-consultant'],
      registers: ['neutral'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `vielen Dank für das Gespräch[ am {day}]. Ich würde sehr gern bei Ihnen arbeiten.

[{say}]

Wenn Sie noch etwas von mir brauchen, sagen Sie mir einfach Bescheid.`,
    },
    {
      id: 'thema-zieht',
      needs: ['wanted', 'met', 'topic'],
      registers: ['neutral', 'formal'],
      subject: 'Vielen Dank für das Gespräch[ am {day}]',
      text: `vor allem ein Thema ist mir aus dem Gespräch[ am {day}] im Gedächtnis geblieben: {topic}. Danke, dass Sie mir davon erzählt haben.

[{say}]

Ich hätte {role} sehr gern.`,
    },
    {
      id: 'nachtrag-wunsch',
      needs: ['wanted', 'act'],
      registers: ['neutral'],
      subject: 'Danke, und ein Nachtrag',
      text: `danke, dass Sie mich eingeladen haben. Ein Punkt kam im Gespräch[ am {day}] nicht zur Sprache: {act}.

[{say}]

Ich hätte {role} sehr gern, deshalb reiche ich das noch nach.`,
    },
    {
      id: 'verspaetet-wunsch',
      needs: ['belated', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Dank für das Gespräch',
      text: `bitte entschuldigen Sie, dass ich mich erst jetzt für das Gespräch[ am {day}] bedanke. Ich hätte {role} weiterhin sehr gern.

[{say}]

Vielen Dank für Ihre Zeit und die Einladung.`,
    },
  ],
});

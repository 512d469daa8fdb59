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
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `damit Sie es nicht erraten müssen: Ich hätte {role} sehr gern.

[{say}]

Danke, dass Sie sich[ am {day}] mit mir zusammengesetzt haben. Für einen nächsten Termin richte ich mich nach Ihnen.`,
    },
    {
      id: 'klarer',
      needs: ['wanted'],
      registers: ['neutral'],
      subject: 'Danke, und mein Interesse an der Stelle',
      text: `vor einem Gespräch bewirbt man sich auf eine Anzeige, danach auf eine Arbeit. Auf diese Arbeit bewerbe ich mich jetzt erst recht.

[{say}]

Vielen Dank, dass Sie mir[ am {day}] erklärt haben, worum es geht.`,
    },
    {
      id: 'interesse-foermlich',
      needs: ['wanted', 'not-consultant'],
      registers: ['formal'],
      subject: 'Dank und Bestätigung meines Interesses',
      text: `für das Gespräch[ am {day}] danke ich Ihnen sehr. Die Aufgabe reizt mich, und ich hoffe sehr auf {role}.

[{say}]

Über eine Einladung zum nächsten Schritt würde ich mich freuen.`,
    },
    {
      id: 'zusage-foermlich',
      needs: ['wanted', 'not-consultant'],
      registers: ['formal', 'neutral'],
      subject: 'Nach unserem Gespräch[ am {day}]',
      text: `Sie sollen für Ihre Überlegungen wissen, woran Sie mit mir sind. Fällt Ihre Wahl auf mich, dann übernehme ich {role} mit Freude.

[{say}]

Ihnen und allen, die am Gespräch beteiligt waren, danke ich für die Zeit.`,
    },
    {
      id: 'weiter-bitte',
      needs: ['wanted', 'not-consultant'],
      registers: ['neutral'],
      subject: 'Danke, ich möchte weitermachen',
      text: `von meiner Seite kann es weitergehen: Ich möchte bei Ihnen arbeiten.

[{say}]

Vielen Dank für das Gespräch[ am {day}]. Sagen Sie mir gern, was Sie als Nächstes von mir brauchen, ob Referenzen, eine Arbeitsprobe oder einen zweiten Termin.`,
    },
    {
      id: 'thema-zieht',
      needs: ['wanted', 'met', 'topic'],
      registers: ['neutral', 'formal'],
      subject: 'Nach unserem Gespräch[ am {day}]',
      text: `vor allem eines ist mir aus dem Gespräch[ am {day}] im Kopf geblieben: {topic}.

[{say}]

Gut, dass Sie mir davon berichtet haben, vielen Dank. {role} hätte ich sehr gern.`,
    },
    {
      id: 'nachtrag-wunsch',
      needs: ['wanted', 'act'],
      registers: ['neutral'],
      subject: 'Ein Punkt, der noch fehlte',
      text: `ein Punkt kam[ am {day}] nicht zur Sprache: {act}.

[{say}]

Danke, dass Sie mich eingeladen haben. Ich möchte {role} wirklich gern, deshalb reiche ich das heute nach.`,
    },
    {
      id: 'verspaetet-wunsch',
      needs: ['belated', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Verspäteter Dank für das Gespräch',
      text: `mein Dank kommt spät, an meinem Wunsch ändert das nichts: Ich hätte {role} sehr gern.

[{say}]

Dass Sie mich[ am {day}] eingeladen haben, weiß ich zu schätzen.`,
    },
  ],
});

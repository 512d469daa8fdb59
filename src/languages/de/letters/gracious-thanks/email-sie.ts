import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Dank nach einer Absage, mit Sie. Auch wer nur im Gespräch saß, bekommt einen; für die Nachricht selbst dankt nur, wer sie von dort hat. */
export const graciousEmailSie = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'danke-trotzdem',
      registers: ['neutral'],
      subject: 'Vielen Dank für Ihre Zeit',
      text: `mit meiner Bewerbung auf {role} hat es diesmal leider nicht geklappt. Für Ihre Zeit danke ich Ihnen sehr.

[{say}]

Ihnen und Ihrem Team wünsche ich alles Gute.`,
    },
    {
      id: 'danke-fuer-die-muehe',
      subject: 'Vielen Dank für Ihre Zeit',
      text: `Ihre Entscheidung respektiere ich selbstverständlich. Vielen Dank, dass Sie sich mit meiner Bewerbung befasst haben.

[{say}]

Vielleicht begegnen wir uns bei anderer Gelegenheit wieder.`,
    },
    {
      id: 'danke-fuer-das-gespraech',
      needs: ['met', 'not-asks-feedback', 'not-told-why', 'not-consultant'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `die Entscheidung über {role} ist inzwischen gefallen. Für das Gespräch[ am {day}] danke ich Ihnen noch einmal herzlich.

[{say}]

Ihnen und dem Team alles Gute.`,
    },
    {
      id: 'eine-frage-noch',
      needs: ['asks-feedback'],
      subject: 'Danke, und eine Frage zum Schluss',
      text: `danke, dass Sie mir Bescheid gegeben haben.

[{say}]

Darf ich fragen, was mir für {role} aus Ihrer Sicht noch gefehlt hat? Wenn Sie dazu nichts sagen können, verstehe ich das.`,
    },
    {
      id: 'danke-fuer-den-anruf',
      needs: ['no-by-phone', 'not-consultant'],
      subject: 'Danke für Ihren Anruf',
      text: `vielen Dank, dass Sie mich wegen der Entscheidung selbst angerufen haben. Das ist nicht selbstverständlich.

[{say}]

Ihnen und Ihrem Team alles Gute.`,
    },
    {
      id: 'rat-angenommen',
      needs: ['advice'],
      subject: 'Danke für Ihren Hinweis',
      text: `vielen Dank für Ihre offene Rückmeldung. Einen Hinweis nehme ich gern mit: {advice}.

[{say}]

Wenn bei Ihnen wieder einmal etwas Ähnliches frei wird, bewerbe ich mich gern.`,
    },
    {
      id: 'lob-angekommen',
      needs: ['praise'],
      subject: 'Danke für Ihre Rückmeldung',
      text: `danke für Ihre freundlichen Worte, auch wenn es mit der Stelle nichts wird. Gemerkt habe ich mir vor allem: {praise}.

[{say}]

Vielen Dank auch für Ihre Zeit.`,
    },
    {
      id: 'bis-zuletzt',
      needs: ['final-round', 'not-asks-feedback', 'not-consultant', 'not-several'],
      subject: 'Dank an alle Beteiligten',
      text: `ich danke Ihnen und allen Beteiligten, dass ich bis in die letzte Runde dabei sein konnte.

[{say}]

Sollte {role} noch einmal frei werden, können Sie gern wieder auf mich zukommen.`,
    },
    {
      id: 'danke-fuer-die-vermittlung',
      needs: ['consultant'],
      subject: 'Danke für Ihre Unterstützung',
      text: `schade, dass es für {role} nicht gereicht hat. Vielen Dank, dass Sie mich vorgeschlagen haben.

[{say}]

Wenn wieder etwas Vergleichbares hereinkommt, denken Sie gern an mich.`,
    },
  ],
});

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
      subject: 'Danke für Ihre Nachricht',
      text: `mit meiner Bewerbung auf {role} hat es diesmal nicht geklappt. Danke, dass sie eine echte Chance bekommen hat.

[{say}]

Ich wünsche Ihnen einen guten Start mit der Neubesetzung.`,
    },
    {
      id: 'danke-fuer-die-muehe',
      subject: 'Ihre Entscheidung',
      text: `selbstverständlich respektiere ich Ihre Entscheidung und danke Ihnen für die Mühe, die Sie auf meine Bewerbung verwendet haben.

[{say}]

Vielleicht begegnen wir uns bei anderer Gelegenheit wieder.`,
    },
    {
      id: 'danke-fuer-das-gespraech',
      needs: ['met', 'not-asks-feedback', 'not-consultant'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `inzwischen ist die Entscheidung über {role} gefallen. Bevor die Sache zu den Akten geht, danke ich Ihnen noch persönlich für das Gespräch[ am {day}].

[{say}]

Antworten müssen Sie darauf nicht. Ihnen und dem Team alles Gute.`,
    },
    {
      id: 'eine-frage-noch',
      needs: ['asks-feedback'],
      subject: 'Danke, und eine Frage zum Schluss',
      text: `danke, dass Sie mir Bescheid gegeben haben. Mit einer klaren Antwort lässt sich gut weitermachen.

[{say}]

Wenn Sie mögen: Was hätte ich für {role} noch mitbringen sollen? Ein Stichwort reicht mir, und wenn das bei Ihnen nicht üblich ist, verstehe ich es.`,
    },
    {
      id: 'danke-fuer-den-anruf',
      needs: ['no-by-phone', 'not-consultant'],
      subject: 'Ihr Anruf',
      text: `dass Sie für die Absage zum Telefon gegriffen haben, rechne ich Ihnen hoch an. Eine Mail wäre der bequemere Weg gewesen.

[{say}]

Ihnen und Ihrem Team wünsche ich, dass die neue Besetzung von Anfang an passt.`,
    },
    {
      id: 'rat-angenommen',
      needs: ['advice'],
      subject: 'Danke für Ihren Hinweis',
      text: `eine Absage mit einem brauchbaren Hinweis bekommt man nicht oft. Ihren habe ich mir notiert: {advice}.

[{say}]

Vielen Dank für Ihre Offenheit. Wird bei Ihnen einmal etwas Ähnliches frei wie {role}, bewerbe ich mich gern wieder.`,
    },
    {
      id: 'lob-angekommen',
      needs: ['praise'],
      subject: 'Danke für Ihre Rückmeldung',
      text: `auch wenn es mit der Stelle nichts wird: Ihr Lob ist angekommen. Was Sie hervorgehoben haben, merke ich mir: {praise}.

[{say}]

Danke, dass Sie es bei der Absage nicht belassen haben.`,
    },
    {
      id: 'bis-zuletzt',
      needs: ['final-round', 'not-asks-feedback', 'not-consultant', 'not-several'],
      subject: 'Danke für die letzte Runde',
      text: `bis in die letzte Runde zu kommen, war für sich genommen schon etwas wert, und dafür danke ich allen, die beteiligt waren.

[{say}]

Sollte {role} noch einmal frei werden, können Sie gern wieder auf mich zukommen.`,
    },
    {
      id: 'danke-fuer-die-vermittlung',
      needs: ['consultant'],
      subject: 'Danke für Ihre Unterstützung',
      text: `schade, dass es für {role} nicht gereicht hat; an Ihnen lag es nicht. Danke, dass Sie mich vorgeschlagen haben.

[{say}]

Grüßen Sie bitte alle Beteiligten von mir. Wenn etwas Vergleichbares hereinkommt, denken Sie gern wieder an mich.`,
    },
  ],
});

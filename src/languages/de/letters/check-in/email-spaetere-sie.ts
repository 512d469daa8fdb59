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
      text: `ich frage noch einmal nach, wie es um meine Bewerbung steht. Hat sich bei Ihnen etwas getan?

[{say}]

Ein ungefährer Zeitraum würde mir schon helfen.`,
    },
    {
      id: 'zweite-ansprechpartner',
      needs: ['second'],
      registers: ['neutral'],
      subject: 'Bewerbung um {role}: Ansprechpartner',
      text: `ich melde mich noch einmal wegen der Bewerbung um {role}. Sind Sie dafür weiterhin zuständig, oder wende ich mich besser an jemand anderen?

[{say}]

Vielen Dank für einen kurzen Hinweis.`,
    },
    {
      id: 'zweite-foermlich',
      needs: ['second'],
      registers: ['formal'],
      subject: 'Stand meiner Bewerbung',
      text: `darf ich mich noch einmal nach dem Stand meiner Bewerbung um {role} erkundigen?

[{say}]

Auch eine vorläufige Auskunft würde mir helfen.`,
    },
    {
      id: 'zweite-wunsch',
      needs: ['second', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Bewerbung um {role}: weiterhin Interesse',
      text: `ich würde {role} weiterhin sehr gern antreten.

[{say}]

Kann ich noch etwas beitragen, das Ihnen bei der Entscheidung hilft?`,
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
      subject: 'Ergänzung zu meiner Bewerbung',
      text: `zu meiner Bewerbung um {role} möchte ich noch ein Beispiel aus meiner Arbeit ergänzen: {example}.

[{say}]

Gibt es inzwischen einen neuen Stand?`,
    },
    {
      id: 'dritte-noch-offen',
      needs: ['third', 'not-several'],
      registers: ['neutral', 'formal'],
      subject: 'Bewerbung um {role}',
      text: `ich habe noch eine kurze Frage: Ist {role} weiterhin zu besetzen?

[{say}]

Auch wenn die Entscheidung schon gefallen ist, freue ich mich über eine kurze Nachricht.`,
    },
    {
      id: 'dritte-im-rennen',
      needs: ['third'],
      registers: ['neutral'],
      subject: 'Meine Bewerbung um {role}',
      text: `zu meiner Bewerbung habe ich noch eine Frage: Komme ich für {role} noch in Betracht?

[{say}]

Auch eine Absage wäre in Ordnung, dann weiß ich Bescheid.`,
    },
    {
      id: 'dritte-foermlich',
      needs: ['third'],
      registers: ['formal'],
      subject: 'Zu meiner Bewerbung um {role}',
      text: `seit meiner letzten Nachricht ist einige Zeit vergangen.

[{say}]

Wird meine Bewerbung um {role} noch berücksichtigt, oder kann ich sie als abgeschlossen betrachten?`,
    },
    {
      id: 'dritte-wunsch',
      needs: ['third', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Meine Bewerbung um {role}',
      text: `mein Interesse besteht weiter: Ich würde {role} gern antreten.

[{say}]

Besteht diese Möglichkeit noch, oder ist anders entschieden worden?`,
    },
  ],
});

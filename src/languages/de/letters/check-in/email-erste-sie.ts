import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Die erste Nachfrage per E-Mail, mit Sie. */
export const checkInFirstSie = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'erste-stand',
      needs: ['first', 'not-consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Bewerbung um {role}: nächster Schritt',
      text: `nach dem Gespräch[ am {day}] wüsste ich gern, wie es weitergeht.

[{say}]

Können Sie mir schon sagen, welcher Schritt als Nächstes kommt?`,
    },
    {
      id: 'erste-foermlich',
      needs: ['first'],
      registers: ['formal'],
      subject: 'Bewerbung um {role}',
      text: `für die Einladung zum Gespräch[ am {day}] danke ich Ihnen nochmals.

[{say}]

Darf ich fragen, wie der Stand im Auswahlverfahren ist? Auch ein Zwischenstand würde mir helfen.`,
    },
    {
      id: 'erste-unterlagen',
      needs: ['first'],
      registers: ['neutral', 'formal'],
      subject: 'Bewerbung um {role}: Noch etwas nötig?',
      text: `brauchen Sie für die Entscheidung über {role} noch etwas von mir?

[{say}]

Falls Sie bis dahin Fragen an mich haben, beantworte ich sie gern.`,
    },
    {
      id: 'erste-wunsch',
      needs: ['first', 'wanted', 'not-consultant'],
      registers: ['neutral'],
      subject: 'Meine Bewerbung um {role}',
      text: `ich hätte {role} nach wie vor sehr gern.

[{say}]

Wissen Sie schon, wann Sie sich entscheiden?`,
    },
    {
      id: 'erste-wunsch-foermlich',
      needs: ['first', 'wanted'],
      registers: ['formal'],
      subject: 'Bewerbung um {role}',
      text: `mein Interesse ist unverändert: Ich würde {role} sehr gern antreten.

[{say}]

Ist noch ein weiteres Gespräch vorgesehen?`,
    },
    {
      id: 'erste-thema',
      needs: ['first', 'met', 'topic', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Nach unserem Gespräch[ am {day}]',
      text: `an ein Thema aus dem Gespräch[ am {day}] denke ich noch: {topic}.

[{say}]

Ich hätte {role} weiterhin gern. Wann rechnen Sie mit einer Entscheidung?`,
    },
    {
      id: 'erste-nachtrag',
      needs: ['first', 'met', 'act'],
      registers: ['neutral', 'formal'],
      subject: 'Nachtrag zur Bewerbung um {role}',
      text: `zu meiner Bewerbung um {role} fehlt noch ein Punkt: {act}.

[{say}]

Darf ich fragen, wie derzeit der Stand ist?`,
    },
    {
      id: 'erste-arbeit',
      needs: ['first', 'matter'],
      registers: ['neutral', 'formal'],
      subject: 'Noch etwas zur Bewerbung um {role}',
      text: `ein Teil meiner bisherigen Arbeit kam im Gespräch zu kurz: {matter}. Davon erzähle ich Ihnen gern noch.

[{say}]

Gibt es vor der Entscheidung eine Gelegenheit dazu?`,
    },
    {
      id: 'erste-beraterin',
      needs: ['first', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Rückmeldung zum Gespräch[ am {day}]',
      text: `hat sich Ihr Kunde nach dem Gespräch über {role} schon bei Ihnen gemeldet?

[{say}]

Auch ein Zwischenstand hilft mir.`,
    },
  ],
});

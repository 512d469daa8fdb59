import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Nachfragen per E-Mail, die einen Anlass haben: ein Termin ist vorbei, ein Anruf verpasst, das Jahr geht zu Ende. Mit Sie. */
export const checkInEventsSie = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'zusage-vorbei',
      needs: ['promise-passed', 'when', 'promised-by-reader'],
      registers: ['neutral'],
      subject: 'Bewerbung um {role}: gibt es Neues?',
      text: `Sie hatten gesagt, {when} könnte ich von Ihnen hören. Hat sich daran etwas geändert?

[{say}]

Ein ungefährer Zeitpunkt genügt mir.`,
    },
    {
      id: 'zusage-vorbei-foermlich',
      needs: ['promise-passed', 'when'],
      registers: ['formal', 'neutral'],
      subject: 'Bewerbung um {role}',
      text: `ich hatte es so verstanden, dass ich {when} eine Nachricht bekomme. Vielleicht hat sich der Zeitplan geändert.

[{say}]

Können Sie mir sagen, wann die Entscheidung fällt?`,
    },
    {
      id: 'zusage-vorbei-offen',
      needs: ['promise-passed'],
      registers: ['neutral', 'formal'],
      subject: 'Entscheidung über {role}',
      text: `vielleicht dauert die Entscheidung über {role} etwas länger als geplant.

[{say}]

Können Sie schon absehen, wann es so weit ist?`,
    },
    {
      id: 'zusage-vorbei-wunsch',
      needs: ['promise-passed', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Meine Bewerbung um {role}',
      text: `an meinem Interesse ändert sich nichts, auch wenn die Entscheidung über {role} etwas länger dauert als geplant.

[{say}]

Können Sie mir ungefähr sagen, wann ich mit einer Entscheidung rechnen kann?`,
    },
    {
      id: 'anruf-verpasst',
      needs: ['missed-their-call', 'callDay'],
      registers: ['neutral', 'formal'],
      subject: 'Ihr Anruf am {callDay}',
      text: `Ihren Anruf am {callDay} habe ich leider verpasst. Das tut mir leid.

[{say}]

Wann kann ich Sie am besten erreichen?[ Wenn Sie es lieber selbst noch einmal versuchen: {number}.]`,
    },
    {
      id: 'anruf-verpasst-kurz',
      needs: ['missed-their-call'],
      registers: ['neutral', 'formal'],
      subject: 'Ihr Anruf',
      text: `es tut mir leid, dass Sie mich telefonisch nicht erreicht haben. Ging es um {role}?

[{say}]

Schreiben Sie mir gern, oder ich rufe Sie zurück, wenn Sie mir eine passende Uhrzeit nennen.`,
    },
    {
      id: 'vor-weihnachten',
      needs: ['year-end'],
      registers: ['neutral', 'formal'],
      subject: 'Entscheidung noch vor den Feiertagen?',
      text: `vor den Feiertagen ist bei allen viel los, deshalb nur eine Frage: Fällt die Entscheidung über {role} noch in diesem Jahr, oder geht es im Januar weiter?

[{say}]

Ihnen auf jeden Fall schöne Weihnachten.`,
    },
    {
      id: 'jahresende-wunsch',
      needs: ['year-end', 'wanted'],
      registers: ['neutral'],
      subject: 'Meine Bewerbung um {role}',
      text: `bevor das Jahr zu Ende geht, melde ich mich noch einmal: Ich hätte {role} weiterhin sehr gern.

[{say}]

Eine Antwort hat Zeit bis Januar. Schöne Feiertage und einen guten Start ins neue Jahr.`,
    },
    {
      id: 'neues-jahr',
      needs: ['new-year', 'not-several'],
      registers: ['neutral', 'formal'],
      subject: 'Bewerbung um {role}',
      text: `Ihnen ein gutes neues Jahr.

[{say}]

Darf ich fragen, wie es mit meiner Bewerbung um {role} nun weitergeht?`,
    },
    {
      id: 'neues-jahr-wunsch',
      needs: ['new-year', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Bewerbung um {role}: gibt es Neues?',
      text: `zum neuen Jahr alles Gute. Ich möchte {role} weiterhin sehr gern haben.

[{say}]

Wann geht es bei Ihnen damit weiter?`,
    },
  ],
});

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
      text: `Sie hatten gesagt, {when} könnte ich etwas von Ihnen hören. Hat sich das verschoben?

[{say}]

Mit einem späteren Termin kann ich gut planen, ich müsste ihn nur kennen.`,
    },
    {
      id: 'zusage-vorbei-foermlich',
      needs: ['promise-passed', 'when'],
      registers: ['formal', 'neutral'],
      subject: 'Zum angekündigten Termin',
      text: `angekündigt war eine Nachricht, und zwar {when}. Falls der Zeitplan sich geändert hat, wüsste ich gern davon.

[{say}]

Steht die Entscheidung über {role} noch aus?`,
    },
    {
      id: 'zusage-vorbei-offen',
      needs: ['promise-passed'],
      registers: ['neutral', 'formal'],
      subject: 'Entscheidung über {role}',
      text: `der Termin, der mir genannt wurde, ist vorbei. Vielleicht brauchen Sie noch Zeit.

[{say}]

Wann könnte es so weit sein?`,
    },
    {
      id: 'zusage-vorbei-wunsch',
      needs: ['promise-passed', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Bewerbung um {role}: weiterhin Interesse',
      text: `der genannte Termin ist vorüber, mein Interesse nicht. Ich hätte {role} gern, auch wenn es nun etwas später wird.

[{say}]

Was ist bei Ihnen noch zu klären?`,
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

Wenn es sich schreiben lässt, genügt mir auch eine Mail. Sonst rufe ich zurück, sobald Sie mir eine Uhrzeit nennen.`,
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
      subject: 'Bewerbung um {role}: wie geht es weiter?',
      text: `wenn ich mir fürs neue Jahr etwas wünschen darf, dann {role}. Wie stehen die Chancen?

[{say}]

Die Antwort hat Zeit bis Januar. Frohe Feiertage und einen guten Rutsch.`,
    },
    {
      id: 'neues-jahr',
      needs: ['new-year', 'not-several'],
      registers: ['neutral', 'formal'],
      subject: 'Bewerbung um {role}: wie geht es weiter?',
      text: `ein gutes neues Jahr wünsche ich Ihnen.

[{say}]

Wird {role} jetzt besetzt, oder haben sich die Pläne über den Jahreswechsel geändert?`,
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

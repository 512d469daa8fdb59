import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Ein Termin, der am Telefon genannt wurde, ist vorbei; oder man hat seither miteinander telefoniert. Mit Sie. */
export const checkInTelefonSie = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'am-telefon-genannt',
      needs: ['promise-passed', 'promised-by-phone', 'when'],
      registers: ['neutral'],
      subject: 'Gibt es Neues über {role}?',
      text: `am Telefon meinten Sie, ich könnte {when} etwas hören. Bei mir ist noch nichts angekommen.

[{say}]

Wissen Sie inzwischen mehr?`,
    },
    {
      id: 'am-telefon-genannt-foermlich',
      needs: ['promise-passed', 'promised-by-phone'],
      registers: ['formal', 'neutral'],
      subject: 'Nach unserem Telefonat: {role}',
      text: `der Zeitpunkt, den Sie mir am Telefon genannt hatten, ist vorüber. Damit mir keine Nachricht entgeht, frage ich nach.

[{say}]

Wie ist der Stand, und wann darf ich mit einer Antwort rechnen?`,
    },
    {
      id: 'am-telefon-genannt-kunde',
      needs: ['promise-passed', 'promised-by-phone', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Hat der Kunde sich gemeldet?',
      text: `bei unserem Telefonat rechneten Sie mit einer Antwort Ihres Kunden[ {when}]. Liegt sie Ihnen vor?

[{say}]

Auch ein neuer Zeitpunkt hilft mir weiter.`,
    },
    {
      id: 'seit-unserem-telefonat',
      needs: ['we-spoke'],
      registers: ['neutral', 'formal'],
      subject: '{role}: Neues seit unserem Telefonat?',
      text: `danke, dass Sie sich am Telefon Zeit für mich genommen haben. Hat sich seither etwas ergeben?

[{say}]

Eine kurze Antwort genügt mir.`,
    },
    {
      id: 'seit-unserem-telefonat-kunde',
      needs: ['we-spoke', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Neues vom Kunden?',
      text: `seit wir telefoniert haben, habe ich über {role} nichts mehr gehört. Hat Ihr Kunde sich bei Ihnen gemeldet?

[{say}]

Wenn dort Fragen offen sind, beantworte ich sie gern.`,
    },
  ],
});

/** Dasselbe mit du. */
export const checkInTelefonDu = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-am-telefon-genannt',
      needs: ['promise-passed', 'promised-by-phone'],
      subject: 'Gibt es Neues über {role}?',
      text: `am Telefon hast du damit gerechnet, dass ich[ {when}] etwas höre. Bisher kam bei mir nichts an.

[{say}]

Weißt du inzwischen mehr?`,
    },
    {
      id: 'du-seit-unserem-telefonat',
      needs: ['we-spoke'],
      subject: 'Neues seit unserem Telefonat?',
      text: `danke, dass du dir am Telefon Zeit genommen hast. Hat sich seitdem etwas getan?

[{say}]

Eine kurze Antwort reicht mir völlig.`,
    },
  ],
});

/** Beides als kurze Nachricht, mit Sie. */
export const checkInTelefonKurz = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-am-telefon-genannt',
      needs: ['promise-passed', 'promised-by-phone'],
      text: '[Guten Tag {called}, ]am Telefon rechneten Sie[ {when}] mit Neuigkeiten über {role}. [{say} ]Gibt es welche? {candidate}',
    },
    {
      id: 'kurz-seit-unserem-telefonat',
      needs: ['we-spoke'],
      text: '[Guten Tag {called}, ]danke noch für unser Telefonat. [{say} ]Gibt es seither Neues über {role}? {candidate}',
    },
  ],
});

/** Beides als kurze Nachricht, mit du. */
export const checkInTelefonKurzDu = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'du-kurz-am-telefon-genannt',
      needs: ['promise-passed', 'promised-by-phone'],
      text: '[Hallo {called}, ]am Telefon hast du[ {when}] mit Neuigkeiten über {role} gerechnet. [{say} ]Gibt’s welche? {given}',
    },
    {
      id: 'du-kurz-seit-unserem-telefonat',
      needs: ['we-spoke'],
      text: '[Hallo {called}, ]danke noch fürs Telefonieren. [{say} ]Gibt’s seitdem Neues über {role}? {given}',
    },
  ],
});

/** Beides am Telefon. */
export const checkInTelefonGesprochen = spokenSet({
  occasion: 'check-in',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-am-telefon-ungefaehr',
      needs: ['promise-passed', 'promised-by-phone'],
      points: ['Am Telefon meinten Sie, dass Sie[ {when}] mehr über {role} wissen.', '[{say}]'],
      question: 'Wissen Sie inzwischen mehr?',
      text: 'Guten Tag[ {called}], {candidate} hier. Am Telefon meinten Sie, dass Sie[ {when}] mehr über {role} wissen. Ist das inzwischen so? [Sie erreichen mich unter {number}. ][Eine {mail} genügt mir. ]Danke, auf Wiederhören.',
      also: 'Wissen Sie inzwischen mehr über {role}?',
    },
    {
      id: 'anruf-am-telefon-genannt',
      needs: ['promise-passed', 'promised-by-phone', 'day-named'],
      points: ['Bei unserem letzten Telefonat rechneten Sie[ {when}] mit Neuigkeiten über {role}.', '[{say}]'],
      question: 'Gibt es einen neuen Termin?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Bei unserem letzten Telefonat rechneten Sie[ {when}] mit Neuigkeiten über {role}. Gibt es einen neuen Termin? [Meine Nummer ist {number}. ][Eine {mail} genügt mir. ]Danke, auf Wiederhören.',
      also: 'Gibt es für {role} einen neuen Termin?',
    },
  ],
});

import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Das letzte Wort, per E-Mail mit Sie: keine Frage, gute Wünsche. */
export const closingEmailSie = letterSet({
  occasion: 'closing',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'letztes-wort',
      needs: ['not-several'],
      registers: ['neutral'],
      subject: 'Danke und alles Gute',
      text: `für {role} haben Sie inzwischen vermutlich jemanden gefunden, und ich frage nicht weiter nach. Danke, dass ich mich[ am {day}] vorstellen durfte.

[{say}]

Sollte später einmal etwas passen, freue ich mich über eine Nachricht. Ihnen und dem ganzen Team alles Gute.`,
    },
    {
      id: 'letztes-wort-foermlich',
      registers: ['formal'],
      subject: 'Zum Abschluss meiner Bewerbung',
      text: `meine Bewerbung um {role} betrachte ich als abgeschlossen. Für die Einladung und Ihre Zeit danke ich Ihnen noch einmal.

[{say}]

Eine Antwort ist nicht nötig. Für die weitere Arbeit wünsche ich Ihnen alles Gute.`,
    },
    {
      id: 'ohne-groll',
      registers: ['neutral', 'formal'],
      subject: 'Vielen Dank für Ihre Zeit',
      text: `ich frage zu meiner Bewerbung um {role} nicht weiter nach und danke Ihnen für Ihre Zeit.

[{say}]

Vielleicht ergibt sich später etwas anderes. Bis dahin alles Gute.`,
    },
    {
      id: 'letztes-wort-wunsch',
      needs: ['wanted', 'not-several'],
      registers: ['neutral', 'formal'],
      subject: 'Danke, und vielleicht ein andermal',
      text: `ich hätte {role} sehr gern gehabt. Nun frage ich aber nicht weiter nach.

[{say}]

Wenn später etwas Ähnliches frei wird, freue ich mich, von Ihnen zu hören. Ihnen alles Gute.`,
    },
    {
      id: 'letztes-wort-beraterin',
      needs: ['consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Meine Bewerbung um {role}',
      text: `von Ihrem Kunden kommt vermutlich nichts mehr, deshalb frage ich nicht weiter nach. Danke, dass Sie mich vorgeschlagen haben.

[{say}]

Wenn Sie wieder etwas Passendes haben, melden Sie sich gern.`,
    },
  ],
});

/** Per E-Mail mit du. */
export const closingEmailDu = letterSet({
  occasion: 'closing',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-letztes-wort',
      subject: 'Danke und alles Gute',
      text: `ich lasse {role} jetzt ruhen, du musst nichts mehr tun. Danke, dass du dir[ am {day}] Zeit für mich genommen hast.

[{say}]

Wenn wir uns irgendwann wieder über den Weg laufen, gern. Alles Gute euch.`,
    },
    {
      id: 'du-schlusspunkt',
      subject: 'Danke, und alles Gute',
      text: `danke noch einmal für das Gespräch[ am {day}]. Ich frage jetzt nicht weiter nach.

[{say}]

Dir alles Gute.`,
    },
    {
      id: 'du-letztes-wort-wunsch',
      needs: ['wanted'],
      subject: 'Danke für alles',
      text: `ich hätte {role} gern gehabt. Vielleicht klappt es ein andermal, meine Adresse hast du ja.

[{say}]

Bis dahin viel Erfolg, und danke für alles.`,
    },
  ],
});

/** Als kurze Nachricht, mit Sie. */
export const closingMessageSie = letterSet({
  occasion: 'closing',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-letztes-wort',
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]zu meiner Bewerbung um {role} frage ich nicht weiter nach. [{say} ]Danke für Ihre Zeit und alles Gute, {candidate}',
    },
    {
      id: 'kurz-letztes-wort-wunsch',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]ich hätte {role} gern gehabt, frage nun aber nicht weiter nach. [{say} ]Danke für Ihre Zeit, {candidate}',
    },
  ],
});

/** Als kurze Nachricht, mit du. */
export const closingMessageDu = letterSet({
  occasion: 'closing',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'du-kurz-letztes-wort',
      text: '[Hallo {called}, ]ich frag nicht weiter nach, alles gut. [{say} ]Danke dir, und viel Erfolg weiterhin. {given}',
    },
    {
      id: 'du-kurz-letztes-wort-wunsch',
      needs: ['wanted'],
      text: '[Hallo {called}, ]schade, ich hätte {role} gern gehabt. [{say} ]Danke dir trotzdem und alles Gute, {given}',
    },
  ],
});

/** Am Telefon, mit Sie. */
export const closingSpokenSie = spokenSet({
  occasion: 'closing',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-letztes-wort',
      registers: ['neutral', 'formal'],
      points: [
        'Danke, dass Sie mich eingeladen hatten.',
        'Zu meiner Bewerbung frage ich nicht weiter nach.',
        'Wenn später etwas passt, freue ich mich.',
      ],
      question: null,
      text: 'Guten Tag[ {called}], hier ist {candidate}. Ich wollte mich noch einmal für Ihre Zeit bedanken. Zu meiner Bewerbung um {role} frage ich nicht weiter nach. Wenn später einmal etwas passt, freue ich mich. Alles Gute, auf Wiederhören.',
      also: 'Und danke noch einmal, dass Sie mich eingeladen hatten.',
    },
    {
      id: 'anruf-letztes-wort-beraterin',
      needs: ['consultant'],
      registers: ['neutral', 'formal'],
      points: [
        'Diese Bewerbung betrachte ich als erledigt.',
        'Danke, dass Sie mich vorgeschlagen haben.',
        'Für anderes bin ich gern wieder zu haben.',
      ],
      question: null,
      text: 'Guten Tag[ {called}], {candidate}. Meine Bewerbung um {role} lasse ich jetzt ruhen, Sie brauchen nichts zu unternehmen. Vielen Dank für Ihren Einsatz; bei anderen Stellen denken Sie gern wieder an mich. Auf Wiederhören.',
      also: 'Meine Bewerbung um {role} lasse ich jetzt ruhen. Danke für Ihren Einsatz.',
    },
  ],
});

/** Am Telefon, mit du. */
export const closingSpokenDu = spokenSet({
  occasion: 'closing',
  markets: ['du'],
  spoken: [
    {
      id: 'du-anruf-letztes-wort',
      points: ['Ich wollte dir noch mal danken.', 'Zu meiner Bewerbung frage ich nicht weiter nach.'],
      question: null,
      text: 'Hallo[ {called}], {given} hier. Ich wollte mich noch mal für deine Zeit bedanken. Zu meiner Bewerbung frage ich nicht weiter nach, du musst dich nicht melden. Mach’s gut, tschüss.',
      also: 'Und danke noch mal für deine Zeit.',
    },
  ],
});

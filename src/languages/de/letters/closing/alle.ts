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

Eine Antwort ist nicht nötig. Ihrem Haus wünsche ich eine glückliche Hand bei allen weiteren Entscheidungen.`,
    },
    {
      id: 'ohne-groll',
      registers: ['neutral', 'formal'],
      subject: 'Abschluss meiner Bewerbung um {role}',
      text: `hinter diese Bewerbung setze ich heute einen Punkt, in aller Freundlichkeit und ohne dass Sie etwas tun müssten.

[{say}]

Vielleicht begegnen wir uns ein andermal wieder. Bis dahin gutes Gelingen.`,
    },
    {
      id: 'letztes-wort-wunsch',
      needs: ['wanted', 'not-several'],
      registers: ['neutral', 'formal'],
      subject: 'Danke für alles',
      text: `gern wäre ich zu Ihnen gekommen. Nun lasse ich die Sache ruhen und Sie mit weiteren Fragen in Frieden.

[{say}]

Wird {role} oder etwas Ähnliches wieder frei, bin ich für einen Anruf immer zu haben. Ihnen alles Gute.`,
    },
    {
      id: 'letztes-wort-beraterin',
      needs: ['consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Abschluss meiner Bewerbung um {role}',
      text: `von Ihrem Kunden kommt wohl nichts mehr, und daran können Sie am wenigsten ändern. Danke, dass Sie mich vorgeschlagen haben.

[{say}]

Behalten Sie mich bitte für andere Aufgaben im Kopf. Bis zum nächsten Mal alles Gute.`,
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
      subject: 'Danke, und mein Abschluss',
      text: `ich frage nicht weiter nach und wünsche dir und den anderen alles Gute.

[{say}]

Lass es dir gut gehen.`,
    },
    {
      id: 'du-letztes-wort-wunsch',
      needs: ['wanted'],
      subject: 'Danke für alles',
      text: `ich wäre gern zu euch gekommen. Vielleicht klappt es ein andermal, meine Adresse hast du ja.

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
      text: '[Guten Tag {called}, ]meine Bewerbung um {role} sehe ich als erledigt an, antworten müssen Sie nicht. [{say} ]Danke für Ihre Zeit und alles Gute. {candidate}',
    },
    {
      id: 'kurz-letztes-wort-wunsch',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]schade, ich wäre gern gekommen. Von mir hören Sie dazu nun nichts mehr. [{say} ]Mit allen guten Wünschen, {candidate}',
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
      text: '[Hallo {called}, ]ich hätte {role} gern gehabt. [{say} ]Antworten musst du nicht. Alles Gute, {given}',
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
        'Nachfragen werde ich nun nicht mehr.',
        'Wenn später etwas passt, freue ich mich.',
      ],
      question: null,
      text: 'Guten Tag[ {called}], hier ist {candidate}. Es geht ein letztes Mal um {role}. Ich danke Ihnen für Ihre Zeit. Wenn später einmal etwas passt, freue ich mich. Zurückrufen müssen Sie nicht. Alles Gute, auf Wiederhören.',
      also: 'Und danke, dass Sie mich eingeladen hatten; nachfragen werde ich nun nicht mehr.',
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
      points: ['Ich wollte dir zum Schluss noch danken.', 'Nachfragen werde ich nicht mehr.'],
      question: null,
      text: 'Hallo[ {called}], {given} hier, nur mit einem Gruß zum Schluss. Danke für deine Zeit, {role} lasse ich jetzt ruhen. Du musst dich nicht melden. Mach’s gut, tschüss.',
      also: 'Und danke noch mal, nachfragen tu ich nicht mehr.',
    },
    {
      id: 'du-anruf-schlusspunkt',
      needs: ['not-several'],
      points: ['Für {role} habt ihr sicher jemanden gefunden.', 'Alles Gute euch.'],
      question: null,
      text: 'Hallo[ {called}], hier ist {given}. Ich nehme an, {role} ist besetzt, und wünsche euch viel Freude mit der neuen Besetzung. Zurückrufen brauchst du nicht. Bis irgendwann, tschüss.',
      also: 'Und viel Freude mit der neuen Besetzung.',
    },
  ],
});

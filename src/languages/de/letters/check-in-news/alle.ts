import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Eine Nachricht, die etwas mitteilt und nichts fragt, per E-Mail mit Sie. */
export const checkInNewsEmailSie = letterSet({
  occasion: 'check-in-news',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'neuigkeit',
      needs: ['news'],
      registers: ['neutral', 'formal'],
      subject: 'Ergänzung zu meiner Bewerbung',
      text: `in meinen Unterlagen steht es noch nicht, deshalb auf diesem Weg: {news}.

[{say}]

Antworten müssen Sie darauf nicht. Wenn Sie einen Nachweis möchten, schicke ich ihn Ihnen.`,
    },
    {
      id: 'neues-stichwort',
      needs: ['newsTopic', 'not-news'],
      registers: ['neutral', 'formal'],
      subject: 'Zur Ergänzung meiner Unterlagen',
      text: `legen Sie bitte eine Zeile zu meiner Bewerbung dazu: {newsTopic}.

[{say}]

Mehr braucht es für heute nicht.`,
    },
    {
      id: 'ihre-neuigkeit',
      needs: ['theirNews'],
      registers: ['neutral', 'formal'],
      subject: 'Zu einer Neuigkeit aus Ihrem Haus',
      text: `eine Neuigkeit aus Ihrem Haus ist mir aufgefallen: {theirNews}.

[{say}]

Für alles, was daraus wird, wünsche ich Ihnen viel Erfolg. Zu meiner Bewerbung frage ich heute nichts.`,
    },
    {
      id: 'beispiel-nachgereicht',
      needs: ['example'],
      registers: ['neutral', 'formal'],
      subject: 'Ein Beispiel aus meiner Arbeit',
      text: `ein Beispiel aus meiner Arbeit kennen Sie noch nicht: {example}.

[{say}]

Eine Antwort braucht es nicht.`,
    },
    {
      id: 'ohne-anlass',
      registers: ['neutral', 'formal'],
      subject: 'Zu meiner Bewerbung um {role}',
      text: `meine Bewerbung um {role} halte ich aufrecht. Das nur zur Sicherheit, falls jemand danach fragt.

[{say}]

Zu tun ist für Sie nichts. Ihnen eine angenehme Woche.`,
    },
    {
      id: 'ohne-anlass-wunsch',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Zu meiner Bewerbung um {role}',
      text: `heute frage ich nichts. Ich möchte nur, dass Sie wissen: Auf {role} hoffe ich weiterhin.

[{say}]

Ihnen gute Gespräche und eine gute Entscheidung.`,
    },
  ],
});

/** Dasselbe per E-Mail mit du. */
export const checkInNewsEmailDu = letterSet({
  occasion: 'check-in-news',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-neuigkeit',
      needs: ['news'],
      subject: 'Kleine Neuigkeit',
      text: `es gibt etwas Neues von mir: {news}.

[{say}]

Nur fürs Protokoll, du brauchst nicht zu antworten.`,
    },
    {
      id: 'du-ihre-neuigkeit',
      needs: ['theirNews'],
      subject: 'Neues bei euch',
      text: `ich bin auf etwas von euch gestoßen: {theirNews}.

[{say}]

Ich drücke euch die Daumen für alles, was daraus wird. Von Bewerbungen fange ich heute nicht an.`,
    },
    {
      id: 'du-ohne-anlass',
      subject: 'Zu meiner Bewerbung um {role}',
      text: `keine Frage heute, nur ein Gruß. Meine Bewerbung läuft von mir aus weiter.

[{say}]

Lass es dir gut gehen.`,
    },
    {
      id: 'du-ohne-anlass-wunsch',
      needs: ['wanted'],
      subject: 'Zu meiner Bewerbung um {role}',
      text: `falls es irgendwo noch eine Liste gibt: Lass mich für {role} bitte draufstehen, ich käme gern.

[{say}]

Antworten musst du nicht.`,
    },
  ],
});

/** Als kurze Nachricht, mit Sie. */
export const checkInNewsMessageSie = letterSet({
  occasion: 'check-in-news',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-neuigkeit',
      needs: ['news'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]zur Ergänzung meiner Unterlagen: {news}. [{say} ]Freundliche Grüße, {candidate}',
    },
    {
      id: 'kurz-ihre-neuigkeit',
      needs: ['theirNews'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]bei Ihnen ist mir etwas aufgefallen: {theirNews}. [{say} ]Alles Gute dafür wünscht {candidate}',
    },
    {
      id: 'kurz-ohne-anlass',
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]nur damit es in Ihren Notizen steht: Meine Bewerbung um {role} gilt weiter. [{say} ]Mehr wollte ich nicht. {candidate}',
    },
  ],
});

/** Als kurze Nachricht, mit du. */
export const checkInNewsMessageDu = letterSet({
  occasion: 'check-in-news',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'du-kurz-neuigkeit',
      needs: ['news'],
      text: '[Hallo {called}, ]kleines Update von mir: {news}. [{say} ]Schönen Tag dir. {given}',
    },
    {
      id: 'du-kurz-ohne-anlass',
      text: '[Hallo {called}, ]keine Frage, nur ein Gruß zwischendurch. Meine Bewerbung steht. [{say} ]{given}',
    },
  ],
});

/** Am Telefon, mit Sie: etwas mitteilen, ohne zu fragen. */
export const checkInNewsSpokenSie = spokenSet({
  occasion: 'check-in-news',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-neuigkeit',
      needs: ['news'],
      registers: ['neutral', 'formal'],
      points: ['Ich habe eine Neuigkeit für Ihre Unterlagen: {news}.', '[{say}]'],
      question: null,
      text: 'Guten Tag[ {called}], hier ist {candidate}, mit einer Ergänzung zu meiner Bewerbung: {news}. Mehr wollte ich nicht, ein Rückruf ist nicht nötig. Auf Wiederhören.',
      also: 'Für Ihre Unterlagen noch eine Neuigkeit: {news}.',
    },
    {
      id: 'anruf-ohne-anlass',
      registers: ['neutral', 'formal'],
      points: ['Ich rufe ohne Frage an.', 'Meine Bewerbung um {role} halte ich aufrecht.', '[{say}]'],
      question: null,
      text: 'Guten Tag[ {called}], {candidate} hier. Sie müssen nichts tun, ich wollte nur sagen: Meine Bewerbung um {role} halte ich aufrecht. Ihnen eine gute Woche, auf Wiederhören.',
      also: 'Meine Bewerbung um {role} halte ich übrigens aufrecht.',
    },
  ],
});

/** Am Telefon, mit du. */
export const checkInNewsSpokenDu = spokenSet({
  occasion: 'check-in-news',
  markets: ['du'],
  spoken: [
    {
      id: 'du-anruf-neuigkeit',
      needs: ['news'],
      points: ['Bei mir gibt es was Neues: {news}.', '[{say}]'],
      question: null,
      text: 'Hallo[ {called}], {given} hier. Bei mir gibt es was Neues: {news}. Nur damit du es hast, zurückrufen musst du nicht. Tschüss.',
      also: 'Und bei mir gibt es was Neues: {news}.',
    },
    {
      id: 'du-anruf-ohne-anlass',
      points: ['Ich will gar nichts fragen.', 'Meine Bewerbung steht jedenfalls.', '[{say}]'],
      question: null,
      text: 'Hallo[ {called}], {given} hier. Ich will heute gar nichts fragen, nur Hallo sagen. Meine Bewerbung um {role} steht. Schöne Woche dir, tschüss.',
      also: 'Meine Bewerbung steht übrigens.',
    },
  ],
});

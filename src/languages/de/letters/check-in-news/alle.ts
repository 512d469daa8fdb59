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
      text: `zu meiner Bewerbung möchte ich eine Neuigkeit ergänzen: {news}.

[{say}]

Eine Antwort ist nicht nötig.`,
    },
    {
      id: 'neues-stichwort',
      needs: ['newsTopic', 'not-news'],
      registers: ['neutral', 'formal'],
      subject: 'Ergänzung zu meinen Unterlagen',
      text: `meine Bewerbung um {role} möchte ich noch um einen Punkt ergänzen: {newsTopic}.

[{say}]

Sie müssen darauf nicht antworten.`,
    },
    {
      id: 'ihre-neuigkeit',
      needs: ['theirNews'],
      registers: ['neutral', 'formal'],
      subject: 'Zu einer Neuigkeit aus Ihrem Haus',
      text: `mir ist eine Neuigkeit aus Ihrem Haus aufgefallen: {theirNews}. Dafür wünsche ich Ihnen alles Gute.

[{say}]

Auf diese Nachricht müssen Sie nicht antworten.`,
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
      subject: 'Meine Bewerbung um {role}',
      text: `nur zu Ihrer Information: Meine Bewerbung um {role} gilt weiterhin.

[{say}]

Eine Antwort ist nicht nötig. Ich wünsche Ihnen eine gute Woche.`,
    },
    {
      id: 'ohne-anlass-wunsch',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Weiterhin Interesse',
      text: `ich hätte {role} weiterhin sehr gern, das wollte ich Ihnen noch einmal sagen.

[{say}]

Sie müssen darauf nicht antworten.`,
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

Nur zur Info, du musst nicht antworten.`,
    },
    {
      id: 'du-ihre-neuigkeit',
      needs: ['theirNews'],
      subject: 'Neues bei euch',
      text: `ich habe eine Neuigkeit von euch mitbekommen: {theirNews}. Dafür drücke ich euch die Daumen.

[{say}]

Du musst darauf nicht antworten.`,
    },
    {
      id: 'du-ohne-anlass',
      subject: 'Kurzer Gruß',
      text: `nur ein kurzer Gruß zwischendurch: Meine Bewerbung um {role} gilt weiterhin.

[{say}]

Du musst nicht antworten. Schöne Woche dir.`,
    },
    {
      id: 'du-ohne-anlass-wunsch',
      needs: ['wanted'],
      subject: 'Weiterhin Interesse',
      text: `ich hätte {role} weiterhin gern, das wollte ich dir nur noch einmal sagen.

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
      text: '[Guten Tag {called}, ]ich habe eine Neuigkeit aus Ihrem Haus mitbekommen: {theirNews}. [{say} ]Alles Gute dafür und viele Grüße, {candidate}',
    },
    {
      id: 'kurz-ohne-anlass',
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]nur zur Information: Meine Bewerbung um {role} gilt weiterhin. [{say} ]Eine Antwort ist nicht nötig. Viele Grüße, {candidate}',
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
      text: '[Hallo {called}, ]kleiner Gruß zwischendurch, meine Bewerbung gilt weiter. [{say} ]Antworten musst du nicht. {given}',
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
      points: ['Ich wollte nur sagen, dass meine Bewerbung um {role} weiterhin gilt.', '[{say}]'],
      question: null,
      text: 'Guten Tag[ {called}], hier ist {candidate}. Nur zur Information: Meine Bewerbung um {role} gilt weiterhin. Sie müssen nicht zurückrufen. Ihnen eine gute Woche, auf Wiederhören.',
      also: 'Meine Bewerbung um {role} gilt übrigens weiterhin.',
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
      points: ['Ich wollte nur sagen, dass meine Bewerbung weiterhin gilt.', '[{say}]'],
      question: null,
      text: 'Hallo[ {called}], {given} hier. Nur kurz zur Info: Meine Bewerbung um {role} gilt weiterhin. Du musst nicht zurückrufen. Schöne Woche dir, tschüss.',
      also: 'Meine Bewerbung gilt übrigens weiterhin.',
    },
  ],
});

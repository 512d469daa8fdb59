import { spokenSet } from '../../../../core/write/whole-letter.ts';

/** Am Telefon zu einem Angebot, mit Sie. */
export const offerReplySpokenSie = spokenSet({
  occasion: 'offer-reply',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-angebot-bis',
      needs: ['deadline'],
      points: ['Vielen Dank für das Angebot.', 'Meine Antwort bekommen Sie bis {deadline}.', '[{say}]'],
      question: 'Können Sie mir die Bedingungen schriftlich schicken?',
      text: 'Guten Tag[ {called}], hier spricht {candidate}. Vielen Dank für das Angebot. Sie bekommen meine Antwort bis {deadline}. Schicken Sie mir bitte noch die Bedingungen[, gern per {mail}].[ Für Fragen: {number}.] Danke, auf Wiederhören.',
      also: 'Auch für das Angebot vielen Dank; die Antwort haben Sie bis {deadline}.',
    },
    {
      id: 'anruf-angebot-wann',
      needs: ['not-deadline'],
      points: ['Danke für das Angebot für {role}.', 'Die Bedingungen hätte ich gern noch schriftlich.', '[{say}]'],
      question: 'Bis wann brauchen Sie meine Entscheidung?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Ich danke Ihnen für das Angebot. Schreiben Sie mir bitte, bis wann Sie meine Entscheidung brauchen, am besten gleich mit den Bedingungen.[ Sie erreichen mich auch unter {number}.] Auf Wiederhören.',
      also: 'Und zum Angebot: Bis wann brauchen Sie meine Entscheidung?',
    },
  ],
});

/** Am Telefon zu einem Angebot, mit du. */
export const offerReplySpokenDu = spokenSet({
  occasion: 'offer-reply',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-angebot-bis-du',
      needs: ['deadline'],
      points: ['Danke für das Angebot.', 'Bis {deadline} hast du meine Antwort.', '[{say}]'],
      question: 'Schickst du mir den Vertrag schon einmal zu?',
      text: 'Hallo[ {called}], hier ist {given}. Danke für das Angebot. Meine Antwort hast du bis {deadline}. Magst du mir den Vertrag vorher zuschicken?[ Wenn etwas ist: {number}.] Danke, bis bald.',
      also: 'Und danke für das Angebot, du hörst bis {deadline} von mir.',
    },
    {
      id: 'anruf-angebot-wann-du',
      needs: ['not-deadline'],
      points: ['Vielen Dank für das Angebot.', 'Ich lese es mir in Ruhe durch.', '[{say}]'],
      question: 'Wann soll ich mich entschieden haben?',
      text: 'Hallo[ {called}], {given} hier. Vielen Dank für das Angebot. Schreib mir bitte noch, bis wann ich mich entscheiden soll und wer mir den Vertrag schickt.[ Meine Nummer: {number}.] Bis bald.',
      also: 'Wegen des Angebots noch: Wann soll ich mich entschieden haben?',
    },
  ],
});

import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Eine Frage wird beantwortet, in der Lücke, mit den Worten der Bewerberin; was darum steht, passt zu jeder Frage. */
export const answerAskedSie = letterSet({
  occasion: 'answer',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'frage-am-telefon',
      needs: ['asked', 'not-say'],
      subject: 'Ihre Frage',
      text: `vielen Dank für Ihre Nachricht.

[{say}]

Wenn Sie mehr wissen möchten, fragen Sie gern.`,
    },
  ],
});

export const answerAskedDu = letterSet({
  occasion: 'answer',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'frage-am-telefon-du',
      needs: ['asked', 'not-say'],
      subject: 'Deine Frage',
      text: `danke für deine Nachricht.

[{say}]

Wenn du mehr wissen willst, frag gern.`,
    },
  ],
});

export const answerAskedTextSie = letterSet({
  occasion: 'answer',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nachricht-zur-frage',
      needs: ['asked', 'say'],
      text: '[Guten Tag {called}, ]zu Ihrer Frage: {say} Hilft Ihnen das weiter? {candidate}',
    },
    {
      id: 'nachricht-frage-telefon',
      needs: ['asked', 'not-say'],
      text: '[Guten Tag {called}, ]vielen Dank für Ihre Nachricht. [{say} ]Viele Grüße, {candidate}',
    },
  ],
});

export const answerAskedTextDu = letterSet({
  occasion: 'answer',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-zur-frage',
      needs: ['asked', 'say'],
      text: '[Hallo {called}, ]zu deiner Frage: {say} Viele Grüße, {given}',
    },
    {
      id: 'kurz-frage-telefon',
      needs: ['asked', 'not-say'],
      text: '[Hallo {called}, ]danke dir für deine Nachricht. [{say} ]{given}',
    },
  ],
});

export const answerAskedSpokenSie = spokenSet({
  occasion: 'answer',
  markets: ['Sie'],
  spoken: [
    {
      id: 'anruf-frage',
      needs: ['asked'],
      points: ['Ich rufe wegen Ihrer Frage an.', '[Der Termin passt mir: {slot}.]', '[{say}]'],
      question: 'Was möchten Sie dazu genau wissen?',
      text: 'Guten Tag[ {called}], hier ist {candidate}. Ihre Frage beantworte ich Ihnen am liebsten mündlich.[ Der Termin passt mir: {slot}.] Rufen Sie mich bitte zurück[, die Nummer ist {number}], oder nennen Sie mir eine Zeit. Auf Wiederhören.',
      also: 'Und Ihre Frage beantworte ich Ihnen am liebsten mündlich.',
    },
  ],
});

export const answerAskedSpokenDu = spokenSet({
  occasion: 'answer',
  markets: ['du'],
  spoken: [
    {
      id: 'anruf-frage-du',
      needs: ['asked'],
      points: ['Du hattest mich etwas gefragt.', '[Den Termin nehme ich: {slot}.]', '[{say}]'],
      question: 'Was genau willst du dazu wissen?',
      text: 'Hallo[ {called}], {given} hier. Auf deine Frage antworte ich dir am besten direkt, das geht schneller.[ Den Termin nehme ich gern: {slot}.] Ruf einfach zurück, wenn es dir passt[, unter {number}]. Bis dann.',
      also: 'Und auf deine Frage antworte ich dir am besten direkt.',
    },
  ],
});

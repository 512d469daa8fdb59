import { letterSet, spokenSet } from '../../../../core/write/whole-letter.ts';

/** Ein verpasster Anruf, per E-Mail beantwortet; mit Sie. */
export const callBackEmailSie = letterSet({
  occasion: 'call-back',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'anruf-verpasst',
      subject: 'Ihr Anruf[ am {callDay}]',
      text: `Ihren Anruf[ am {callDay}] habe ich leider verpasst. Wann erreiche ich Sie am besten?

[{say}]

Sie können mir natürlich auch schreiben, wenn Ihnen das lieber ist.[ Meine Nummer: {number}.]`,
    },
    {
      id: 'in-abwesenheit',
      subject: 'Sie hatten angerufen',
      text: `auf meinem Telefon sehe ich einen Anruf von Ihnen[ am {callDay}]. Vermutlich geht es um {role}.

[{say}]

Soll ich zurückrufen, oder lässt es sich gleich per E-Mail klären?`,
    },
  ],
});

/** Ein verpasster Anruf, mit du. */
export const callBackEmailDu = letterSet({
  occasion: 'call-back',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'konnte-nicht-ran',
      subject: 'Dein Anruf[ am {callDay}]',
      text: `du hast[ am {callDay}] angerufen, und ich konnte nicht rangehen. Wann passt es dir, wenn ich zurückrufe?

[{say}]

Schreiben geht auch, ganz wie du magst.`,
    },
    {
      id: 'dein-anruf',
      subject: 'Dein Anruf',
      text: `schade, dass wir uns am Telefon verpasst haben. Ging es um {role}?

[{say}]

[Versuch es gern noch einmal: {number}.]`,
    },
  ],
});

/** Ein verpasster Anruf, kurz beantwortet; mit Sie. */
export const callBackTextSie = letterSet({
  occasion: 'call-back',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nachricht-anruf-verpasst',
      text: '[Guten Tag {called}, ]Ihren Anruf habe ich leider verpasst. [{say} ]Wann darf ich zurückrufen? {candidate}',
    },
    {
      id: 'nachricht-wegen-stelle',
      text: '[Guten Tag {called}, ]ich konnte[ am {callDay}] nicht ans Telefon gehen. [{say} ]Ging es um {role}? {candidate}',
    },
  ],
});

/** Ein verpasster Anruf, kurz beantwortet; mit du. */
export const callBackTextDu = letterSet({
  occasion: 'call-back',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'kurz-anruf-verpasst',
      text: '[Hallo {called}, ]sorry, ich habe deinen Anruf verpasst. [{say} ]Wann kann ich dich zurückrufen? {given}',
    },
    {
      id: 'kurz-was-gibt-es',
      text: '[Hallo {called}, ]du hattest angerufen, worum ging es denn? [{say} ]{given}',
    },
  ],
});

/** Der Rückruf, mit Sie. */
export const callBackSpokenSie = spokenSet({
  occasion: 'call-back',
  markets: ['Sie'],
  spoken: [
    {
      id: 'rueckruf',
      points: ['Sie hatten[ am {callDay}] angerufen, ich rufe zurück.', '[{say}]'],
      question: 'Worum ging es denn?',
      text: 'Guten Tag[ {called}], hier ist {candidate}, ich rufe zurück.[ Sie erreichen mich unter {number}, ich wiederhole: {number}.] [Sonst gern per {mail}. ]Vielen Dank, auf Wiederhören.',
      also: 'Sie hatten[ am {callDay}] auch bei mir angerufen.',
    },
    {
      id: 'rueckruf-wegen-stelle',
      points: ['Ihren Anruf[ am {callDay}] habe ich leider verpasst.', 'Ich nehme an, es geht um {role}.', '[{say}]'],
      question: 'Gibt es schon etwas Neues?',
      text: 'Guten Tag[ {called}], hier spricht {candidate}. Ihren Anruf habe ich leider verpasst, es ging vermutlich um {role}. Ich versuche es später noch einmal.[ Meine Nummer ist die {number}.] Auf Wiederhören.',
      also: 'Und zu Ihrem Anruf[ am {callDay}]: Ging es um {role}?',
    },
  ],
});

/** Der Rückruf, mit du. */
export const callBackSpokenDu = spokenSet({
  occasion: 'call-back',
  markets: ['du'],
  spoken: [
    {
      id: 'rueckruf-du',
      points: ['Du hattest[ am {callDay}] angerufen.', '[{say}]'],
      question: 'Was gibt es?',
      text: 'Hallo[ {called}], hier ist {given}, ich rufe zurück. Probier es gern noch einmal bei mir[, unter {number}, also {number}], oder schreib mir. Bis später.',
      also: 'Du hattest mich auch angerufen, oder?',
    },
    {
      id: 'rueckruf-wegen-stelle-du',
      points: ['Sorry, dass ich nicht rangegangen bin.', 'Vermutlich ging es um {role}.', '[{say}]'],
      question: 'Gibt es etwas Neues?',
      text: 'Hallo[ {called}], {given} hier. Sorry, dass ich[ am {callDay}] nicht rangegangen bin. Vermutlich ging es um {role}. Ich rufe später noch einmal an.[ Meine Nummer: {number}.] Tschüss.',
      also: 'Und zu deinem Anruf: Ging es um {role}?',
    },
  ],
});

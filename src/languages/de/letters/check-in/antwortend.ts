import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Nachfragen, deren erster Satz beantwortet, was sie zuletzt getan haben (WR9). */
export const checkInAnsweringSie = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'nach-ihrem-anruf',
      needs: ['they-rang'],
      registers: ['neutral'],
      subject: 'Seit Ihrem Anruf',
      text: `danke noch einmal für Ihren Anruf. Gibt es seither etwas Neues zu meiner Bewerbung um {role}?

[{say}]

Eine kurze Nachricht genügt mir.`,
    },
    {
      id: 'telefonat-foermlich',
      needs: ['they-rang'],
      registers: ['formal'],
      subject: 'Nach Ihrem Anruf',
      text: `vielen Dank noch einmal für Ihren Anruf.

[{say}]

Darf ich fragen, wie es mit meiner Bewerbung um {role} weitergeht?`,
    },
    {
      id: 'beraterin-rief-an',
      needs: ['they-rang', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Neues seit unserem Telefonat?',
      text: `danke, dass Sie mich angerufen haben.

[{say}]

Hat Ihr Kunde sich über {role} inzwischen geäußert?`,
    },
    {
      id: 'nach-ihrer-nachricht',
      needs: ['they-wrote'],
      registers: ['neutral', 'formal'],
      subject: 'Zu Ihrer letzten Nachricht',
      text: `danke für Ihre letzte Nachricht.

[{say}]

Wissen Sie inzwischen, wann über {role} entschieden wird?`,
    },
    {
      id: 'eingeladen-ohne-tag',
      needs: ['invited'],
      registers: ['neutral', 'formal'],
      subject: 'Termin für das Gespräch',
      text: `vielen Dank noch einmal für Ihre Einladung. Einen Termin haben wir noch nicht vereinbart.

[{say}]

Welche Tage passen Ihnen?[ Telefonisch erreichen Sie mich unter {number}.]`,
    },
    {
      id: 'antwort-angekommen',
      needs: ['asked'],
      registers: ['neutral', 'formal'],
      subject: 'Meine Antwort auf Ihre Frage',
      text: `ich hoffe, meine Antwort auf Ihre Frage hat Ihnen geholfen.

[{say}]

Wissen Sie schon, wie es weitergeht?`,
    },
    {
      id: 'auf-die-mailbox',
      needs: ['missed-their-call', 'left-message', 'callDay'],
      registers: ['neutral', 'formal'],
      subject: 'Ihr Anruf am {callDay}',
      text: `leider habe ich Ihren Anruf am {callDay} verpasst und danach nur Ihre Mailbox erreicht.

[{say}]

Können Sie mir kurz schreiben, worum es ging?`,
    },
    {
      id: 'dank-nachgeholt',
      needs: ['belated'],
      registers: ['neutral'],
      subject: 'Dank für das Gespräch, und eine Frage',
      text: `ich habe mich noch gar nicht für das Gespräch[ am {day}] bedankt. Das hole ich gern nach: herzlichen Dank.

[{say}]

Wissen Sie schon, wann über {role} entschieden wird?`,
    },
    {
      id: 'dank-nachgeholt-foermlich',
      needs: ['belated'],
      registers: ['formal'],
      subject: 'Mein Dank, und eine Frage',
      text: `für die Einladung zum Gespräch möchte ich mich, wenn auch verspätet, herzlich bedanken.

[{say}]

Darf ich fragen, wie es mit meiner Bewerbung um {role} weitergeht?`,
    },
  ],
});

export const checkInAnsweringDu = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-nach-deinem-anruf',
      needs: ['they-rang'],
      subject: 'Nach deinem Anruf',
      text: `danke noch mal, dass du angerufen hast. Wie steht es inzwischen um {role}?

[{say}]

Eine kurze Nachricht reicht mir.`,
    },
    {
      id: 'du-nach-deiner-nachricht',
      needs: ['they-wrote'],
      subject: 'Zu deiner letzten Nachricht',
      text: `danke noch für deine letzte Nachricht. Gibt es seitdem etwas Neues zu meiner Bewerbung um {role}?

[{say}]

Falls nicht, melde ich mich gern später noch einmal.`,
    },
    {
      id: 'du-eingeladen-ohne-tag',
      needs: ['invited'],
      subject: 'Deine Einladung: wann passt es?',
      text: `du hattest mich eingeladen, und wir haben noch keinen Tag ausgemacht.

[{say}]

Wann passt es dir?`,
    },
    {
      id: 'du-antwort-angekommen',
      needs: ['asked'],
      subject: 'Meine Antwort auf deine Frage',
      text: `ich hoffe, meine Antwort hat dir geholfen.

[{say}]

Weißt du schon, wie es bei euch weitergeht?`,
    },
    {
      id: 'du-auf-die-mailbox',
      needs: ['missed-their-call', 'left-message'],
      subject: 'Dein Anruf',
      text: `deinen Anruf habe ich verpasst, und danach war nur deine Mailbox dran. Ging es um {role}?

[{say}]

Schreib mir einfach[, oder versuch es noch einmal unter {number}].`,
    },
    {
      id: 'du-dank-nachgeholt',
      needs: ['belated', 'not-consultant'],
      subject: 'Danke noch, und eine Frage',
      text: `danke noch für das Gespräch[ am {day}], das hätte ich dir längst schreiben sollen.

[{say}]

Wisst ihr schon, wann ihr euch entscheidet?`,
    },
  ],
});

/** Mehrere Stellen in einem Brief: die Liste steht hinter einem Doppelpunkt, das Verb richtet sich nicht nach ihr. */
export const checkInSeveralSie = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'mehrere-beraterin',
      needs: ['several', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Stand meiner Bewerbungen',
      text: `mehrere Bewerbungen von mir laufen über Sie, deshalb frage ich einmal für alle: {role}.

[{say}]

Gibt es bei einer davon etwas Neues?`,
    },
    {
      id: 'mehrere',
      needs: ['several', 'not-consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Meine Bewerbungen bei Ihnen',
      text: `ich möchte nach dem Stand meiner Bewerbungen bei Ihnen fragen: {role}.

[{say}]

Können Sie mir schon etwas dazu sagen?`,
    },
  ],
});

export const checkInSeveralDu = letterSet({
  occasion: 'check-in',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-mehrere',
      needs: ['several'],
      subject: 'Meine Bewerbungen',
      text: `ich frage gleich für alle meine Bewerbungen: {role}.

[{say}]

Tut sich irgendwo etwas?`,
    },
  ],
});

export const checkInSeveralMessageSie = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['Sie'],
  letters: [
    {
      id: 'kurz-mehrere',
      needs: ['several'],
      registers: ['neutral', 'formal'],
      text: '[Guten Tag {called}, ]hat sich bei einer meiner Bewerbungen etwas getan? [{say} ]Ich frage gleich für alle zusammen. {candidate}',
    },
  ],
});

export const checkInSeveralMessageDu = letterSet({
  occasion: 'check-in',
  channels: ['text', 'chat', 'linkedin'],
  markets: ['du'],
  letters: [
    {
      id: 'du-kurz-mehrere',
      needs: ['several'],
      text: '[Hallo {called}, ]tut sich bei einer von meinen Bewerbungen was? [{say} ]{given}',
    },
  ],
});

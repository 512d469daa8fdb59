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
      text: `danke noch für Ihren Anruf. Was hat sich seither getan? Ich frage wegen meiner Bewerbung um {role}.

[{say}]

Zwei Zeilen reichen mir.`,
    },
    {
      id: 'telefonat-foermlich',
      needs: ['they-rang'],
      registers: ['formal'],
      subject: 'Nach Ihrem Anruf',
      text: `Sie haben mich wegen meiner Bewerbung angerufen, dafür vielen Dank.

[{say}]

Welcher Schritt steht für {role} nun an?`,
    },
    {
      id: 'beraterin-rief-an',
      needs: ['they-rang', 'consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Neues seit unserem Telefonat?',
      text: `danke, dass Sie mich angerufen haben. Den Draht zu Ihrem Kunden haben Sie, darum frage ich weiter bei Ihnen.

[{say}]

Gibt es über {role} etwas Neues zu berichten?`,
    },
    {
      id: 'nach-ihrer-nachricht',
      needs: ['they-wrote'],
      registers: ['neutral', 'formal'],
      subject: 'Zu Ihrer letzten Nachricht',
      text: `danke für Ihre letzte Nachricht, an sie knüpfe ich hier an.

[{say}]

Lässt sich über {role} inzwischen mehr sagen?`,
    },
    {
      id: 'eingeladen-ohne-tag',
      needs: ['invited'],
      registers: ['neutral', 'formal'],
      subject: 'Ihre Einladung: wann passt es?',
      text: `Ihre Einladung habe ich, einen Termin haben wir noch nicht.

[{say}]

An welchen Tagen ginge es bei Ihnen?[ Am Telefon finden wir vielleicht schneller etwas: {number}.]`,
    },
    {
      id: 'eingeladen-entgangen',
      needs: ['invited'],
      registers: ['neutral'],
      subject: 'Ihre Einladung: gibt es einen Termin?',
      text: `Sie hatten mich zum Gespräch eingeladen, nur steht in meinem Kalender noch nichts. Ist mir eine Nachricht von Ihnen entgangen?

[{say}]

Sonst schlagen Sie mir gern einen Tag vor.`,
    },
    {
      id: 'antwort-angekommen',
      needs: ['asked'],
      registers: ['neutral', 'formal'],
      subject: 'Meine Antwort auf Ihre Frage',
      text: `auf Ihre Frage hatte ich Ihnen geantwortet. Ist das angekommen, und hilft es Ihnen weiter?

[{say}]

Andernfalls schicke ich es Ihnen noch einmal.`,
    },
    {
      id: 'auf-die-mailbox',
      needs: ['missed-their-call', 'left-message', 'callDay'],
      registers: ['neutral', 'formal'],
      subject: 'Ihr Anruf vom {callDay}',
      text: `am {callDay} haben Sie mich nicht erreicht und ich danach nur Ihre Mailbox. Schriftlich finden wir eher zusammen.

[{say}]

Können Sie mir kurz schreiben, worum es ging?`,
    },
    {
      id: 'dank-nachgeholt',
      needs: ['belated'],
      registers: ['neutral'],
      subject: 'Dank für das Gespräch, und eine Frage',
      text: `bedankt habe ich mich bei Ihnen für das Gespräch[ am {day}] noch gar nicht. Das tue ich jetzt: herzlichen Dank.

[{say}]

Wissen Sie schon, wann über {role} entschieden wird?`,
    },
    {
      id: 'dank-nachgeholt-foermlich',
      needs: ['belated'],
      registers: ['formal'],
      subject: 'Mein Dank, und eine Frage dazu',
      text: `mein Dank für die Einladung zum Gespräch kommt spät, bitte sehen Sie es mir nach.

[{say}]

Wie geht es im Verfahren um {role} weiter?`,
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

Schreib mir einfach, dann müssen wir uns nicht am Telefon suchen.`,
    },
    {
      id: 'du-nach-deiner-nachricht',
      needs: ['they-wrote'],
      subject: 'Zu deiner letzten Nachricht',
      text: `deine letzte Nachricht habe ich noch vor mir. Gibt es seitdem etwas Neues über {role}?

[{say}]

Wenn nicht, sag mir, wann ich wieder fragen soll.`,
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
      text: `ist meine Antwort auf deine Frage bei dir angekommen?

[{say}]

Falls sie dir nicht reicht, hak ruhig nach.`,
    },
    {
      id: 'du-auf-die-mailbox',
      needs: ['missed-their-call', 'left-message'],
      subject: 'Dein Anruf',
      text: `erst hast du mich nicht erreicht, dann ich nur deine Mailbox. Ging es um {role}?

[{say}]

Schreib mir einfach[, oder versuch es noch einmal unter {number}].`,
    },
    {
      id: 'du-dank-nachgeholt',
      needs: ['belated', 'not-consultant'],
      subject: 'Danke, etwas verspätet',
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
      subject: 'Meine Bewerbungen: gibt es Neues?',
      text: `mehrere Bewerbungen von mir laufen über Sie, darum frage ich einmal für alle: {role}.

[{say}]

Wo hat sich etwas getan?`,
    },
    {
      id: 'mehrere',
      needs: ['several', 'not-consultant'],
      registers: ['neutral', 'formal'],
      subject: 'Meine Bewerbungen bei Ihnen',
      text: `damit ich Ihnen nicht wegen jeder Bewerbung einzeln schreibe, kommen sie hier zusammen: {role}.

[{say}]

Wie weit sind Sie jeweils?`,
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
      subject: 'Meine Bewerbungen: gibt es Neues?',
      text: `ich frage einmal für alles, was bei dir von mir liegt: {role}.

[{say}]

Wo tut sich was?`,
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

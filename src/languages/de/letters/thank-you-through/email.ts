import { letterSet } from '../../../../core/write/whole-letter.ts';

/** An den Personalberater: Dank für die Vermittlung, und Dank zum Weitersagen, der deshalb am Ende steht. */
export const thankYouThroughEmailSie = letterSet({
  occasion: 'thank-you-through',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'namen-danken',
      needs: ['names'],
      registers: ['neutral'],
      subject: 'Das Gespräch[ am {day}], und ein Dank zum Weitergeben',
      text: `danke, dass Sie mir diese Tür geöffnet haben. Wie es[ am {day}] war, erzähle ich Ihnen gern ausführlich, am liebsten am Telefon.

[{say}]

Könnten Sie {names} von mir danken?`,
    },
    {
      id: 'namen-foermlich',
      needs: ['names'],
      registers: ['formal'],
      subject: 'Mit Dank für Ihre Vermittlung',
      text: `für Ihre Vermittlung danke ich Ihnen sehr. Im Unternehmen möchte ich mich nicht an Ihnen vorbei melden, deshalb diese Bitte.

[{say}]

Seien Sie bitte so freundlich und sagen Sie {names}, dass ich für das Gespräch[ am {day}] dankbar bin.`,
    },
    {
      id: 'namen-wunsch',
      needs: ['names', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Nach dem Gespräch: ich möchte die Stelle',
      text: `vielen Dank fürs Einfädeln. Ich hätte {role} gern, und Ihr Kunde darf das wissen.

[{say}]

Bitte richten Sie {names} meinen Dank für das Gespräch[ am {day}] aus.`,
    },
    {
      id: 'alle-danken',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'formal'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `ohne Sie hätte ich in dieser Runde nicht gesessen. Danke dafür, und für die viele Arbeit, die man von außen nicht sieht.

[{say}]

Wenn Sie mit Ihrem Kunden sprechen, geben Sie bitte allen, die dabei waren, meinen Dank weiter.`,
    },
    {
      id: 'alle-danken-unterlagen',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'formal'],
      subject: 'Mein Dank, und falls etwas fehlt',
      text: `das Gespräch über {role} verdanke ich Ihnen. Verlangt Ihr Kunde noch Referenzen oder Zeugnisse, bekommen Sie sie von mir am selben Tag.

[{say}]

Meinen Dank an die Gesprächspartner dort dürfen Sie gern ausrichten.`,
    },
    {
      id: 'alle-danken-wunsch',
      needs: ['wanted', 'not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'formal'],
      subject: 'Nach dem Gespräch: mein Interesse',
      text: `bevor Ihr Kunde Sie fragt, hier meine Antwort: Für {role} bin ich sehr gern zu haben. Vielen Dank, dass Sie an mich gedacht haben.

[{say}]

Sagen Sie das bitte mit meinem Dank auch dort, wo ich[ am {day}] zu Gast war.`,
    },
    {
      id: 'namen-neugierig',
      needs: ['names', 'unsure'],
      registers: ['neutral', 'formal'],
      subject: 'Dank für das Gespräch, und eine Frage',
      text: `danke, dass Sie das Gespräch eingefädelt haben. Mehr erfahren würde ich gern darüber, warum {role} jetzt besetzt wird und was im ersten halben Jahr zu schaffen ist. Vielleicht wissen Sie es.

[{say}]

Sagen Sie {names} bitte meinen Dank.`,
    },
    {
      id: 'wer-dankt',
      needs: ['asks-to-thank'],
      registers: ['neutral', 'formal'],
      subject: 'Darf ich den Beteiligten selbst danken?',
      text: `haben Sie vielen Dank, dass Sie das Gespräch[ am {day}] möglich gemacht haben.

[{say}]

Bei meinen Gesprächspartnern möchte ich mich ebenfalls bedanken. Ist es Ihnen recht, wenn ich ihnen selbst schreibe, oder übernehmen Sie das lieber?`,
    },
    {
      id: 'wer-dankt-wunsch',
      needs: ['asks-to-thank', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Mein Interesse, und eine Frage',
      text: `ich möchte {role} sehr gern haben. Als Erstes sollen Sie das erfahren, denn Sie haben mich ins Spiel gebracht. Danke dafür.

[{say}]

Darf ich meinen Gesprächspartnern direkt schreiben, oder läuft das besser über Sie?`,
    },
  ],
});

/** Dasselbe, wo man sich duzt. */
export const thankYouThroughEmailDu = letterSet({
  occasion: 'thank-you-through',
  channels: ['email'],
  markets: ['du'],
  letters: [
    {
      id: 'du-namen',
      needs: ['names'],
      subject: 'Danke, auch an die Runde[ von {day}]',
      text: `danke dir fürs Einfädeln. Alles Weitere gern am Telefon, da erzählt es sich leichter.

[{say}]

Magst du {names} von mir danken?`,
    },
    {
      id: 'du-alle',
      needs: ['not-names', 'not-asks-to-thank'],
      subject: 'Danke dir[ für {day}]',
      text: `das Gespräch[ am {day}] hätte ich ohne dich nicht geführt. Vielen Dank.

[{say}]

Wenn du drüben anrufst, nimm bitte meinen Dank mit.`,
    },
    {
      id: 'du-alle-wunsch',
      needs: ['wanted', 'not-asks-to-thank', 'not-names'],
      subject: 'Danke, ich möchte die Stelle',
      text: `kurz und klar für dein Telefonat mit dem Kunden: Ich will {role}. Danke, dass du mich da vorgestellt hast.

[{say}]

Und gib bitte allen, die[ am {day}] dabei waren, ein Dankeschön von mir weiter.`,
    },
    {
      id: 'du-namen-wunsch',
      needs: ['names', 'wanted'],
      subject: 'Nach dem Gespräch: ich möchte die Stelle',
      text: `danke dir für die Vermittlung. Ich hätte {role} gern, das darfst du laut sagen.

[{say}]

Richtest du {names} meinen Dank für das Gespräch[ am {day}] aus?`,
    },
    {
      id: 'du-alle-fehlt',
      needs: ['not-names', 'not-asks-to-thank'],
      subject: 'Danke, und falls noch was fehlt',
      text: `zu diesem Gespräch hast du mir verholfen, danke dafür. Wenn der Kunde noch etwas von mir sehen will, sag Bescheid.

[{say}]

Ein Dankeschön an die Runde dort nimmst du bitte von mir mit.`,
    },
    {
      id: 'du-wer-dankt',
      needs: ['asks-to-thank'],
      subject: 'Darf ich selbst danken?',
      text: `danke, dass du das[ am {day}] eingerichtet hast.

[{say}]

Ich würde mich bei den Leuten dort gern auch noch bedanken. Kann ich ihnen direkt schreiben, oder sagst du es ihnen?`,
    },
  ],
});

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
      subject: 'Das Gespräch[ am {day}], und ein Dank',
      text: `danke, dass Sie das Gespräch vermittelt haben. Wie es[ am {day}] war, erzähle ich Ihnen gern am Telefon.

[{say}]

Könnten Sie {names} meinen Dank ausrichten?`,
    },
    {
      id: 'namen-foermlich',
      needs: ['names'],
      registers: ['formal'],
      subject: 'Dank für Ihre Vermittlung',
      text: `für Ihre Vermittlung danke ich Ihnen sehr.

[{say}]

Würden Sie {names} bitte ausrichten, dass ich mich für das Gespräch[ am {day}] bedanke?`,
    },
    {
      id: 'namen-wunsch',
      needs: ['names', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Nach dem Gespräch[ am {day}]',
      text: `vielen Dank für Ihre Vermittlung. Ich hätte {role} gern, und Ihr Kunde darf das wissen.

[{say}]

Bitte richten Sie {names} meinen Dank für das Gespräch[ am {day}] aus.`,
    },
    {
      id: 'alle-danken',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'formal'],
      subject: 'Danke für das Gespräch[ am {day}]',
      text: `vielen Dank, dass Sie mich für das Gespräch vorgeschlagen haben.

[{say}]

Wenn Sie mit Ihrem Kunden sprechen, geben Sie meinen Dank bitte an alle weiter, die dabei waren.`,
    },
    {
      id: 'alle-danken-fragen',
      needs: ['not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'formal'],
      subject: 'Mein Dank für das Gespräch',
      text: `danke für Ihre Vermittlung. Falls Ihr Kunde nach dem Gespräch noch Fragen an mich hat, beantworte ich sie gern.

[{say}]

Richten Sie den Gesprächspartnern dort bitte auch meinen Dank aus.`,
    },
    {
      id: 'alle-danken-wunsch',
      needs: ['wanted', 'not-names', 'not-asks-to-thank'],
      registers: ['neutral', 'formal'],
      subject: 'Nach dem Gespräch[ am {day}]',
      text: `herzlichen Dank für Ihren Einsatz. Nach dem Gespräch[ am {day}] hätte ich {role} sehr gern.

[{say}]

Geben Sie das zusammen mit meinem Dank bitte auch an Ihren Kunden weiter.`,
    },
    {
      id: 'wer-dankt',
      needs: ['asks-to-thank'],
      registers: ['neutral', 'formal'],
      subject: 'Dank an die Gesprächspartner',
      text: `haben Sie vielen Dank, dass Sie das Gespräch[ am {day}] möglich gemacht haben.

[{say}]

Bei meinen Gesprächspartnern möchte ich mich ebenfalls bedanken. Ist es Ihnen recht, wenn ich ihnen selbst schreibe, oder übernehmen Sie das lieber?`,
    },
    {
      id: 'wer-dankt-wunsch',
      needs: ['asks-to-thank', 'wanted'],
      registers: ['neutral', 'formal'],
      subject: 'Mein Interesse, und eine Frage',
      text: `danke, dass Sie mich ins Spiel gebracht haben. Ich hätte {role} sehr gern.

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
      subject: 'Danke dir[ für {day}]',
      text: `danke dir fürs Vermitteln. Wie es war, erzähle ich dir gern am Telefon.

[{say}]

Richtest du {names} bitte ein Dankeschön von mir aus?`,
    },
    {
      id: 'du-alle',
      needs: ['not-names', 'not-asks-to-thank'],
      subject: 'Danke dir[ für {day}]',
      text: `danke, dass du das Gespräch[ am {day}] vermittelt hast.

[{say}]

Wenn du mit dem Kunden sprichst, richte bitte auch meinen Dank aus.`,
    },
    {
      id: 'du-alle-wunsch',
      needs: ['wanted', 'not-asks-to-thank', 'not-names'],
      subject: 'Nach dem Gespräch[ am {day}]',
      text: `danke, dass du mich da vorgestellt hast. Ich hätte {role} sehr gern, das kannst du dem Kunden so sagen.

[{say}]

Und gib bitte allen, die[ am {day}] dabei waren, ein Dankeschön von mir weiter.`,
    },
    {
      id: 'du-namen-wunsch',
      needs: ['names', 'wanted'],
      subject: 'Nach dem Gespräch[ am {day}]',
      text: `danke dir für die Vermittlung. Ich hätte {role} gern, das kannst du gern weitersagen.

[{say}]

Richtest du {names} meinen Dank für das Gespräch[ am {day}] aus?`,
    },
    {
      id: 'du-alle-fehlt',
      needs: ['not-names', 'not-asks-to-thank'],
      subject: 'Danke, und falls noch was fehlt',
      text: `danke, dass du mich dort vorgeschlagen hast. Wenn der Kunde noch etwas von mir braucht, sag Bescheid.

[{say}]

Und gib der Runde dort bitte meinen Dank weiter.`,
    },
    {
      id: 'du-wer-dankt',
      needs: ['asks-to-thank'],
      subject: 'Danke, und eine Frage',
      text: `danke, dass das Gespräch[ am {day}] über dich zustande gekommen ist.

[{say}]

Ich würde mich bei den Leuten dort gern auch noch bedanken. Kann ich ihnen direkt schreiben, oder sagst du es ihnen?`,
    },
  ],
});

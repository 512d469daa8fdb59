import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Die Absage kam am Telefon von der Vermittlung. */
export const graciousConsultantCallSie = letterSet({
  occasion: 'gracious-thanks',
  channels: ['email'],
  markets: ['Sie'],
  letters: [
    {
      id: 'absage-am-telefon-beraterin',
      needs: ['no-by-phone', 'consultant'],
      subject: 'Danke für Ihren Anruf',
      text: `danke, dass Sie mir die Absage selbst am Telefon mitgeteilt haben.

[{say}]

Richten Sie Ihrem Kunden bitte meinen Dank für das Gespräch aus. Wenn Sie wieder etwas Passendes haben, rufen Sie gern an.`,
    },
  ],
});

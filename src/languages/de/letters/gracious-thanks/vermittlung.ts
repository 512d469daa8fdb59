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
      text: `danke, dass Sie mir die Absage selbst am Telefon gesagt haben. Angenehm sind solche Anrufe sicher nicht.

[{say}]

Sagen Sie Ihrem Kunden bitte, dass ich ihm für das Gespräch danke. Und wenn Ihnen wieder etwas für mich begegnet, rufen Sie gern an.`,
    },
  ],
});

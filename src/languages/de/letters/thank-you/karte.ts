import { letterSet } from '../../../../core/write/whole-letter.ts';

/** Karten mit der Post. */
export const thankYouCardSie = letterSet({
  occasion: 'thank-you',
  channels: ['letter'],
  markets: ['Sie'],
  letters: [
    {
      id: 'karte',
      registers: ['neutral', 'formal'],
      text: `ein Dank, der nicht im Posteingang untergehen soll, kommt besser mit der Post: Haben Sie vielen Dank für das Gespräch[ am {day}].

[{say}]`,
    },
    {
      id: 'karte-von-hand',
      registers: ['neutral', 'formal'],
      text: `manche Post ist keine Rechnung. Diese hier ist ein Dank für Ihre Zeit[ am {day}].

[{say}]`,
    },
    {
      id: 'karte-wunsch',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      text: `auf einer Karte ist wenig Platz, für zwei Dinge reicht er: Ich danke Ihnen für das Gespräch[ am {day}], und ich möchte {role} sehr gern haben.

[{say}]`,
    },
  ],
});

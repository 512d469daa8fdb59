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
      text: `vielen Dank für das Gespräch[ am {day}] und dafür, dass Sie sich die Zeit genommen haben.

[{say}]`,
    },
    {
      id: 'karte-von-hand',
      registers: ['neutral', 'formal'],
      text: `auf diesem Weg möchte ich mich noch einmal herzlich für Ihre Zeit[ am {day}] bedanken.

[{say}]`,
    },
    {
      id: 'karte-wunsch',
      needs: ['wanted'],
      registers: ['neutral', 'formal'],
      text: `ich danke Ihnen herzlich für das Gespräch[ am {day}] und hätte {role} sehr gern.

[{say}]`,
    },
  ],
});

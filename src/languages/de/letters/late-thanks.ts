import type { LateThanks } from '../../../core/write/whole-letter.ts';

/** Thanks that are late, as a letter about something else says them. */
export const lateThanks: readonly LateThanks[] = [
  {
    markets: ['Sie'],
    registers: ['formal', 'neutral', 'warm'],
    text: 'Mein Dank für das Gespräch[ am {day}] kommt spät: vielen Dank.',
    below: 'PS: Etwas spät, aber vielen Dank für das Gespräch[ am {day}].',
  },
  {
    markets: ['du'],
    registers: ['formal', 'neutral', 'warm'],
    text: 'Und noch etwas, das ich längst hätte schreiben sollen: danke für das Gespräch[ am {day}].',
    below: 'PS: Etwas spät, aber danke für das Gespräch[ am {day}].',
  },
];

import type { LateThanks } from '../../../core/write/whole-letter.ts';

/** Thanks that are late, as a letter about something else says them. */
export const lateThanks: readonly LateThanks[] = [
  {
    markets: ['UK', 'US'],
    registers: ['neutral', 'warm'],
    text: 'I’m also late in thanking you for the interview[ on {day}], so let me do it now: thank you.',
    below: 'PS: I’m late with this, but thank you for the interview[ on {day}].',
  },
  {
    markets: ['UK', 'US'],
    registers: ['formal'],
    text: 'My thanks for the interview[ on {day}] come late, and I offer them to you now.',
    below: 'PS: Please accept my late thanks for the interview[ on {day}].',
  },
];

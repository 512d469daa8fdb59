import type { LanguagePack, Letters } from '../../core/write/language-pack.ts';
import { german } from './pack.ts';

/** Switzerland and Liechtenstein write no "ß". */
const swiss = (text: string): string => text.replaceAll('ß', 'ss');

function swissLetters({ sets, spoken, lines, lateThanks }: Letters): Letters {
  return {
    sets: sets.map((set) => ({
      ...set,
      letters: set.letters.map((each) => ({
        ...each,
        text: swiss(each.text),
        ...(each.subject === undefined ? {} : { subject: swiss(each.subject) }),
      })),
    })),
    spoken: spoken.map((set) => ({
      ...set,
      spoken: set.spoken.map((each) => ({
        ...each,
        text: swiss(each.text),
        points: each.points.map(swiss),
        question: each.question === null ? null : swiss(each.question),
        also: each.also === null ? null : swiss(each.also),
      })),
    })),
    lines: lines.map((each) => ({ ...each, text: swiss(each.text) })),
    lateThanks: lateThanks.map((each) => ({ ...each, text: swiss(each.text), below: swiss(each.below) })),
  };
}

/** German as letters are written in Switzerland. */
export const swissGerman: LanguagePack = {
  ...german,
  code: 'de-CH',
  letters: async () => swissLetters(await german.letters()),
  closing: (...asked) => swiss(german.closing(...asked)),
};

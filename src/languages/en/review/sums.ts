import { latin } from '../../../core/review/latin.ts';

const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Two to ninety-nine, as they are written. */
export const numerals: readonly string[] = Array.from({ length: 98 }, (_, at) => {
  const figure = at + 2;
  if (figure < 10) return units[figure - 1] ?? '';
  if (figure < 20) return teens[figure - 10] ?? '';
  const unit = units[(figure % 10) - 1];
  return `${tens[Math.floor(figure / 10) - 2]}${unit === undefined ? '' : `-${unit}`}`;
});

const SUM =
  /(?<![\p{L}\p{N}.,:])(?<figure>\d{1,3}(?:[.,]\d{3})+|\d{1,9}(?:\.\d{1,2})?)\s?(?<many>k|grand|thousand|m|million)?(?![\p{L}\p{N}]|[.,]\d)/giu;
const SPELLED = latin(
  `(?<!\\p{L})(?:(?<ten>${tens.join('|')})(?:[- ](?<unit>${units.join('|')}))?|(?<teen>${teens.join('|')})) (?:thousand|grand|k)(?!\\p{L})`,
  'giu',
);

const SHORT = latin(
  `(?<!\\p{L}|-)(?<figure>(?:${tens.join('|')})(?:-(?:${units.join('|')}))?)(?![\\p{L}-]| (?:thousand|grand|k|per|percent|minutes|hours|years|days|people|times|pounds)(?!\\p{L}))`,
  'giu',
);

/** A sum below this is typed in thousands where it is pay: "on 48". */
const IN_THOUSANDS = { from: 15, below: 500 } as const;

/** Sums in a text, in whole units: "£92k", "92,000" and "ninety-two thousand" are the same. */
export function sums(text: string, isPay: boolean): number[] {
  const figures = [...text.matchAll(SUM)].map(({ groups }) => {
    const figure = Number((groups?.figure ?? '').replace(/[.,](?=\d{3})/g, ''));
    const many = groups?.many?.toLowerCase();
    if (many === 'm' || many === 'million') return figure * 1_000_000;
    if (many !== undefined) return figure * 1000;
    return isPay && figure >= IN_THOUSANDS.from && figure < IN_THOUSANDS.below ? figure * 1000 : figure;
  });
  // "Fifty would do": where it is pay, thousands.
  const short = isPay
    ? [...text.toLowerCase().matchAll(SHORT)].map(({ groups }) => (numerals.indexOf(groups?.figure ?? '') + 2) * 1000)
    : [];
  const spelled = [...text.toLowerCase().matchAll(SPELLED)].map(({ groups }) => {
    const { ten, unit, teen } = groups ?? {};
    if (teen !== undefined) return (teens.indexOf(teen) + 10) * 1000;
    return ((tens.indexOf(ten ?? '') + 2) * 10 + (unit === undefined ? 0 : units.indexOf(unit) + 1)) * 1000;
  });
  return [...figures, ...spelled, ...short];
}

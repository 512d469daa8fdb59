const units = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const teens = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** Two to ninety-nine, as they are written. */
export const numerals: readonly string[] = Array.from({ length: 98 }, (_, at) => {
  const figure = at + 2;
  if (figure < 10) return units[figure - 1] ?? '';
  if (figure < 20) return teens[figure - 10] ?? '';
  const unit = units[(figure % 10) - 1];
  return `${unit === undefined ? '' : `${unit}und`}${tens[Math.floor(figure / 10) - 2]}`;
});

const SUM =
  /(?<![\p{L}\p{N}.,:])(?<figure>\d{1,3}(?:\.\d{3})+|\d{1,9}(?:,\d{1,2})?)\s?(?<many>k|tausend|tsd\.?|mio\.?|millionen)?(?![\p{L}\p{N}]|[.,]\d)/giu;

/** A sum below this is typed in thousands where it is pay: "derzeit 48". */
const IN_THOUSANDS = { from: 15, below: 500 } as const;

const SPELLED = /(?<!\p{L})(?<figure>\p{L}{3,20}?) ?tausend(?!\p{L})/giu;

/** Sums in a text, in whole units: "92k", "92.000 €", "92 Tausend" and "zweiundneunzigtausend" are the same. */
export function sums(text: string, isPay: boolean): number[] {
  const spelled = [...text.toLowerCase().matchAll(SPELLED)].flatMap(({ groups }) => {
    const at = numerals.indexOf(groups?.figure ?? '');
    return at < 0 ? [] : [(at + 2) * 1000];
  });
  const figures = [...text.matchAll(SUM)].map(({ groups }) => {
    const figure = Number((groups?.figure ?? '').replaceAll('.', '').replace(',', '.'));
    const many = groups?.many?.toLowerCase();
    if (many?.startsWith('mi') === true) return figure * 1_000_000;
    if (many !== undefined) return figure * 1000;
    return isPay && figure >= IN_THOUSANDS.from && figure < IN_THOUSANDS.below ? figure * 1000 : figure;
  });
  return [...figures, ...spelled];
}

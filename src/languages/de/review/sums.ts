const SUM =
  /(?<![\p{L}\p{N}.,:])(?<figure>\d{1,3}(?:\.\d{3})+|\d{1,9}(?:,\d{1,2})?)\s?(?<many>k|tausend|tsd\.?|mio\.?|millionen)?(?![\p{L}\p{N}]|[.,]\d)/giu;

/** A sum below this is typed in thousands where it is pay: "derzeit 48". */
const IN_THOUSANDS = { from: 15, below: 500 } as const;

/** Sums in a text, in whole units: "92k", "92.000 €" and "92 Tausend" are the same. */
export function sums(text: string, isPay: boolean): number[] {
  return [...text.matchAll(SUM)].map(({ groups }) => {
    const figure = Number((groups?.figure ?? '').replaceAll('.', '').replace(',', '.'));
    const many = groups?.many?.toLowerCase();
    if (many?.startsWith('mi') === true) return figure * 1_000_000;
    if (many !== undefined) return figure * 1000;
    return isPay && figure >= IN_THOUSANDS.from && figure < IN_THOUSANDS.below ? figure * 1000 : figure;
  });
}

/** What the source of the tables lacks or has wrong: dated, each with where it is announced. */
export interface Correction {
  readonly region: string;
  readonly date: string;
  readonly change: 'add' | 'remove';
  readonly name: string;
  readonly source: string;
  readonly checkedOn: string;
}

export const corrections: readonly Correction[] = [
  {
    region: 'GB-SCT',
    date: '2026-06-15',
    change: 'add',
    name: 'Additional bank holiday',
    source: 'www.gov.uk/bank-holidays, Scotland, list updated 2025-11-24',
    checkedOn: '2026-11-23',
  },
];

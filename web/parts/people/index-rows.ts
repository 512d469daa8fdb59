import type { Output } from '../../../src/contract/registry.ts';
import { fits, letterOf, typedWords, wordsOf } from '../../state/found-people.ts';

type Relations = Output<'relations'>;
type Person = Relations['firms'][number]['people'][number];

/** Somebody in the index, with the words by which they are found. */
export interface IndexRow extends Person {
  readonly firm: { readonly id: string; readonly name: string } | null;
  readonly words: readonly string[];
}

export type Sort = 'last' | 'name' | 'firm';

/** Some people under a heading. */
export interface IndexPart {
  readonly key: string;
  readonly heading: string;
  /** The firm that the heading names. */
  readonly firm: string | null;
  readonly rows: readonly IndexRow[];
}

/** Everybody, once, with the words by which they are found. */
export function indexRows(relations: Relations): IndexRow[] {
  return relations.firms.flatMap((firm) =>
    firm.people.map((person) => ({
      ...person,
      firm: firm.id === '' ? null : { id: firm.id, name: firm.name },
      words: wordsOf(
        person.name,
        person.position,
        firm.id === '' ? null : firm.name,
        person.email,
        ...person.alsoNoted.map((each) => each.name),
      ),
    })),
  );
}

/** Those who fit what is typed, at this firm or at any. */
export function chosenRows(rows: readonly IndexRow[], typed: string, firm: string): readonly IndexRow[] {
  const looked = typedWords(typed);
  return rows.filter((row) => (firm === '' || row.firm?.id === firm) && fits(row.words, looked));
}

/** Everybody in one order. Sorting two thousand takes a while: it is done once, and what is found keeps the order. */
export function sortedRows(
  rows: readonly IndexRow[],
  sort: Sort,
  compare: (one: string, other: string) => number,
): readonly IndexRow[] {
  const byName = (one: IndexRow, other: IndexRow): number => compare(one.name, other.name);
  const byLast = (one: IndexRow, other: IndexRow): number => {
    const [a, b] = [one.lastOn ?? '', other.lastOn ?? ''];
    return a === b ? byName(one, other) : a < b ? 1 : -1;
  };
  const byFirm = (one: IndexRow, other: IndexRow): number =>
    Number(one.firm === null) - Number(other.firm === null) ||
    compare(one.firm?.name ?? '', other.firm?.name ?? '') ||
    byLast(one, other);
  return rows.toSorted({ last: byLast, name: byName, firm: byFirm }[sort]);
}

interface Headings {
  readonly noContactYet: string;
  readonly noFirm: string;
  /** A month by its first day. */
  readonly month: (day: string) => string;
}

/** What is sorted, under headings: by month of the last contact, by letter, by firm. */
export function indexParts(rows: readonly IndexRow[], sort: Sort, words: Headings): IndexPart[] {
  const headOf = (row: IndexRow): Omit<IndexPart, 'rows'> => {
    if (sort === 'name') return { key: letterOf(row.name), heading: letterOf(row.name), firm: null };
    if (sort === 'firm')
      return { key: row.firm?.id ?? '', heading: row.firm?.name ?? words.noFirm, firm: row.firm?.id ?? null };
    const month = row.lastOn?.slice(0, 7) ?? '';
    return { key: month, heading: month === '' ? words.noContactYet : words.month(`${month}-01`), firm: null };
  };
  const parts = new Map<string, { head: Omit<IndexPart, 'rows'>; rows: IndexRow[] }>();
  for (const row of rows) {
    const head = headOf(row);
    const known = parts.get(head.key);
    if (known === undefined) parts.set(head.key, { head, rows: [row] });
    else known.rows.push(row);
  }
  return [...parts.values()].map((each) => ({ ...each.head, rows: each.rows }));
}

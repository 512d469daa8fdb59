/** By which column rows are sorted, and whether the largest comes first. */
export interface Sorting {
  readonly key: string;
  readonly down: boolean;
}

/** By what a row is sorted; null where there is nothing to sort by. */
export type Rank<T> = (row: T) => string | number | null;

/** What a press on the head of a column makes of the order: up, down, and as the rows came. */
export function turned(sorting: Sorting | null, key: string): Sorting | null {
  if (sorting?.key !== key) return { key, down: false };
  return sorting.down ? null : { key, down: true };
}

/** The rows in order; those with nothing to sort by come last, whichever way. Equal ones stay as they came. */
export function inOrder<T>(rows: readonly T[], rank: Rank<T>, down: boolean): readonly T[] {
  const words = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  return rows.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
    return down ? -order : order;
  });
}

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import './table.css';
import { inOrder, type Rank, type Sorting, turned } from './table-order.ts';

export interface Column<T> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: T) => ComponentChildren;
  /** By what it is sorted: the smaller, the earlier; null comes last either way. Without it the head does not sort. */
  readonly rank?: Rank<T> | undefined;
  /**
   * Its share of the breadth at the desk. Where columns have one, rows are laid out one by one and not the table as a whole: hundreds of them then cost
   * no more than those in sight.
   */
  readonly share?: number | undefined;
  /**
   * Where the room gets narrow at the desk, columns leave in this order: 1 first. Only where columns have a share. Without it a column stays.
   */
  readonly leaves?: 1 | 2 | 3 | 4 | 5 | undefined;
  /** The whole text of a cell, for the pointer that rests on it: where columns have a share, a cell cuts off what goes on after two lines. */
  readonly whole?: ((row: T) => string) | undefined;
  /** Figures stand under figures, at the end of the column. */
  readonly figures?: boolean | undefined;
  /** Never broken over lines: days, chips. */
  readonly short?: boolean | undefined;
  /**
   * Where it stands in a row on the phone: `title` in the first line, `end` at the end of it, `meta` below (the usual place), `named` below with the
   * column's name before it, `none` not at all.
   */
  readonly onPhone?: 'title' | 'end' | 'meta' | 'named' | 'none' | undefined;
}

interface DataTableProps<T> {
  /** What the table shows; it is said and not shown. */
  readonly caption: string;
  /** The first names the row. */
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** How it is sorted at first; null: as the rows come. */
  readonly sortedBy?: Sorting | null | undefined;
  /** Rows that are chosen, to do something with several at once; without it nothing can be chosen. */
  readonly chosen?: ReadonlySet<string> | undefined;
  readonly onChoose?: ((key: string, on: boolean) => void) | undefined;
  /** What the box of a row is called: "Choose Head of Data at Harbour". */
  readonly chooseLabel?: ((row: T) => string) | undefined;
  /** Buttons or a menu at the end of each row, with a name of their column for those who listen. */
  readonly acts?: ((row: T) => ComponentChildren) | undefined;
  readonly actsLabel?: string | undefined;
}

/**
 * Rows in columns at the desk, one under the other on the phone. A head sorts by its column: once, the other way round, and as it was.
 *
 * @example
 * <DataTable caption={words.jobs} rows={jobs} keyOf={(job) => job.id} columns={[
 *   { key: 'job', label: words.job, cell: (job) => <a href={`/job/${job.id}`}>{job.title}</a>, rank: (job) => job.title },
 *   { key: 'last', label: words.lastWord, cell: (job) => job.last.said, rank: (job) => job.last.days, onPhone: 'named' },
 * ]} />
 */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, columns, rows, keyOf, acts, chosen } = props;
  const sorting = useSignal<Sorting | null>(props.sortedBy ?? null);
  const by = columns.find(({ key }) => key === sorting.value?.key)?.rank;
  const shown = by === undefined || sorting.value === null ? rows : inOrder(rows, by, sorting.value.down);
  // Sorting moves lines and draws none anew, and choosing draws one: with hundreds of them that is what the candidate would wait for.
  const drawn = useMemo(() => new Map<T, DrawnLine>(), [rows, columns, acts, props.onChoose]);
  const lineOf = (row: T) => {
    const isChosen = chosen?.has(keyOf(row)) ?? false;
    const known = drawn.get(row);
    if (known?.isChosen === isChosen) return known.line;
    const line = <Line key={keyOf(row)} row={row} isChosen={isChosen} {...props} />;
    drawn.set(row, { isChosen, line });
    return line;
  };
  return (
    // Roles are said again because a table that is laid out as rows is no table any more to some browsers.
    <table
      class="ui-table"
      data-chooses={chosen !== undefined || undefined}
      {...sharesOf(columns, chosen !== undefined, acts !== undefined)}
      {...{ role: 'table' }}
    >
      <caption class="unseen">{caption}</caption>
      <thead {...{ role: 'rowgroup' }}>
        <tr {...{ role: 'row' }}>
          {chosen !== undefined && <td class="ui-table-choose" />}
          {columns.map(({ key, label, rank, figures, short, onPhone, leaves }) => (
            <th
              key={key}
              scope="col"
              {...{ role: 'columnheader' }}
              data-figures={figures || undefined}
              data-short={short || undefined}
              data-phone={onPhone}
              data-leaves={leaves}
              aria-sort={rank === undefined ? undefined : sortOf(sorting.value, key)}
            >
              {rank === undefined ? (
                label
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    sorting.value = turned(sorting.value, key);
                  }}
                >
                  {label}
                </button>
              )}
            </th>
          ))}
          {acts !== undefined && (
            <th scope="col" {...{ role: 'columnheader' }}>
              <span class="unseen">{props.actsLabel}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody {...{ role: 'rowgroup' }}>{shown.map(lineOf)}</tbody>
    </table>
  );
}

interface DrawnLine {
  readonly isChosen: boolean;
  readonly line: ComponentChildren;
}

interface LineProps<T> extends DataTableProps<T> {
  readonly row: T;
  readonly isChosen: boolean;
}

/** The columns as tracks, where each has its share. */
function sharesOf<T>(columns: readonly Column<T>[], chooses: boolean, acts: boolean) {
  if (columns.every(({ share }) => share === undefined)) return {};
  /** The tracks once the first `gone` columns left. */
  const tracks = (gone: number) => {
    const left = columns.filter(({ leaves }) => leaves === undefined || leaves > gone);
    const shares = left.map(({ share = 1 }) => `minmax(0, ${share}fr)`).join(' ');
    return `${chooses ? '2rem ' : ''}${shares}${acts ? ' auto' : ''}`;
  };
  return {
    'data-shares': true,
    style: Object.fromEntries([0, 1, 2, 3, 4, 5].map((gone) => [`--tracks-${gone}`, tracks(gone)])),
  };
}

function Line<T>({ row, isChosen, columns, keyOf, acts, chosen, onChoose, chooseLabel }: LineProps<T>) {
  const key = keyOf(row);
  return (
    <tr {...{ role: 'row' }} data-chosen={isChosen || undefined}>
      {chosen !== undefined && (
        <td class="ui-table-choose" {...{ role: 'cell' }}>
          <label>
            <input
              type="checkbox"
              checked={isChosen}
              aria-label={chooseLabel?.(row)}
              onChange={(event) => onChoose?.(key, event.currentTarget.checked)}
            />
          </label>
        </td>
      )}
      {columns.map(({ key: column, label, cell, figures, short, onPhone, leaves, whole }, index) => {
        const common = {
          'data-figures': figures || undefined,
          'data-short': short || undefined,
          'data-phone': onPhone ?? (index === 0 ? 'title' : 'meta'),
          'data-leaves': leaves,
          title: whole?.(row) || undefined,
          'data-label': onPhone === 'named' ? label : undefined,
        };
        return index === 0 ? (
          <th key={column} scope="row" {...{ role: 'rowheader' }} {...common}>
            {cell(row)}
          </th>
        ) : (
          <td key={column} {...{ role: 'cell' }} {...common}>
            {cell(row)}
          </td>
        );
      })}
      {acts !== undefined && (
        <td class="ui-table-acts" {...{ role: 'cell' }}>
          {acts(row)}
        </td>
      )}
    </tr>
  );
}

function sortOf(sorting: Sorting | null, column: string) {
  if (sorting?.key !== column) return 'none';
  return sorting.down ? 'descending' : 'ascending';
}

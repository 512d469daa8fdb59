import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { Chip } from '../ui/chip.tsx';

export type Line = Output<'jobs'>['jobs'][number];

type Column = 'job' | 'stage' | 'next' | 'last' | 'want';

const wants: Readonly<Record<'yes' | 'unsure' | 'no', string>> = { yes: 'Yes', unsure: 'Not sure', no: 'No' };

const columns: readonly { readonly key: Column; readonly label: string }[] = [
  { key: 'job', label: 'Job' },
  { key: 'stage', label: 'Stage' },
  { key: 'next', label: 'Next' },
  { key: 'last', label: 'Last word' },
  { key: 'want', label: 'Want it?' },
];

/** By what a column is sorted: the smaller, the earlier; what there is none of comes last. */
const ranks: Readonly<Record<Column, (line: Line) => number | string>> = {
  job: (line) => line.title.toLowerCase(),
  stage: (line) => line.stage.toLowerCase(),
  next: (line) => (line.next === null ? Number.POSITIVE_INFINITY : (line.next.due?.days ?? 1e6)),
  last: (line) => line.last?.days ?? Number.POSITIVE_INFINITY,
  want: (line) => ['yes', 'unsure', 'no'].indexOf(line.want ?? '') >>> 0,
};

/** The jobs in columns at the desk, and one under the other on a phone: how far, what is next, who spoke last. A head sorts by its column. */
export function JobTable({ lines }: { readonly lines: readonly Line[] }) {
  const sorted = useSignal<{ readonly by: Column; readonly down: boolean } | null>(null);
  const sort = (by: Column) => {
    const now = sorted.value;
    sorted.value = now?.by !== by ? { by, down: false } : now.down ? null : { by, down: true };
  };
  const shown = sorted.value === null ? lines : inOrder(lines, sorted.value);
  return (
    <table class="jobs">
      <thead>
        <tr>
          {columns.map(({ key, label }) => (
            <th key={key} scope="col" aria-sort={sortOf(sorted.value, key)}>
              <button type="button" onClick={() => sort(key)}>
                {label}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <a href={`/job/${line.id}`}>{line.title}</a>
              {line.agency !== null && <span class="soft through">through {line.agency}</span>}
            </th>
            <td>{line.state === 'running' ? line.stage : line.state}</td>
            <td class="next">
              {line.next !== null && (
                <>
                  <a href={`/step/${line.next.stepId}`}>{line.next.title}</a>
                  {line.next.due !== null && <Due due={line.next.due} />}
                </>
              )}
            </td>
            <td class="soft" data-label="Last word">
              {line.last?.said}
            </td>
            <td class="soft" data-label="Want it">
              {line.want === null ? '' : wants[line.want]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Due({ due }: { readonly due: NonNullable<NonNullable<Line['next']>['due']> }) {
  return <Chip tone={due.over ? 'waiting' : due.days === 0 ? 'urgent' : 'plain'}>{due.word}</Chip>;
}

function sortOf(sorted: { readonly by: Column; readonly down: boolean } | null, column: Column) {
  if (sorted?.by !== column) return 'none';
  return sorted.down ? 'descending' : 'ascending';
}

function inOrder(lines: readonly Line[], { by, down }: { readonly by: Column; readonly down: boolean }): Line[] {
  const rank = ranks[by];
  return lines.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1);
  });
}

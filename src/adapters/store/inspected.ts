import { derive } from '../../core/journal/derive.ts';
import type { Entry } from '../../core/journal/entry.ts';
import type { FileProblem } from '../../core/journal/fault.ts';
import { foldScope } from '../../core/journal/fold.ts';
import { faultOfEntry } from '../../core/journal/soundness.ts';
import { readEntry } from './rows.ts';
import { numberAt, type SqlRow } from './sql.ts';

/** So many of a kind are named; further ones are counted. */
const MOST_NAMED = 20;

/** The first problems of a kind, and how many more there are. */
export function named(problems: readonly FileProblem[]): FileProblem[] {
  if (problems.length <= MOST_NAMED) return [...problems];
  return [...problems.slice(0, MOST_NAMED), { code: 'more', count: problems.length - MOST_NAMED }];
}

/** What is wrong with an entry: its own fault, or that of the chain of digests. */
export function ofEntry(row: SqlRow, broken: 'changed' | 'missing-before' | null): FileProblem | null {
  const note = numberAt(row, 'position');
  const fault = faultOfEntry(readEntry(row));
  if (fault !== null) return { code: 'note-broken', note, fault };
  if (broken === 'missing-before') return { code: 'missing-before', note };
  return broken === 'changed' ? { code: 'note-changed', note } : null;
}

/** A job without a row would be on no day. What a row says is planned anew, for no fold tells what it should be. */
export function inPlanned(found: ReadonlySet<string>, planned: ReadonlySet<string>): FileProblem[] {
  const missing = [...planned].filter((id) => !found.has(id));
  const further = [...found].filter((id) => !planned.has(id));
  return [
    ...missing.map((scope): FileProblem => ({ code: 'not-planned', scope })),
    ...further.map((scope): FileProblem => ({ code: 'planned-without-cause', scope })),
  ];
}

/** A state as it is stored, and what it is found by: keys and links in their order. */
export interface StoredState {
  readonly body: unknown;
  readonly position: unknown;
  readonly kind: unknown;
  readonly live: boolean;
  readonly sortAt: unknown;
  readonly keys: readonly string[];
  readonly links: readonly string[];
}

/** A stored state against what folding its entries gives now. `planned`: the plan may hold something of it. */
export function compared(
  scope: string,
  entries: readonly Entry[],
  stored: StoredState | undefined,
): { readonly problem: FileProblem | null; readonly planned: boolean } {
  const state = foldScope(scope, entries);
  const isSame =
    stored === undefined
      ? state === null
      : state !== null && stored.body === JSON.stringify(state) && stored.position === entries.at(-1)?.position;
  if (!isSame) return { problem: { code: 'other-state', scope }, planned: false };
  if (state === null || stored === undefined) return { problem: null, planned: false };
  const { kind, live, planned, sortAt, keys, links } = derive(scope, state);
  const inOrder = (texts: readonly string[]): string => [...new Set(texts)].sort().join('\n');
  const isFound =
    stored.kind === kind &&
    stored.live === live &&
    stored.sortAt === sortAt &&
    stored.keys.join('\n') === inOrder(keys) &&
    (kind !== 'job' || stored.links.join('\n') === inOrder(links));
  return { problem: isFound ? null : { code: 'found-otherwise', scope }, planned };
}

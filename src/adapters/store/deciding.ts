import type { Commit, Committed, RowChange, UsedId } from '../../app/ports/store.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { extendState } from '../../core/journal/fold.ts';
import { kinds } from '../../core/journal/kinds/registry.ts';
import { nextStamp, type Stamp } from '../../core/journal/stamp.ts';
import type { ScopeState } from '../../core/journal/states.ts';
import type { FaultOf } from './working-rows.ts';

/** Where a journal ends, and who writes next. */
export interface End {
  readonly position: number;
  /** The latest stamp of all entries; null where there are none. */
  readonly stamp: Stamp | null;
  readonly device: string;
}

/** The entries of a decision as they are written behind an end: each with its place and a stamp later than all before. */
export function entriesOf(commit: Commit, end: End): Entry[] {
  let { position, stamp } = end;
  return commit.entries.map((entry): Entry => {
    position += 1;
    stamp = nextStamp(stamp, commit.recordedAt, end.device);
    return {
      ...entry,
      position,
      version: kinds[entry.kind].version,
      recordedAt: commit.recordedAt,
      stamp,
      operationId: commit.operationId ?? '',
    };
  });
}

/** What a commit answers whose operation id was used before. */
export function repeatOf(used: UsedId, boundTo: string, position: number): Committed {
  if (used.boundTo === null) return { ok: false, reason: 'answer-gone' };
  if (used.boundTo !== boundTo) return { ok: false, reason: 'other-content' };
  return { ok: true, position, result: used.result, repeated: true };
}

/** Throws for a row that does not fit its shape: it would never be read again, a loss without a word. */
export function refuseMisfits(rows: readonly RowChange[], faultOf: FaultOf): void {
  for (const { kind, key, body } of rows) {
    const fault = body === null ? null : faultOf(kind, key, body);
    if (fault !== null) throw new Error(`A row of ${kind} does not fit its shape: ${JSON.stringify(fault)}.`);
  }
}

/**
 * A stored state with the new entries of its scope on its end, and the position of the last of them; 'refold' where only the whole list
 * of entries gives the answer. The state that is given is changed.
 */
export function extended(
  scope: string,
  before: ScopeState | null,
  entries: readonly Entry[],
): { readonly state: ScopeState | null | 'refold'; readonly position: number } {
  let state: ScopeState | null | 'refold' = before;
  let position = 0;
  for (const entry of entries) {
    if (!entry.scopes.includes(scope) || state === 'refold') continue;
    state = extendState(scope, state, entry);
    position = entry.position;
  }
  return { state, position };
}

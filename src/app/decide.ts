import { type EntryKind, type NewEntry, type Payload, payloadOf } from '../core/journal/entry.ts';
import { type App, type Call, type Result, refuse } from './context.ts';
import type { Loaded, RowChange } from './ports/store.ts';
import { undoRows } from './putting-back.ts';
import { readOnlyRefusal } from './wording/read-only.ts';
import { answerGone, otherContent, refuseUsedId } from './wording/used-id.ts';

/** How often a decision is made again when somebody else wrote meanwhile (ST2). */
const MOST_TRIES = 5;

export interface Decision<T> {
  readonly entries: readonly NewEntry[];
  readonly rows?: readonly RowChange[];
  readonly result: T;
  /** Working rows that the decision read and that must be the same when it is written. */
  readonly rowsAsRead?: readonly RowChange[];
  /** Rows as they stand before it, for `undo` to put back; only for who gave the id, or may name an entry of it. */
  readonly putBack?: readonly RowChange[];
  /** What the decision read, with positions; scopes among these that it touches must not have moved. */
  readonly read: readonly Loaded[];
}

/**
 * Reads, decides and commits; when another process touched the same scopes in between, decides again. A repeated
 * operation id returns its first result and decides nothing.
 */
export async function decide<T>(
  app: App,
  operation: Call | string,
  attempt: () => Promise<Result<Decision<T>>>,
): Promise<Result<T>> {
  const { operationId, boundTo = '' } = typeof operation === 'string' ? { operationId: operation } : operation;
  const earlier = await app.store.resultOf(operationId);
  if (earlier) {
    const used = refuseUsedId(earlier, boundTo);
    if (used) return used;
    // Without an answer it is the mark of an operation that may be done again; `perform` leaves it.
    if (earlier.result !== null) return { ok: true, value: earlier.result as T };
  }
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const decided = await attempt();
    if (!decided.ok) return decided;
    const { entries, rowsAsRead = [], result, read, putBack = [] } = decided.value;
    const rows = [...(decided.value.rows ?? []), ...(await undoRows(app, operationId, putBack))];
    if (entries.length === 0 && rows.length === 0) return { ok: true, value: result };
    const touched = new Set(entries.flatMap((entry) => entry.scopes));
    const expected = new Map(read.filter((each) => touched.has(each.scope)).map((each) => [each.scope, each.position]));
    const committed = await app.store.commit({
      operationId,
      boundTo,
      expected,
      entries,
      rows,
      rowsAsRead,
      // At a given time, as in a simulated home, it is noted at that time.
      recordedAt: typeof operation !== 'string' && operation.hypothetical ? operation.now : app.clock.now(),
      result,
    });
    if (committed.ok) return { ok: true, value: committed.result as T };
    if (committed.reason === 'read-only') {
      return readOnlyRefusal();
    }
    if (committed.reason === 'other-content') return otherContent();
    if (committed.reason === 'answer-gone') return answerGone();
    if (committed.reason === 'duplicate-entry') break;
  }
  return refuse(
    'conflict',
    'Something else changed the same job at the same time.',
    'Look at it again and repeat what you did.',
  );
}

/** A new entry with an id of its own. */
export function entry<K extends EntryKind>(
  app: App,
  kind: K,
  happenedAt: number,
  scopes: readonly (string | null)[],
  payload: Payload<K>,
): NewEntry {
  // What does not fit its shape would be kept and never applied: a loss without a word. Schemas at the edges prevent it.
  if (payloadOf(kind, payload) === null) throw new Error(`A ${kind} entry does not fit its shape.`);
  const real = scopes.filter((scope): scope is string => scope !== null && scope !== '');
  return { id: app.ids.next('ent'), kind, happenedAt, scopes: [...new Set(real)], payload } as unknown as NewEntry;
}

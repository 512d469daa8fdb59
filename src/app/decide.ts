import { none } from '../contract/refusals/kind.ts';
import type { EntryKind } from '../core/journal/kinds/names.ts';
import {
  type KindAround,
  type NewEntry,
  type Payload,
  payloadOf,
  scopesOfEntry,
} from '../core/journal/kinds/registry.ts';
import { type AccountWith, done, type Invocation, type Result, refuse, type Tools } from './context.ts';
import { inNewMoment, type RowName } from './moment.ts';
import type { Commit, KeyRead, Loaded, RowChange } from './ports/store.ts';
import { undoRows } from './putting-back.ts';
import { readOnlyRefusal } from './wording/read-only.ts';
import { answerGone, otherContent, refuseUsedId } from './wording/used-id.ts';

/** How often a decision is made again when somebody else wrote meanwhile (ST2). */
const MOST_TRIES = 5;

export interface Decision<T> {
  readonly entries: readonly Guarded[];
  readonly rows?: readonly RowChange[];
  readonly result: T;
  /** Working rows that must not have been written since the decision read them, besides those that it read and writes. */
  readonly rowsAsRead?: readonly RowName[];
  /** Rows as they stand before it, for `undo` to put back; only for who gave the id, or may name an entry of it. */
  readonly putBack?: readonly RowChange[];
  /** The states that it rests on, with their positions: none of them may have moved when it is written. */
  readonly read: readonly Loaded[];
  /** What it found by keys, and must still find when it is written; a key that led to nothing must not have been noted meanwhile. */
  readonly guards?: readonly KeyRead[];
}

/** What an attempt comes to. */
export type Decided<T> = Promise<Result<Decision<T>>>;

/** An entry with what must still be so for it to hold: that the firm which it notes was not noted meanwhile. */
export type Guarded = NewEntry & { readonly guards?: readonly KeyRead[] };

/** Who asks: a call of an operation, the id of one, or null for what the program does by itself and nobody repeats. */
export type OnBehalfOf = Invocation | string | null;

/**
 * The one door through which anything is written: reads, decides and commits. What an attempt reads, through what it is given,
 * is of one moment; where another process wrote since to a state or a row that the decision rests on, it is decided again. A repeated
 * operation id returns its first result and decides nothing.
 */
export async function decide<Whose extends AccountWith<'clock'>, T>(
  app: Whose,
  operation: OnBehalfOf,
  attempt: (app: Whose) => Decided<T>,
): Promise<Result<T>> {
  const { operationId, boundTo } = asked(operation);
  const earlier = operationId === null ? null : await app.store.resultOf(operationId);
  if (earlier) {
    const used = refuseUsedId(earlier, boundTo);
    if (used) return used;
    // Without an answer it is the mark of an operation that may be done again; `perform` leaves it.
    if (earlier.result !== null) return { ok: true, value: earlier.result as T };
  }
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const decided = await inNewMoment(app, async (moment) => {
      const found = await attempt(moment.app);
      if (!found.ok) return found;
      const { rowsAsRead = [], result, read, putBack = [], guards = [] } = found.value;
      const keysAsRead = [...guards, ...found.value.entries.flatMap((each) => each.guards ?? [])];
      const entries = found.value.entries.map(({ guards: _guards, ...each }) => each);
      const rows = [...(found.value.rows ?? []), ...(await undoRows(moment.app, operationId ?? '', putBack))];
      if (entries.length === 0 && rows.length === 0) return { ok: true as const, value: null, result };
      const value: Commit = {
        operationId,
        boundTo,
        expected: new Map(read.map((each) => [each.scope, each.position])),
        entries,
        rows,
        rowsAsRead: await moment.versions(rowsAsRead, rows),
        keysAsRead,
        recordedAt: recordedAt(app, operation),
        result,
      };
      return { ok: true as const, value, result };
    });
    if (!decided.ok) return decided;
    if (decided.value === null) return { ok: true, value: decided.result };
    const committed = await app.store.commit(decided.value);
    if (committed.ok) return { ok: true, value: committed.repeated ? (committed.result as T) : decided.result };
    if (committed.reason === 'read-only') return readOnlyRefusal();
    if (committed.reason === 'other-content') return otherContent();
    if (committed.reason === 'answer-gone') return answerGone();
    if (committed.reason === 'duplicate-entry') break;
  }
  return refuse('changed-meanwhile', none);
}

/** Writes rows that the program keeps for itself, whatever stood there; false where nothing can be written. */
export async function keepRows(app: AccountWith<'clock'>, rows: readonly RowChange[]): Promise<boolean> {
  return (await decide(app, null, async () => done({ entries: [], rows, read: [], result: null }))).ok;
}

/** Notes that an operation id was used, and for what, where nothing was written under it (ST10). */
export async function bindId(app: AccountWith<'clock'>, operationId: string, boundTo: string): Promise<void> {
  if ((await app.store.resultOf(operationId)) !== null) return;
  const nothing = { expected: new Map(), entries: [], rows: [], result: null };
  await app.store.commit({ ...nothing, operationId, boundTo, recordedAt: app.clock.now() });
}

function asked(operation: OnBehalfOf): { readonly operationId: string | null; readonly boundTo: string } {
  if (operation === null || typeof operation === 'string') return { operationId: operation, boundTo: '' };
  return { operationId: operation.operationId, boundTo: operation.boundTo ?? '' };
}

/** At a given time, as in a simulated home, it is noted at that time. */
function recordedAt(app: Pick<Tools, 'clock'>, operation: OnBehalfOf): number {
  const isGiven = operation !== null && typeof operation !== 'string' && operation.hypothetical;
  return isGiven ? operation.now : app.clock.now();
}

/**
 * A new entry with an id of its own. What it is about follows from its payload; only where the case book alone knows what else is
 * concerned, the caller says so.
 */
export function entry<K extends Exclude<EntryKind, KindAround>>(
  tools: Pick<Tools, 'ids'>,
  kind: K,
  happenedAt: number,
  payload: Payload<K>,
): NewEntry;
export function entry<K extends KindAround>(
  tools: Pick<Tools, 'ids'>,
  kind: K,
  happenedAt: number,
  payload: Payload<K>,
  around: readonly (string | null)[],
): NewEntry;
export function entry<K extends EntryKind>(
  tools: Pick<Tools, 'ids'>,
  kind: K,
  happenedAt: number,
  payload: Payload<K>,
  around: readonly (string | null)[] = [],
): NewEntry {
  // What does not fit its shape would be kept and never applied: a loss without a word. Schemas at the edges prevent it.
  if (payloadOf(kind, payload) === null) throw new Error(`A ${kind} entry does not fit its shape.`);
  return { id: tools.ids.next('ent'), kind, happenedAt, scopes: scopesOfEntry(kind, payload, around), payload };
}

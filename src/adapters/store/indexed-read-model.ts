import { derive } from '../../core/journal/derive.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { foldScope } from '../../core/journal/fold.ts';
import { scopeKindOf } from '../../core/journal/scopes.ts';
import type { ScopeState } from '../../core/journal/states.ts';
import { extended } from './deciding.ts';
import { staleAll, staleByNode, staleCluster, unplanned } from './indexed-due.ts';
import type { StateRecord } from './indexed-schema.ts';
import { inPieces, type Tables, type Writer } from './indexed-tables.ts';
import { readEntry } from './rows.ts';
import { parseState } from './state-cache.ts';

/** The entries of a scope, in a range of its index: all of them, or those after a position. */
export const filedUnder = (scope: string, after = 0): IDBKeyRange =>
  IDBKeyRange.bound([scope, after], [scope, Number.POSITIVE_INFINITY], true);

/** The entries of a scope in the order of the journal. */
export async function entriesIn(tables: Tables, scope: string): Promise<Entry[]> {
  const records = await tables.list('entry', { index: 'filed', range: filedUnder(scope) });
  return records.map(({ row }) => readEntry(row));
}

/** The record of a state, with what it is found by. */
function recordOf(scope: string, position: number, state: ScopeState): StateRecord & { readonly planned: boolean } {
  const { kind, live, planned, sortAt, links, keys } = derive(scope, state);
  return {
    scope,
    kind,
    live: live ? 1 : 0,
    down: -sortAt,
    position,
    body: JSON.stringify(state),
    keys: [...new Set(keys)].sort(),
    links: [...new Set(links)].sort(),
    planned,
  };
}

/** Takes in entries that were just put: each was stamped after all that the database holds, so each goes on the end of its states. */
export async function extendStates(writer: Writer, entries: readonly Entry[]): Promise<void> {
  const scopes = [...new Set(entries.flatMap((entry) => entry.scopes))].filter((scope) => scopeKindOf(scope) !== null);
  const before = await Promise.all(scopes.map((scope) => writer.get('state', scope)));
  const first = entries[0]?.position ?? 0;
  for (const [index, scope] of scopes.entries()) {
    const record = before[index];
    // Of what was taken away nothing is stored, yet something was said: the next entry makes no new one of it.
    const range = IDBKeyRange.bound([scope], [scope, first], false, true);
    const wasTaken =
      record === undefined && (await writer.keys('entry', { index: 'filed', range, limit: 1 })).length > 0;
    const after = wasTaken ? null : extended(scope, stateIn(record), entries);
    if (after === null || after.state === 'refold') await refold(writer, [scope]);
    else await save(writer, scope, after.position, after.state, record);
  }
}

function stateIn(record: StateRecord | undefined): ScopeState | null {
  return record === undefined ? null : parseState(record.body);
}

async function save(
  writer: Writer,
  scope: string,
  position: number,
  state: ScopeState | null,
  before: StateRecord | undefined,
  cameLate = false,
): Promise<void> {
  if (state === null) {
    // What was tied to it is planned anew without it.
    if (before !== undefined) {
      await staleCluster(writer, scope);
      await staleByNode(writer, scope);
    }
    writer.drop('state', scope);
    writer.drop('due', scope);
    return;
  }
  const { planned, ...record } = recordOf(scope, position, state);
  // A job that leaves a cluster changes it as much as one that joins: both the old ties and the new are marked.
  if (record.kind === 'job' && before !== undefined) await staleCluster(writer, scope);
  writer.put('state', record);
  if (record.kind !== 'job') {
    if (record.kind === 'account') staleAll(writer, await writer.list('due'));
    // What came from elsewhere may have come behind a job that names it.
    else if (before !== undefined || cameLate) await staleByNode(writer, scope);
    return;
  }
  if (!planned) {
    writer.drop('due', scope);
    return;
  }
  const row = await writer.get('due', scope);
  writer.put('due', row === undefined ? unplanned(scope) : { ...row, validUntilAt: 0 });
  for (const node of record.links) if (before?.links.includes(node) !== true) await staleByNode(writer, node);
}

/** Scopes of which all entries are read at once: many questions on their way together take no longer than one, and few lie in memory. */
const AT_ONCE = 64;

/** Does something with each scope, some of them at once, in a transaction. */
export async function forScopes(scopes: Iterable<string>, work: (scope: string) => Promise<void>): Promise<void> {
  const waiting = [...scopes];
  while (waiting.length > 0) await Promise.all(waiting.splice(0, AT_ONCE).map(work));
}

/** Every scope that an entry is about. */
async function scopesIn(tables: Tables): Promise<Set<string>> {
  const scopes = new Set<string>();
  await inPieces(tables, 'entry', ({ filed }) => {
    for (const [scope] of filed) scopes.add(scope);
  });
  return scopes;
}

export interface Refolded {
  readonly states: number;
  /** Scopes whose state was another one before, byte for byte. */
  readonly differing: readonly string[];
}

/** Folds every scope anew. */
export async function refoldAll(writer: Writer): Promise<Refolded> {
  const differing: string[] = [];
  writer.clear('due');
  const scopes = await scopesIn(writer);
  const left = new Set((await writer.keys('state')).map(String));
  await forScopes(scopes, async (scope) => {
    if (scopeKindOf(scope) === null) return;
    const [all, before] = await Promise.all([entriesIn(writer, scope), writer.get('state', scope)]);
    const state = foldScope(scope, all);
    if (state === null) return;
    left.delete(scope);
    const { planned, ...record } = recordOf(scope, all.at(-1)?.position ?? 0, state);
    if (before?.body !== record.body) differing.push(scope);
    // Most are as they were, and a record with many keys takes long to write.
    if (JSON.stringify(before) !== JSON.stringify(record)) writer.put('state', record);
    if (planned) writer.put('due', unplanned(scope));
  });
  for (const scope of left) writer.drop('state', scope);
  await writer.settled();
  return { states: scopes.size, differing: differing.sort() };
}

/** Folds these scopes anew, of which entries were changed, taken away or came from elsewhere. */
export async function refold(writer: Writer, scopes: Iterable<string>): Promise<void> {
  for (const scope of scopes) {
    if (scopeKindOf(scope) === null) continue;
    const [all, before] = await Promise.all([entriesIn(writer, scope), writer.get('state', scope)]);
    await save(writer, scope, all.at(-1)?.position ?? 0, foldScope(scope, all), before, true);
  }
}

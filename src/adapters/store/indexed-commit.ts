import type { Commit, Committed } from '../../app/ports/store.ts';
import { entriesOf, refuseMisfits, repeatOf } from './deciding.ts';
import type { Account, Written } from './indexed-account.ts';
import { entryRecord } from './indexed-entries.ts';
import { extendStates } from './indexed-read-model.ts';
import { scopesAt } from './indexed-reading.ts';
import { putRows } from './indexed-rows.ts';
import type { Head } from './indexed-schema.ts';
import type { IndexedStates } from './indexed-states.ts';
import type { Tables, Writer } from './indexed-tables.ts';
import { sayWritten } from './indexed-taking.ts';
import { usedBy } from './reading.ts';
import { NewerFile } from './trouble.ts';
import type { FaultOf } from './working-rows.ts';

/** Writes what was decided, in one transaction. `faultOf` says what is wrong with a row that is about to be written. */
export async function commitIndexed(
  account: Account,
  states: IndexedStates,
  faultOf: FaultOf,
  commit: Commit,
): Promise<Committed> {
  let change = 0;
  try {
    const committed = await account.write(async (writer, head): Promise<Written<Committed>> => {
      const refused = await refusalOf(writer, head, commit);
      if (refused !== null) return { head: null, value: refused };
      change = head.change + 1;
      const end = await append(writer, head, commit);
      refuseMisfits(commit.rows, faultOf);
      putRows(writer, commit.rows, change);
      if (commit.operationId !== null)
        writer.put('operation', {
          id: commit.operationId,
          result: JSON.stringify(commit.result ?? null),
          recorded_at: commit.recordedAt,
          bound_to: commit.boundTo ?? '',
        });
      const position = end.position ?? head.position;
      return { head: { ...end, change }, value: { ok: true, position, result: commit.result, repeated: false } };
    });
    if (committed.ok && !committed.repeated)
      states.changed(
        commit.entries.flatMap((entry) => entry.scopes),
        change,
      );
    return committed;
  } catch (error) {
    if (error instanceof NewerFile) return { ok: false, reason: 'read-only' };
    throw error;
  }
}

/** Why a commit is not written, or what it answered the first time; null where it is to be written. */
async function refusalOf(tables: Tables, head: Head, commit: Commit): Promise<Committed | null> {
  const { operationId, boundTo = '' } = commit;
  const earlier = operationId === null ? undefined : await tables.get('operation', operationId);
  if (earlier !== undefined) return repeatOf(usedBy({ ...earlier }), boundTo, head.position);
  const moved = await movedSince(tables, commit);
  if (moved.length > 0) return { ok: false, reason: 'conflict', scopes: moved };
  const twice = await Promise.all(
    commit.entries.map(({ id }) => tables.keys('entry', { index: 'id', range: IDBKeyRange.only(id) })),
  );
  return twice.some((keys) => keys.length > 0) ? { ok: false, reason: 'duplicate-entry' } : null;
}

/** What moved since the decision read it. */
async function movedSince(tables: Tables, { expected, rowsAsRead = [], keysAsRead = [] }: Commit): Promise<string[]> {
  const [states, rows, keys] = await Promise.all([
    Promise.all([...expected.keys()].map((scope) => tables.get('state', scope))),
    Promise.all(rowsAsRead.map(({ kind, key }) => tables.get('working', [kind, key]))),
    Promise.all(keysAsRead.map(({ key }) => scopesAt(tables, key))),
  ]);
  return [
    ...[...expected].flatMap(([scope, position], index) =>
      (states[index]?.position ?? 0) === position ? [] : [scope],
    ),
    ...rowsAsRead.flatMap(({ kind, key, version }, index) =>
      (rows[index]?.version ?? 0) === version ? [] : [`${kind} ${key}`],
    ),
    ...keysAsRead.flatMap(({ key, scopes }, index) =>
      (keys[index] ?? []).join(' ') === [...scopes].sort().join(' ') ? [] : [key],
    ),
  ];
}

async function append(writer: Writer, head: Head, commit: Commit): Promise<Partial<Head>> {
  const { position: end, stamp, exchanging } = head;
  const entries = entriesOf(commit, { position: end, stamp, device: exchanging ?? head.device });
  const said =
    exchanging === undefined
      ? {}
      : await sayWritten(
          writer,
          { ...head, stamp: entries.at(-1)?.stamp ?? stamp },
          { entries, rows: commit.rows },
          exchanging,
          commit.recordedAt,
        );
  const last = entries.at(-1);
  if (last === undefined) return said;
  let { digest } = head;
  for (const entry of entries) {
    const sealed = entryRecord(entry, digest);
    writer.put('entry', sealed.record);
    digest = sealed.digest;
  }
  await extendStates(writer, entries);
  return { ...said, position: last.position, stamp: last.stamp, digest };
}

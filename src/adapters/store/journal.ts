import type { Commit, Committed } from '../../app/ports/store.ts';
import { entriesOf, refuseMisfits, repeatOf } from './deciding.ts';
import { digestOf, headOf, setHead } from './digests.ts';
import { sayEntries, sayRows } from './exchange-rows.ts';
import { type Author, authorOf, lastPosition, latestStamp, nextChange } from './meta.ts';
import { createReadModel } from './read-model.ts';
import { usedBy } from './reading.ts';
import { createInsert, rowOf } from './rows.ts';
import { numberAt, type SqlDriver, type SqlStatement } from './sql.ts';
import type { StateCache } from './state-cache.ts';
import { NewerFile } from './trouble.ts';
import { writeHere } from './versions.ts';
import { type FaultOf, writeRows } from './working-rows.ts';

/** Whether the file may be written; it turns read-only when a newer program takes it over. */
export interface Access {
  readOnly: boolean;
}

/** Writes what was decided. `faultOf` says what is wrong with a row that is about to be written. */
export function createCommit(
  driver: SqlDriver,
  access: Access,
  states: StateCache,
  faultOf: FaultOf,
): (commit: Commit) => Promise<Committed> {
  const sql = (text: string): SqlStatement => driver.prepare(text);
  const readModel = access.readOnly ? null : createReadModel(driver);

  function append(commit: Commit, { device, exchanges }: Author): number {
    const end = lastPosition(driver);
    const entries = entriesOf(commit, { position: end, stamp: latestStamp(driver), device });
    if (entries.length === 0) return end;
    const insert = createInsert(driver);
    let digest = headOf(driver);
    for (const entry of entries) {
      const row = rowOf(entry);
      digest = digestOf(digest, row);
      insert(row, digest);
    }
    setHead(driver, digest);
    readModel?.extend(entries);
    if (exchanges) sayEntries(driver, entries);
    states.forget(entries.flatMap((entry) => entry.scopes));
    return end + entries.length;
  }

  /** What moved since the decision read it. */
  function movedSince(commit: Commit): string[] {
    const moved: string[] = [];
    const known = sql('select position from case_state where scope = ?');
    for (const [scope, position] of commit.expected)
      if (numberAt(known.get(scope), 'position') !== position) moved.push(scope);
    const asRead = sql('select version from working where kind = ? and key = ?');
    for (const { kind, key, version } of commit.rowsAsRead ?? [])
      if (numberAt(asRead.get(kind, key), 'version') !== version) moved.push(`${kind} ${key}`);
    const byKey = sql('select scope from lookup where key = ? order by scope');
    for (const { key, scopes } of commit.keysAsRead ?? []) {
      const found = byKey.all(key).map((row) => row.scope);
      if (found.join(' ') !== [...scopes].sort().join(' ')) moved.push(key);
    }
    return moved;
  }

  function commitNow(commit: Commit): Committed {
    const { operationId, boundTo = '' } = commit;
    const earlier = operationId === null ? undefined : sql('select * from operation where id = ?').get(operationId);
    if (earlier) return repeatOf(usedBy(earlier), boundTo, lastPosition(driver));
    const moved = movedSince(commit);
    if (moved.length > 0) return { ok: false, reason: 'conflict', scopes: moved };
    const twice = commit.entries.find((entry) => sql('select 1 from entry where id = ?').get(entry.id) !== undefined);
    if (twice) return { ok: false, reason: 'duplicate-entry' };
    const author = authorOf(driver);
    const position = append(commit, author);
    refuseMisfits(commit.rows, faultOf);
    writeRows(driver, commit.rows, nextChange(driver));
    if (author.exchanges) sayRows(driver, commit.rows, author.device, commit.recordedAt);
    if (operationId !== null)
      sql('insert into operation (id, result, recorded_at, bound_to) values (?, ?, ?, ?)').run(
        operationId,
        JSON.stringify(commit.result ?? null),
        commit.recordedAt,
        boundTo,
      );
    return { ok: true, position, result: commit.result, repeated: false };
  }

  return async (commit) => {
    if (access.readOnly) return { ok: false, reason: 'read-only' };
    try {
      return writeHere(driver, () => commitNow(commit));
    } catch (error) {
      states.forget();
      if (!(error instanceof NewerFile)) throw error;
      access.readOnly = true;
      return { ok: false, reason: 'read-only' };
    }
  };
}

import type { Commit, Committed, UsedId } from '../../app/ports/store.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { kinds } from '../../core/journal/kinds/registry.ts';
import { nextStamp } from '../../core/journal/stamp.ts';
import { digestOf, headOf, setHead } from './digests.ts';
import { deviceOf, lastPosition, latestStamp, nextChange } from './meta.ts';
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

  function append(commit: Commit): number {
    let position = lastPosition(driver);
    let stamp = latestStamp(driver);
    const device = deviceOf(driver);
    const entries = commit.entries.map((entry): Entry => {
      position += 1;
      stamp = nextStamp(stamp, commit.recordedAt, device);
      return {
        ...entry,
        position,
        version: kinds[entry.kind].version,
        recordedAt: commit.recordedAt,
        stamp,
        operationId: commit.operationId ?? '',
      };
    });
    if (entries.length === 0) return position;
    const insert = createInsert(driver);
    let digest = headOf(driver);
    for (const entry of entries) {
      const row = rowOf(entry);
      digest = digestOf(digest, row);
      insert(row, digest);
    }
    setHead(driver, digest);
    readModel?.extend(entries);
    states.forget(entries.flatMap((entry) => entry.scopes));
    return position;
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
    const position = append(commit);
    for (const { kind, key, body } of commit.rows) {
      const fault = body === null ? null : faultOf(kind, key, body);
      // What does not fit its shape would never be read again: a loss without a word.
      if (fault !== null) throw new Error(`A row of ${kind} does not fit its shape: ${JSON.stringify(fault)}.`);
    }
    writeRows(driver, commit.rows, nextChange(driver));
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

function repeatOf(used: UsedId, boundTo: string, position: number): Committed {
  if (used.boundTo === null) return { ok: false, reason: 'answer-gone' };
  if (used.boundTo !== boundTo) return { ok: false, reason: 'other-content' };
  return { ok: true, position, result: used.result, repeated: true };
}

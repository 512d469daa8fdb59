import { markOf, rowKinds } from '../../app/ports/store.ts';
import { stampedInTurn } from '../../core/journal/stamp.ts';
import { sealAll } from './digests.ts';
import { nextChange, setMeta } from './meta.ts';
import { numberAt, type SqlDriver, textAt } from './sql.ts';
import { codeOf } from './trouble.ts';
import { SCHEMA_VERSION, versionOf, WITH_EXCHANGE, WITH_STAMPS, WITH_TODAYS_NAMES } from './versions.ts';
import { bodyOf, parseBody } from './working-rows.ts';

/** A program from before there were digests that still has the file open would write entries without one: that is refused. */
const guard = `
  create trigger entry_has_digest before insert on entry when new.digest is null
  begin select raise(abort, 'A newer Persevere wrote this file.'); end;
`;

/** The rows of a kind that have a mark are found by it. */
const marked = 'create index working_mark on working (kind, mark, key) where mark is not null;';

/** The latest stamp is asked for with every writing. */
const stamped = 'create index entry_stamp on entry (stamp);';

/** What is exchanged with other devices (ADR 19). An item that is null stands for the entry that it is about, as that is by now. */
const exchanged = `
  create table outgoing (number integer primary key, about text, item text);
  create index outgoing_about on outgoing (about) where about is not null;
  create table batch (
    number integer primary key,
    name text not null unique,
    suspect integer not null,
    unread integer not null,
    bytes blob not null
  );
  create table row_version (
    number integer primary key,
    kind text not null,
    key text not null,
    versions text not null,
    stamp text not null,
    body text not null
  );
  create index row_version_key on row_version (kind, key);
  create table said (kind text not null, id text not null, stamp text not null, body text not null, primary key (kind, id)) without rowid;
  create table place_had (place text not null, name text not null, primary key (place, name)) without rowid;
`;

const tables = `
  create table meta (key text primary key, value text not null) without rowid;
  create table entry (
    position integer primary key,
    id text not null unique,
    kind text not null,
    version integer not null,
    happened_at integer not null,
    recorded_at integer not null,
    stamp text not null default '',
    operation_id text not null,
    scopes text not null,
    payload text not null,
    digest text
  );
  ${guard}
  ${stamped}
  create table entry_scope (scope text not null, position integer not null, primary key (scope, position)) without rowid;
  create table case_state (
    scope text primary key,
    kind text not null,
    position integer not null,
    live integer not null,
    sort_at integer not null,
    body text not null
  );
  create index case_state_order on case_state (kind, live, sort_at desc, scope);
  create index case_state_all on case_state (kind, sort_at desc, scope);
  create table link (node text not null, job_id text not null, primary key (node, job_id)) without rowid;
  create index link_job on link (job_id, node);
  create table lookup (key text not null, scope text not null, primary key (key, scope)) without rowid;
  create index lookup_scope on lookup (scope, key);
  create table due (
    job_id text primary key,
    cluster text not null,
    valid_until integer not null,
    position integer not null,
    fingerprint text not null,
    rank text not null,
    first_at integer not null
  );
  create index due_valid on due (valid_until);
  create index due_cluster on due (cluster);
  create index due_rank on due (rank, first_at, job_id);
  create table working (
    kind text not null,
    key text not null,
    body text not null,
    version integer not null default 1,
    mark text,
    primary key (kind, key)
  ) without rowid;
  ${marked}
  create table operation (id text primary key, result text, recorded_at integer not null, bound_to text) without rowid;
  create virtual table search using fts5 (body, tokenize = 'unicode61 remove_diacritics 2');
  ${exchanged}
`;

const ours = [...tables.matchAll(/create (?:virtual )?(?:table|index|trigger) (\w+)/g)].map(([, name = '']) => name);
/** What `rebuild` makes anew, and what SQLite itself keeps for it. */
const rebuilt = /^(?:search(?:_\w+)?|sqlite_\w+)$/;

/**
 * Throws for a file of SQLite that holds no account, or one in which tables are missing or something acts by itself that is not ours: a
 * trigger changes notes while they are written, and nobody would see it. A file that is newer than this program is its own matter.
 */
export function checkTables(driver: SqlDriver): void {
  driver.exec('pragma busy_timeout = 15000');
  // Read before the version: who makes the file at this moment writes both at once.
  const found = driver
    .prepare('select type, name from sqlite_schema')
    .all()
    .map((row) => ({ type: textAt(row, 'type'), name: textAt(row, 'name') }));
  const version = versionOf(driver);
  if (version > SCHEMA_VERSION || found.length === 0) return;
  const names = new Set(found.map((each) => each.name));
  const strange = found.find(({ type, name }) => (type === 'trigger' || type === 'view') && !ours.includes(name));
  if (version < 1 || strange !== undefined) throw new Error('The file is malformed: something else wrote into it.');
  const missing = version === SCHEMA_VERSION && ours.some((name) => !names.has(name) && !rebuilt.test(name));
  if (missing) throw new Error('The file is malformed: a part of it is missing.');
}

const BUSY = 5;
const WAIT_MS = 15_000;
const PAUSE_MS = 10;

/**
 * The first two programs that open a new file at the same moment both change its mode: SQLite tells one of them that it is busy without
 * waiting (https://www.sqlite.org/rescode.html#busy), whatever the time-out. That one tries again.
 */
function useWriteAheadLog(driver: SqlDriver): void {
  const until = performance.now() + WAIT_MS;
  for (;;) {
    try {
      driver.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      // Where there is no memory to wait on, as in a browser, no other program can have the file open either.
      if (codeOf(error) !== BUSY || performance.now() > until || typeof SharedArrayBuffer === 'undefined') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

/**
 * Prepares a connection. Full synchronisation is asserted for each connection: what was acknowledged survives a crash of the process.
 */
export function prepare(driver: SqlDriver, readOnly: boolean): void {
  driver.exec('pragma busy_timeout = 15000');
  if (!readOnly) {
    useWriteAheadLog(driver);
    driver.exec('pragma synchronous = full; pragma secure_delete = on; pragma wal_autocheckpoint = 4000');
    if (numberAt(driver.prepare('pragma synchronous').get(), 'synchronous') !== 2)
      throw new Error('SQLite does not synchronise fully; refusing to write.');
  }
  driver.exec('pragma cache_size = -8000; pragma temp_store = memory');
}

/** Makes the tables in an empty file, and brings those of an earlier version up to date once `keepCopy` has put a copy aside. */
export function bringUpToDate(driver: SqlDriver, now: number, keepCopy: (version: number) => void): void {
  const found = versionOf(driver);
  if (found >= SCHEMA_VERSION) return;
  if (found > 0) keepCopy(found);
  driver.transaction(() => {
    // Of two programs that open the file at once, the second finds the work done.
    const version = versionOf(driver);
    if (version === 0) driver.exec(tables);
    if (version === 1) {
      driver.exec(`alter table entry add column digest text; alter table operation add column bound_to text; ${guard}`);
      sealAll(driver);
      setMeta(driver, 'sealed', String(now));
    }
    if (version === 1 || version === 2) {
      driver.exec(
        `alter table working add column version integer not null default 1; alter table working add column mark text; ${marked}`,
      );
      giveVersions(driver);
    }
    if (version > 0 && version < WITH_TODAYS_NAMES) useTodaysNames(driver);
    if (version > 0 && version < WITH_STAMPS) giveStamps(driver);
    if (version > 0 && version < WITH_EXCHANGE) driver.exec(exchanged);
    if (version < SCHEMA_VERSION) driver.exec(`pragma user_version = ${SCHEMA_VERSION}`);
  });
}

/** Rows from before there were versions get one, and their mark. */
function giveVersions(driver: SqlDriver): void {
  const change = nextChange(driver);
  const save = driver.prepare('update working set version = ?, mark = ? where kind = ? and key = ?');
  for (const row of driver.prepare('select kind, key, body from working').all()) {
    const kind = rowKinds.find((each) => each === row.kind);
    const mark = kind === undefined ? null : markOf(kind, parseBody(row.body));
    save.run(change, mark, textAt(row, 'kind'), textAt(row, 'key'));
  }
}

/** Rows and tables from before jobs, firms and contacts were called so. Entries stay as they were written and are read in today's names. */
function useTodaysNames(driver: SqlDriver): void {
  for (const table of ['link', 'due']) driver.exec(`alter table ${table} rename column opportunity_id to job_id`);
  const save = driver.prepare('update working set body = ? where kind = ? and key = ?');
  for (const row of driver.prepare('select kind, key, body from working').all()) {
    const body = bodyOf(row.body, WITH_TODAYS_NAMES - 1);
    if (body !== undefined) save.run(JSON.stringify(body), textAt(row, 'kind'), textAt(row, 'key'));
  }
}

/** Entries from before there were stamps get those that they would have had; their digests stay. */
function giveStamps(driver: SqlDriver): void {
  driver.exec("alter table entry add column stamp text not null default ''");
  const save = driver.prepare('update entry set stamp = ? where position = ?');
  const rows = driver.prepare('select position, recorded_at from entry order by position').all();
  for (const { position, stamp } of stampedInTurn(
    rows.map((row) => ({ position: numberAt(row, 'position'), recordedAt: numberAt(row, 'recorded_at') })),
  ))
    save.run(stamp, position);
  driver.exec(stamped);
}

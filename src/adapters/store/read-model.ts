import { derive, searchTextOf } from '../../core/journal/derive.ts';
import type { Entry } from '../../core/journal/entry.ts';
import { foldScope } from '../../core/journal/fold.ts';
import { scopeKindOf } from '../../core/journal/scopes.ts';
import type { ScopeState } from '../../core/journal/states.ts';
import { extended } from './deciding.ts';
import { readEntry } from './rows.ts';
import { numberAt, type SqlDriver, type SqlStatement, textAt, textsAt } from './sql.ts';
import { parseState } from './state-cache.ts';

/** The folded states, their indices and the search index: disposable, always written in the transaction of their entries (ST5). */
export interface ReadModel {
  /** Takes in entries that were just written here: each was stamped after all that the file holds, so each goes on the end of its states. */
  extend(entries: readonly Entry[]): void;
  /** Takes in entries that came from elsewhere and were just written here, in whatever order they were written down, and those whose rows changed. */
  fold(entries: readonly Entry[], changed: readonly ChangedEntry[]): void;
  /** Throws everything away and folds it anew; returns the number of states. */
  rebuild(): number;
}

/** An entry whose row was changed, with the scopes under which it was filed. */
export interface ChangedEntry {
  readonly entry: Entry;
  readonly before: readonly string[];
}

/** The read model of an open database, its statements prepared with the first write; every call runs inside the caller's transaction. */
export function createReadModel(driver: SqlDriver): ReadModel {
  const sql = (text: string): SqlStatement => driver.prepare(text);
  const loadState = (): SqlStatement => sql('select body from case_state where scope = ?');
  const saveState = (): SqlStatement =>
    sql(
      `insert into case_state (scope, kind, position, live, sort_at, body) values (?, ?, ?, ?, ?, ?)
     on conflict (scope) do update set kind = excluded.kind, position = excluded.position, live = excluded.live, sort_at = excluded.sort_at, body = excluded.body`,
    );
  const dropState = (): SqlStatement => sql('delete from case_state where scope = ?');
  const scopeEntries = (): SqlStatement =>
    sql('select e.* from entry_scope s join entry e on e.position = s.position where s.scope = ? order by s.position');
  const hadEntries = (): SqlStatement => sql('select 1 from entry_scope where scope = ? and position < ? limit 1');
  const dropLinks = (): SqlStatement => sql('delete from link where job_id = ?');
  const linksOf = (): SqlStatement => sql('select node from link where job_id = ? order by node');
  const addLink = (): SqlStatement => sql('insert or ignore into link (node, job_id) values (?, ?)');
  const keysOf = (): SqlStatement => sql('select key from lookup where scope = ? order by key');
  const dropKeys = (): SqlStatement => sql('delete from lookup where scope = ?');
  const addKey = (): SqlStatement => sql('insert or ignore into lookup (key, scope) values (?, ?)');
  const dropDue = (): SqlStatement => sql('delete from due where job_id = ?');
  const stale = (): SqlStatement =>
    sql(
      `insert into due (job_id, cluster, valid_until, position, fingerprint, rank, first_at) values (?, ?, 0, 0, '', 'none', 0)
     on conflict (job_id) do update set valid_until = 0`,
    );
  const staleCluster = (): SqlStatement =>
    sql('update due set valid_until = 0 where cluster = (select cluster from due where job_id = ?)');
  const staleByNode = (): SqlStatement =>
    sql(
      'update due set valid_until = 0 where cluster in (select d.cluster from link l join due d on d.job_id = l.job_id where l.node = ?)',
    );
  const staleAll = (): SqlStatement => sql('update due set valid_until = 0');
  const addSearch = (): SqlStatement => sql('insert into search (rowid, body) values (?, ?)');

  /** `isNew`: nothing was stored of this scope, so nothing of it needs to be looked up or taken away. */
  function save(scope: string, position: number, state: ScopeState | null, isNew = false): void {
    if (state === null) {
      // What was tied to it is planned anew without it.
      if (!isNew) {
        staleCluster().run(scope);
        staleByNode().run(scope);
      }
      dropState().run(scope);
      dropKeys().run(scope);
      dropLinks().run(scope);
      dropDue().run(scope);
      return;
    }
    const derived = derive(scope, state);
    saveState().run(scope, derived.kind, position, derived.live ? 1 : 0, derived.sortAt, JSON.stringify(state));
    const keysBefore = isNew ? [] : textsAt(keysOf().all(scope), 'key');
    if (keysBefore.join('\n') !== [...new Set(derived.keys)].sort().join('\n')) {
      dropKeys().run(scope);
      for (const key of derived.keys) addKey().run(key, scope);
    }
    if (derived.kind !== 'job') {
      if (derived.kind === 'account') staleAll().run();
      else if (!isNew) staleByNode().run(scope);
      return;
    }
    // Who leaves a cluster changes it as much as who joins: both the old ties and the new are marked.
    if (!isNew) staleCluster().run(scope);
    const before = isNew ? [] : textsAt(linksOf().all(scope), 'node');
    if (before.join(' ') !== [...derived.links].sort().join(' ')) {
      dropLinks().run(scope);
      for (const node of derived.links) addLink().run(node, scope);
    }
    if (derived.planned) {
      stale().run(scope, scope);
      for (const node of derived.links) if (!before.includes(node)) staleByNode().run(node);
    } else dropDue().run(scope);
  }

  function refold(scope: string, isNew = false): void {
    const entries = scopeEntries().all(scope).map(readEntry);
    save(scope, entries.at(-1)?.position ?? 0, foldScope(scope, entries), isNew);
  }

  function addToSearch(entry: Entry): void {
    const body = searchTextOf(entry);
    if (body !== '') addSearch().run(entry.position, body);
  }

  return {
    extend(entries) {
      const scopes = new Set(entries.flatMap((entry) => entry.scopes));
      for (const scope of scopes) {
        if (scopeKindOf(scope) === null) continue;
        const row = loadState().get(scope);
        // Of what was taken away nothing is stored, yet something was said: the next entry makes no new one of it.
        const wasTaken = row === undefined && hadEntries().get(scope, entries[0]?.position ?? 0) !== undefined;
        const before = row ? parseState(textAt(row, 'body')) : null;
        const { state, position } = wasTaken
          ? { state: 'refold' as const, position: 0 }
          : extended(scope, before, entries);
        if (state === 'refold') refold(scope);
        else save(scope, position, state, row === undefined);
      }
      for (const entry of entries) addToSearch(entry);
    },
    fold(entries, changed) {
      const dropScope = sql('delete from entry_scope where scope = ? and position = ?');
      const addScope = sql('insert into entry_scope (scope, position) values (?, ?)');
      const dropSearch = sql('delete from search where rowid = ?');
      const touched = new Set(entries.flatMap((entry) => entry.scopes));
      for (const { entry, before } of changed) {
        for (const scope of new Set(before)) dropScope.run(scope, entry.position);
        const scopes = new Set(entry.scopes);
        for (const scope of scopes) addScope.run(scope, entry.position);
        for (const scope of [...before, ...scopes]) touched.add(scope);
        dropSearch.run(entry.position);
        addToSearch(entry);
      }
      for (const scope of touched) if (scopeKindOf(scope) !== null) refold(scope);
      for (const entry of entries) addToSearch(entry);
    },
    rebuild() {
      driver.exec(
        'delete from case_state; delete from link; delete from lookup; delete from due; delete from search; delete from entry_scope',
      );
      // Which entry is about what is derived too, though it is asked for as often as the entries themselves.
      const addScope = driver.prepare('insert or ignore into entry_scope (scope, position) values (?, ?)');
      for (const row of driver.prepare('select position, scopes from entry order by position').all()) {
        const scopes = textAt(row, 'scopes');
        for (const scope of scopes === '' ? [] : scopes.split(' ')) addScope.run(scope, numberAt(row, 'position'));
      }
      const scopes = textsAt(driver.prepare('select distinct scope from entry_scope order by scope').all(), 'scope');
      for (const scope of scopes) if (scopeKindOf(scope) !== null) refold(scope, true);
      for (const row of driver.prepare('select * from entry order by position').iterate()) {
        addToSearch(readEntry(row));
      }
      return scopes.length;
    },
  };
}

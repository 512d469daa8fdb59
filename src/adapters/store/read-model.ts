import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { derive, searchTextOf } from '../../core/journal/derive.ts';
import { type Entry, scopeKindOf } from '../../core/journal/entry.ts';
import { extendState, foldScope } from '../../core/journal/fold.ts';
import type { ScopeState } from '../../core/journal/states.ts';
import { type EntryRow, readEntry } from './rows.ts';
import { createStatements } from './statements.ts';

/** The folded states, their indices and the search index: disposable, always written in the transaction of their entries (ST5). */
export interface ReadModel {
  /** Takes in entries just appended. */
  extend(entries: readonly Entry[]): void;
  /** Throws everything away and folds it anew; returns the number of states. */
  rebuild(): number;
}

/** The read model of an open database, its statements prepared with the first write; every call runs inside the caller's transaction. */
export function createReadModel(database: DatabaseSync): ReadModel {
  const sql = createStatements(database);
  const loadState = (): StatementSync => sql('select body from case_state where scope = ?');
  const saveState = (): StatementSync =>
    sql(
      `insert into case_state (scope, kind, position, live, sort_at, body) values (?, ?, ?, ?, ?, ?)
     on conflict (scope) do update set kind = excluded.kind, position = excluded.position, live = excluded.live, sort_at = excluded.sort_at, body = excluded.body`,
    );
  const dropState = (): StatementSync => sql('delete from case_state where scope = ?');
  const scopeEntries = (): StatementSync =>
    sql('select e.* from entry_scope s join entry e on e.position = s.position where s.scope = ? order by s.position');
  const hadEntries = (): StatementSync => sql('select 1 from entry_scope where scope = ? and position < ? limit 1');
  const dropLinks = (): StatementSync => sql('delete from link where opportunity_id = ?');
  const linksOf = (): StatementSync => sql('select node from link where opportunity_id = ? order by node');
  const addLink = (): StatementSync => sql('insert or ignore into link (node, opportunity_id) values (?, ?)');
  const keysOf = (): StatementSync => sql('select key from lookup where scope = ? order by key');
  const dropKeys = (): StatementSync => sql('delete from lookup where scope = ?');
  const addKey = (): StatementSync => sql('insert or ignore into lookup (key, scope) values (?, ?)');
  const dropDue = (): StatementSync => sql('delete from due where opportunity_id = ?');
  const stale = (): StatementSync =>
    sql(
      `insert into due (opportunity_id, cluster, valid_until, position, fingerprint, rank, first_at) values (?, ?, 0, 0, '', 'none', 0)
     on conflict (opportunity_id) do update set valid_until = 0`,
    );
  const staleCluster = (): StatementSync =>
    sql('update due set valid_until = 0 where cluster = (select cluster from due where opportunity_id = ?)');
  const staleByNode = (): StatementSync =>
    sql(
      'update due set valid_until = 0 where cluster in (select d.cluster from link l join due d on d.opportunity_id = l.opportunity_id where l.node = ?)',
    );
  const staleAll = (): StatementSync => sql('update due set valid_until = 0');
  const addSearch = (): StatementSync => sql('insert into search (rowid, body) values (?, ?)');

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
    const keysBefore = isNew ? [] : (keysOf().all(scope) as { key: string }[]).map((each) => each.key);
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
    const before = isNew ? [] : (linksOf().all(scope) as { node: string }[]).map((each) => each.node);
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
    const entries = (scopeEntries().all(scope) as unknown as EntryRow[]).map(readEntry);
    save(scope, entries.at(-1)?.position ?? 0, foldScope(scope, entries), isNew);
  }

  return {
    extend(entries) {
      const scopes = new Set(entries.flatMap((entry) => entry.scopes));
      for (const scope of scopes) {
        if (scopeKindOf(scope) === null) continue;
        const row = loadState().get(scope) as { body: string } | undefined;
        let state: ScopeState | null | 'refold' = row ? (JSON.parse(row.body) as ScopeState) : null;
        // Of what was taken away nothing is stored, yet something was said: the next entry makes no new one of it.
        if (row === undefined && hadEntries().get(scope, entries[0]?.position ?? 0) !== undefined) state = 'refold';
        let position = 0;
        for (const entry of entries) {
          if (!entry.scopes.includes(scope) || state === 'refold') continue;
          state = extendState(scope, state, entry);
          position = entry.position;
        }
        if (state === 'refold') refold(scope);
        else save(scope, position, state, row === undefined);
      }
      for (const entry of entries) {
        const body = searchTextOf(entry);
        if (body !== '') addSearch().run(entry.position, body);
      }
    },
    rebuild() {
      database.exec(
        'delete from case_state; delete from link; delete from lookup; delete from due; delete from search; delete from entry_scope',
      );
      // Which entry is about what is derived too, though it is asked for as often as the entries themselves.
      const addScope = database.prepare('insert or ignore into entry_scope (scope, position) values (?, ?)');
      const listed = database.prepare('select position, scopes from entry order by position').all();
      for (const { position, scopes } of listed as { position: number; scopes: unknown }[])
        for (const scope of typeof scopes === 'string' && scopes !== '' ? scopes.split(' ') : [])
          addScope.run(scope, position);
      const scopes = database.prepare('select distinct scope from entry_scope order by scope').all() as {
        scope: string;
      }[];
      for (const { scope } of scopes) if (scopeKindOf(scope) !== null) refold(scope, true);
      for (const row of database.prepare('select * from entry order by position').iterate()) {
        const entry = readEntry(row as unknown as EntryRow);
        const body = searchTextOf(entry);
        if (body !== '') addSearch().run(entry.position, body);
      }
      return scopes.length;
    },
  };
}

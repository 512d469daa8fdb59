import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { DueIndex, DueRow } from '../../app/ports/store.ts';
import { createStatements } from './statements.ts';
import { writeHere } from './versions.ts';

/** Instants beyond this mean "never by time alone"; SQLite's integers cannot hold infinity. */
const NEVER = 8_640_000_000_000_000;

/** Clusters larger than this are cut: nobody runs thousands of processes with one agency, and a plan must stay quick. */
const LARGEST_CLUSTER = 2000;

interface Row {
  opportunity_id: string;
  cluster: string;
  valid_until: number;
  position: number;
  rank: DueRow['rank'];
  first_at: number;
}

/** The due-index in its table (PL23). A read-only file is planned without it. */
export function createDueIndex(database: DatabaseSync, access: { readonly readOnly: boolean }): DueIndex {
  const read = (row: Row): DueRow => ({
    opportunityId: row.opportunity_id,
    cluster: row.cluster,
    validUntilAt: row.valid_until >= NEVER ? Number.POSITIVE_INFINITY : row.valid_until,
    position: row.position,
    rank: row.rank,
    firstAt: row.first_at,
  });
  const finite = (at: number): number => (Number.isFinite(at) ? Math.round(at) : NEVER);
  const sql = createStatements(database);
  const staleByTime = (): StatementSync =>
    sql('select opportunity_id from due where valid_until <= ? order by valid_until limit ?');
  const staleByPrint = (): StatementSync => sql('select opportunity_id from due where fingerprint <> ? limit ?');
  const anyPrint = (): StatementSync => sql('select fingerprint from due where valid_until > 0 limit 1');
  const tied = (): StatementSync =>
    sql(
      'select distinct other.opportunity_id as id from link own join link other on other.node = own.node where own.opportunity_id = ?',
    );
  const topRows = (): StatementSync =>
    sql('select * from due where rank = ? order by first_at, opportunity_id limit ?');
  const total = (): StatementSync => sql('select count(*) as total from due where rank = ?');
  const firstEnd = (): StatementSync => sql('select min(valid_until) as first from due');

  return {
    async stale(now, fingerprint, limit) {
      // All rows carry one fingerprint but while they are renewed, so looking at one tells whether to look further.
      const one = anyPrint().get() as { fingerprint: string } | undefined;
      const other =
        one !== undefined && one.fingerprint !== fingerprint
          ? (staleByPrint().all(fingerprint, limit) as unknown as Row[])
          : [];
      const rows = staleByTime().all(now, limit) as unknown as Row[];
      return [...new Set([...rows, ...other].map((row) => row.opportunity_id))].slice(0, limit);
    },
    async cluster(opportunityId) {
      const found = new Set([opportunityId]);
      const open = [opportunityId];
      while (open.length > 0 && found.size < LARGEST_CLUSTER) {
        const next = open.pop() ?? '';
        for (const { id } of tied().all(next) as { id: string }[]) {
          if (found.has(id)) continue;
          found.add(id);
          open.push(id);
        }
      }
      return [...found];
    },
    async refresh(rows, fingerprint) {
      if (access.readOnly || rows.length === 0) return;
      writeHere(database, () => {
        // Whatever was noted since the rows were planned may concern them: a person, a firm, the account. They stay stale.
        const { last } = sql('select max(position) as last from entry').get() as { last: number | null };
        const write = database.prepare(
          `update due set cluster = ?, valid_until = ?, position = ?, fingerprint = ?, rank = ?, first_at = ? where opportunity_id = ?`,
        );
        for (const row of rows) {
          if ((last ?? 0) > row.position) continue;
          write.run(
            row.cluster,
            finite(row.validUntilAt),
            row.position,
            fingerprint,
            row.rank,
            finite(row.firstAt),
            row.opportunityId,
          );
        }
      });
    },
    async top(rank, limit) {
      const rows = (topRows().all(rank, limit) as unknown as Row[]).map(read);
      const count = rows.length < limit ? rows.length : (total().get(rank) as { total: number }).total;
      return { rows, total: count };
    },
    async validUntil() {
      const row = firstEnd().get() as { first: number | null };
      return row.first === null || row.first >= NEVER ? Number.POSITIVE_INFINITY : row.first;
    },
  };
}

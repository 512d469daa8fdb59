import type { DueQuery, DueRank, DueRow, JournalStore, Reading } from '../../app/ports/store.ts';
import { clustersOf, LARGEST_CLUSTER } from './clusters.ts';
import { lastPosition, revisionOf } from './meta.ts';
import { numberAt, type SqlDriver, type SqlRow, textAt, textsAt } from './sql.ts';
import { writeHere } from './versions.ts';

/** Instants beyond this mean "never by time alone"; SQLite's integers cannot hold infinity. */
const NEVER = 8_640_000_000_000_000;

function rankOf(text: string): DueRow['rank'] {
  return text === 'now' || text === 'wait' ? text : 'none';
}

function readDue(row: SqlRow): DueRow {
  const until = numberAt(row, 'valid_until');
  return {
    jobId: textAt(row, 'job_id'),
    cluster: textAt(row, 'cluster'),
    validUntilAt: until >= NEVER ? Number.POSITIVE_INFINITY : until,
    position: numberAt(row, 'position'),
    rank: rankOf(textAt(row, 'rank')),
    firstAt: numberAt(row, 'first_at'),
  };
}

/** The due-index in its table (PL23), as it is read. */
export function readDueIndex(driver: SqlDriver): Pick<Reading, 'due' | 'clusters'> {
  /** From job to people and agencies and back, as far as that leads; SQLite goes this way by itself, with one statement. */
  function clusterOf(jobId: string): string[] {
    const tied = driver.prepare(`with recursive
      reached (is_job, id) as (
        select 1, ?
        union select 0, link.node from reached join link on link.job_id = reached.id where reached.is_job = 1
        union select 1, link.job_id from reached join link on link.node = reached.id where reached.is_job = 0
      )
      select id from reached where is_job = 1 limit ${LARGEST_CLUSTER}`);
    return textsAt(tied.all(jobId), 'id');
  }

  function stale({ now, fingerprint, staleLimit }: DueQuery): string[] {
    // All rows carry one fingerprint but while they are renewed, so looking at one tells whether to look further.
    const one = driver.prepare('select fingerprint from due where valid_until > 0 limit 1').get();
    const other =
      one !== undefined && textAt(one, 'fingerprint') !== fingerprint
        ? driver.prepare('select job_id from due where fingerprint <> ? limit ?').all(fingerprint, staleLimit)
        : [];
    const rows = driver
      .prepare('select job_id from due where valid_until <= ? order by valid_until limit ?')
      .all(now, staleLimit);
    return [...new Set(textsAt([...rows, ...other], 'job_id'))].slice(0, staleLimit);
  }

  function top(rank: DueRow['rank'], limit: number): DueRank {
    const rows = driver
      .prepare('select * from due where rank = ? order by first_at, job_id limit ?')
      .all(rank, limit)
      .map(readDue);
    const count = driver.prepare('select count(*) as total from due where rank = ?');
    return { rows, total: rows.length < limit ? rows.length : numberAt(count.get(rank), 'total') };
  }

  return {
    async due(query) {
      const revision = revisionOf(driver);
      if (revision === query.unless) return null;
      const first = driver.prepare('select min(valid_until) as first from due').get()?.first;
      return {
        position: lastPosition(driver),
        revision,
        stale: stale(query),
        now: top('now', query.limit),
        wait: top('wait', query.limit),
        validUntilAt: typeof first !== 'number' || first >= NEVER ? Number.POSITIVE_INFINITY : first,
      };
    },
    clusters: (jobIds) => clustersOf(jobIds, clusterOf),
  };
}

/** Writes rows of the due-index. A read-only file is planned without it. */
export function createRefresh(driver: SqlDriver, access: { readonly readOnly: boolean }): JournalStore['refresh'] {
  const finite = (at: number): number => (Number.isFinite(at) ? Math.round(at) : NEVER);
  return async (rows, fingerprint) => {
    if (access.readOnly || rows.length === 0) return;
    writeHere(driver, () => {
      // Whatever was noted since the rows were planned may concern them: a person, a firm, the account. They stay stale.
      const last = lastPosition(driver);
      const write = driver.prepare(
        'update due set cluster = ?, valid_until = ?, position = ?, fingerprint = ?, rank = ?, first_at = ? where job_id = ?',
      );
      for (const row of rows) {
        if (last > row.position) continue;
        write.run(
          row.cluster,
          finite(row.validUntilAt),
          row.position,
          fingerprint,
          row.rank,
          finite(row.firstAt),
          row.jobId,
        );
      }
    });
  };
}

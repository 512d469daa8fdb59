import type { Due, DueQuery, DueRank, DueRow, Reading } from '../../app/ports/store.ts';
import { clustersOf, LARGEST_CLUSTER } from './clusters.ts';
import type { Account, Read } from './indexed-account.ts';
import type { Tables, Writer } from './indexed-tables.ts';
import type { StoredDue } from './memory-journal.ts';

/** The due-index in its object store (PL23), as it is read. */
export function readIndexedDue(read: Read): Pick<Reading, 'due' | 'clusters'> {
  return {
    due: (query) =>
      read(async (tables, head): Promise<Due | null> => {
        const revision = String(head.change);
        if (revision === query.unless) return null;
        const [first, stale, now, wait] = await Promise.all([
          tables.list('due', { index: 'valid', limit: 1 }),
          staleIn(tables, query),
          top(tables, 'now', query.limit),
          top(tables, 'wait', query.limit),
        ]);
        const validUntilAt = first[0]?.validUntilAt ?? Number.POSITIVE_INFINITY;
        return { position: head.position, revision, stale, now, wait, validUntilAt };
      }),
    clusters: (jobIds) => read((tables) => clustersOf(jobIds, (jobId) => clusterIn(tables, jobId))),
  };
}

async function clusterIn(tables: Tables, jobId: string): Promise<string[]> {
  const found = new Set([jobId]);
  const nodes = new Set<string>();
  for (let open = [jobId]; open.length > 0 && found.size < LARGEST_CLUSTER; ) {
    const states = await Promise.all(open.map((id) => tables.get('state', id)));
    const further = states.flatMap((state) => state?.links ?? []).filter((node) => !nodes.has(node));
    for (const node of further) nodes.add(node);
    const tied = await Promise.all([...new Set(further)].map((node) => jobsAt(tables, node)));
    open = [...new Set(tied.flat())].filter((id) => !found.has(id));
    for (const id of open) found.add(id);
  }
  return [...found];
}

/** The jobs that a person or an agency ties together. */
async function jobsAt(tables: Tables, node: string): Promise<string[]> {
  const jobs = await tables.keys('state', { index: 'links', range: IDBKeyRange.only(node) });
  return jobs.map(String);
}

async function staleIn(tables: Tables, { now, fingerprint, staleLimit }: DueQuery): Promise<string[]> {
  const [outlived, before, behind] = await Promise.all([
    tables.list('due', { index: 'valid', range: IDBKeyRange.upperBound(now), limit: staleLimit }),
    ...[IDBKeyRange.upperBound(fingerprint, true), IDBKeyRange.lowerBound(fingerprint, true)].map((range) =>
      tables.list('due', { index: 'fingerprint', range, limit: staleLimit }),
    ),
  ]);
  const all = [...(outlived ?? []), ...(before ?? []), ...(behind ?? [])].map((row) => row.jobId);
  return [...new Set(all)].slice(0, staleLimit);
}

async function top(tables: Tables, rank: DueRow['rank'], limit: number): Promise<DueRank> {
  const range = IDBKeyRange.bound([rank], [rank, []]);
  const found = await tables.list('due', { index: 'rank', range, limit });
  const rows = found.map(({ fingerprint: _, ...row }): DueRow => row);
  const total = rows.length < limit ? rows.length : (await tables.keys('due', { index: 'rank', range })).length;
  return { rows, total };
}

/** Writes rows of the due-index. A read-only database is planned without it. */
export async function refreshDue(account: Account, rows: readonly DueRow[], fingerprint: string): Promise<void> {
  const whole = (at: number): number => (Number.isFinite(at) ? Math.round(at) : Number.POSITIVE_INFINITY);
  await account.write(async (writer, head) => {
    // Whatever was noted since the rows were planned may concern them: a person, a firm, the account. They stay stale.
    const fresh = rows.filter((row) => row.position >= head.position);
    const known = await Promise.all(fresh.map((row) => writer.get('due', row.jobId)));
    const changed = fresh.filter((_row, index) => known[index] !== undefined);
    for (const row of changed)
      writer.put('due', {
        jobId: row.jobId,
        cluster: row.cluster,
        validUntilAt: whole(row.validUntilAt),
        position: row.position,
        rank: row.rank,
        firstAt: whole(row.firstAt),
        fingerprint,
      });
    return { head: changed.length === 0 ? null : {}, value: undefined };
  });
}

/** A job that has to be planned anew. */
export const unplanned = (jobId: string): StoredDue => ({
  jobId,
  cluster: jobId,
  validUntilAt: 0,
  position: 0,
  rank: 'none',
  firstAt: 0,
  fingerprint: '',
});

/** Marks the rows of a job's cluster: it is planned anew. */
export async function staleCluster(writer: Writer, jobId: string): Promise<void> {
  const row = await writer.get('due', jobId);
  if (row === undefined) return;
  staleAll(writer, await writer.list('due', { index: 'cluster', range: IDBKeyRange.only(row.cluster) }));
}

/** Marks every cluster with a job that a person or an agency ties to others. */
export async function staleByNode(writer: Writer, node: string): Promise<void> {
  for (const id of await jobsAt(writer, node)) await staleCluster(writer, id);
}

/** Marks these rows. */
export function staleAll(writer: Writer, rows: readonly StoredDue[]): void {
  for (const row of rows) if (row.validUntilAt !== 0) writer.put('due', { ...row, validUntilAt: 0 });
}

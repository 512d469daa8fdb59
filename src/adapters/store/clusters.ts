/** Clusters larger than this are cut: nobody runs thousands of processes with one agency, and a plan must stay quick. */
export const LARGEST_CLUSTER = 2000;

/**
 * The clusters of several jobs, each beginning with the job that was asked for. Every job of a cluster has the same one, so that it is
 * looked for once; one that was cut is looked for again, since what is left out depends on where it began.
 * @param find gives the cluster of one job
 */
export async function clustersOf(
  jobIds: readonly string[],
  find: (jobId: string) => readonly string[] | Promise<readonly string[]>,
): Promise<string[][]> {
  const known = new Map<string, readonly string[]>();
  const clusters: string[][] = [];
  for (const jobId of jobIds) {
    const cluster = known.get(jobId) ?? (await find(jobId));
    if (cluster.length < LARGEST_CLUSTER) for (const each of cluster) known.set(each, cluster);
    clusters.push([jobId, ...cluster.filter((each) => each !== jobId)]);
  }
  return clusters;
}

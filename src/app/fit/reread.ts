/** Row that holds when each note of a job was looked at again. */
export const rereadKey = (jobId: string): string => `reread:${jobId}`;
export interface RereadRow {
  readonly job: string;
  readonly lookedAt: Readonly<Record<string, number>>;
}

import { type Cell, cell } from '../table.ts';

export interface RereadRow {
  readonly job: string;
  readonly lookedAt: Readonly<Record<string, number>>;
}

/** The row that holds when each note of a job was looked at again. */
export const rereadOf = (jobId: string): Cell<RereadRow> => cell('setting', `reread:${jobId}`);

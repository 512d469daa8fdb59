import { useMemo } from 'preact/hooks';
import type { JobLine } from '../../state/use-jobs.ts';
import { page } from '../../state/words.ts';
import { DueChip } from '../ui/due-chip.tsx';
import { type Column, DataTable } from '../ui/table.tsx';
import './jobs-table.css';
import { StageMarks } from './stage-marks.tsx';
import './jobs-tools.css';

interface JobsTableProps {
  readonly jobs: readonly JobLine[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, on: boolean) => void;
}

/** The jobs in columns at the desk, and one under the other on a phone. A head sorts by its column. */
export function JobsTable({ jobs, chosen, onChoose }: JobsTableProps) {
  const columns = useMemo(() => columnsOf(jobs), [jobs]);
  return (
    <DataTable
      caption={page.jobs.title}
      rows={jobs}
      keyOf={(job) => job.id}
      columns={columns}
      chosen={chosen}
      onChoose={onChoose}
      chooseLabel={(job) => page.jobs.choose(job.title)}
    />
  );
}

/** A column of which no job has anything is left out: what stands there would be a promise. */
function columnsOf(jobs: readonly JobLine[]): readonly Column<JobLine>[] {
  const { column, wants, waitingDays } = page.jobs;
  const has = (value: (job: JobLine) => unknown): boolean => jobs.some((job) => value(job) !== null);
  const all: readonly (Column<JobLine> & { readonly shown?: boolean })[] = [
    {
      key: 'job',
      share: 2.2,
      label: column.job,
      rank: (job) => job.title,
      onPhone: 'title',
      cell: (job) => (
        <a class="jobs-job" href={`/job/${job.id}`}>
          <bdi class="jobs-role">{job.role ?? job.title}</bdi>
          {job.role !== null && job.employer !== null && (
            <>
              <span class="unseen"> {page.jobs.at} </span>
              <bdi class="jobs-firm">{job.employer}</bdi>
            </>
          )}
        </a>
      ),
    },
    {
      key: 'stage',
      share: 1.5,
      label: column.stage,
      rank: (job) => rankOfStage(job),
      cell: (job) => (
        <span class="jobs-stage">
          <StageMarks reached={job.reached} />
          <span>{job.reached.includes('end') ? job.state : job.stage}</span>
        </span>
      ),
    },
    {
      key: 'next',
      share: 2.2,
      label: column.next,
      shown: has((job) => job.next),
      rank: (job) => (job.next === null ? null : (job.next.due?.days ?? 1e6)),
      cell: (job) =>
        job.next !== null && (
          <span class="jobs-next">
            <a href={`/step/${job.next.stepId}`}>
              <bdi>{job.next.title}</bdi>
            </a>{' '}
            {job.next.due !== null && <DueChip due={job.next.due} />}
          </span>
        ),
    },
    {
      key: 'last',
      share: 1.35,
      label: column.last,
      shown: has((job) => job.last),
      rank: (job) => job.last?.days ?? null,
      onPhone: 'none',
      cell: (job) => job.last !== null && <span class="jobs-day">{job.last.said}</span>,
    },
    {
      key: 'waiting',
      share: 1.15,
      label: column.waiting,
      shown: has((job) => job.waiting),
      rank: (job) => (job.waiting === null ? null : -job.waiting.days),
      onPhone: 'named',
      cell: (job) =>
        job.waiting !== null && (
          <>
            <span class="jobs-day">{job.waiting.since}</span>{' '}
            <span class="jobs-days">{waitingDays(job.waiting.days)}</span>
          </>
        ),
    },
    {
      key: 'through',
      share: 1.2,
      label: column.through,
      shown: has((job) => job.agency),
      rank: (job) => job.agency,
      onPhone: 'named',
      cell: (job) => job.agency !== null && <bdi>{job.agency}</bdi>,
    },
    {
      key: 'pay',
      share: 0.9,
      label: column.pay,
      shown: has((job) => job.pay),
      rank: (job) => job.pay,
      cell: (job) => job.pay !== null && <bdi class="jobs-pay">{job.pay}</bdi>,
      onPhone: 'none',
    },
    {
      key: 'want',
      share: 0.8,
      label: column.want,
      shown: has((job) => job.want),
      rank: (job) => (job.want === null ? null : ['yes', 'unsure', 'no'].indexOf(job.want)),
      onPhone: 'none',
      cell: (job) => job.want !== null && wants[job.want],
    },
  ];
  return all.filter(({ shown }) => shown !== false);
}

const stages: readonly string[] = ['met', 'first', 'second', 'offer'];

/** How far it is: the further, the later; an end is no further stage. */
function rankOfStage({ reached }: JobLine): number {
  return Math.max(-1, ...reached.map((stage) => stages.indexOf(stage)));
}

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
  /** What the table shows, where it is not all jobs. */
  readonly caption?: string;
  /** Without it none can be chosen. */
  readonly chosen?: ReadonlySet<string>;
  readonly onChoose?: (id: string, on: boolean) => void;
}

/** The jobs in columns at the desk, and one under the other on a phone. A head sorts by its column. */
export function JobsTable({ jobs, caption, chosen, onChoose }: JobsTableProps) {
  const columns = useMemo(() => columnsOf(jobs), [jobs]);
  return (
    <DataTable
      caption={caption ?? page.jobs.title}
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
      share: 2.3,
      label: column.job,
      whole: (job) => [job.role ?? job.title, job.employer].filter((each) => each !== null).join(', '),
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
      share: 1.75,
      label: column.stage,
      whole: (job) => stageOf(job),
      rank: (job) => rankOfStage(job),
      cell: (job) => (
        <span class="jobs-stage">
          <StageMarks reached={job.reached} />
          <span class="jobs-cut">{stageOf(job)}</span>
        </span>
      ),
    },
    {
      key: 'next',
      share: 2.4,
      label: column.next,
      whole: (job) => job.next?.title ?? '',
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
      share: 1.55,
      leaves: 5,
      whole: (job) => job.last?.said ?? '',
      label: column.last,
      shown: has((job) => job.last),
      rank: (job) => job.last?.days ?? null,
      onPhone: 'none',
      cell: (job) => job.last !== null && <span class="jobs-day">{job.last.said}</span>,
    },
    {
      key: 'waiting',
      share: 1.2,
      leaves: 4,
      whole: (job) => (job.waiting === null ? '' : `${job.waiting.since}, ${waitingDays(job.waiting.days)}`),
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
      share: 1.3,
      leaves: 2,
      whole: (job) => job.agency ?? '',
      label: column.through,
      shown: has((job) => job.agency),
      rank: (job) => job.agency,
      onPhone: 'named',
      cell: (job) => job.agency !== null && <bdi>{job.agency}</bdi>,
    },
    {
      key: 'pay',
      share: 0.95,
      leaves: 1,
      whole: (job) => job.pay ?? '',
      label: column.pay,
      shown: has((job) => job.pay),
      rank: (job) => job.pay,
      cell: (job) => job.pay !== null && <bdi class="jobs-pay">{job.pay}</bdi>,
      onPhone: 'none',
    },
    {
      key: 'want',
      share: 0.85,
      leaves: 3,
      label: column.want,
      shown: has((job) => job.want),
      rank: (job) => (job.want === null ? null : ['yes', 'unsure', 'no'].indexOf(job.want)),
      onPhone: 'none',
      cell: (job) => job.want !== null && wants[job.want],
    },
  ];
  return all.filter(({ shown }) => shown !== false);
}

/** Its stage in words; how it ended, where it did. */
const stageOf = (job: JobLine): string => (job.reached.includes('end') ? job.state : job.stage);

const stages: readonly string[] = ['met', 'first', 'second', 'offer'];

/** How far it is: the further, the later; an end is no further stage. */
function rankOfStage({ reached }: JobLine): number {
  return Math.max(-1, ...reached.map((stage) => stages.indexOf(stage)));
}

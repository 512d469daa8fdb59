import type { ComponentChildren } from 'preact';
import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import { Beam } from '../fit/beam.tsx';
import { Icon } from '../ui/icon.tsx';
import './compare.css';
import { CriterionCell } from './criterion-cell.tsx';
import { CriterionHead, NewCriterion } from './criterion-head.tsx';
import { ReasonsOf } from './reasons-of.tsx';

type Comparison = Output<'compare'>;
type Column = Comparison['jobs'][number];
type Listed = Output<'jobs'>['jobs'];

const factKinds = ['pay', 'place', 'days', 'deadline'] as const;

interface CompareTableProps {
  readonly comparison: Comparison;
  /** What the list of jobs says of them: stage, next step. */
  readonly listed: Listed;
  readonly leaveOut: (id: string) => void;
}

/** Jobs as columns: the verdict on top stays in sight; what is the same in all of them is softer than what differs. */
export function CompareTable({ comparison, listed, leaveOut }: CompareTableProps) {
  const words = page.compare;
  const { criteria, jobs } = comparison;
  const rowOf = (job: Column) => listed.find((each) => each.id === job.id);
  const fact = (job: Column, kind: (typeof factKinds)[number]) =>
    job.facts.find((each) => each.kind === kind)?.text ?? '';
  // A table that is laid out otherwise is no table any more to some browsers: its roles are said again.
  return (
    <table class="compare" style={{ '--jobs': jobs.length }} {...{ role: 'table' }}>
      <caption class="unseen">{words.title}</caption>
      <thead {...{ role: 'rowgroup' }}>
        <tr {...{ role: 'row' }}>
          <th scope="col" {...{ role: 'columnheader' }}>
            <span class="unseen">{words.whatMatters}</span>
          </th>
          {jobs.map((job) => (
            <th key={job.id} scope="col" {...{ role: 'columnheader' }}>
              <div class="compare-job">
                <a href={`/job/${job.id}/fit`}>
                  <bdi>{job.title}</bdi>
                </a>
                {jobs.length > 1 && (
                  <button
                    type="button"
                    class="quiet fit-away"
                    aria-label={words.leaveOut(job.title)}
                    onClick={() => leaveOut(job.id)}
                  >
                    <Icon name="x" />
                  </button>
                )}
              </div>
              <div class="compare-verdict">
                {job.weighing.verdict !== null && <Beam balance={job.weighing.balance} />}
                <b>{job.weighing.name}</b>
                {job.weighing.close && <span class="soft"> {words.closeCall}</span>}
                {job.want !== null && <span class="compare-want">{words.wants[job.want]}</span>}
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...{ role: 'rowgroup' }}>
        {criteria.map((criterion, index) => (
          <Row
            key={criterion.id}
            head={<CriterionHead criterion={criterion} />}
            jobs={jobs}
            same={isSame(jobs.map((job) => `${job.cells[index]?.leaning} ${job.cells[index]?.confidence}`))}
            cell={(job) => <CriterionCell job={job} criterion={criterion} cell={job.cells[index]} />}
          />
        ))}
        <Row head={<NewCriterion />} jobs={jobs} cell={() => null} isForm />
        <Row head={words.stage} jobs={jobs} {...plain(jobs, (job) => rowOf(job)?.stage ?? '')} />
        <Row head={words.next} jobs={jobs} {...plain(jobs, (job) => rowOf(job)?.next?.title ?? '')} />
        {factKinds
          .filter((kind) => jobs.some((job) => fact(job, kind) !== ''))
          .map((kind) => (
            <Row key={kind} head={page.fit.facts[kind]} jobs={jobs} {...plain(jobs, (job) => fact(job, kind))} />
          ))}
        {(['pro', 'con', 'open'] as const)
          .filter((leaning) => jobs.some((job) => job.reasons.some((each) => each.leaning === leaning)))
          .map((leaning) => (
            <Row
              key={leaning}
              head={words.reasons[leaning]}
              jobs={jobs}
              cell={(job) => (
                <ReasonsOf job={job.id} reasons={job.reasons.filter((each) => each.leaning === leaning)} />
              )}
            />
          ))}
      </tbody>
    </table>
  );
}

const isSame = (values: readonly string[]): boolean => values.length > 1 && new Set(values).size === 1;

/** A row of plain words. */
function plain(jobs: readonly Column[], text: (job: Column) => string) {
  return {
    same: isSame(jobs.map(text)),
    cell: (job: Column) =>
      text(job) === '' ? (
        <span class="soft">
          <span aria-hidden="true">–</span>
          <span class="unseen">{page.compare.notKnown}</span>
        </span>
      ) : (
        <bdi>{text(job)}</bdi>
      ),
  };
}

interface RowProps {
  readonly head: ComponentChildren;
  readonly jobs: readonly Column[];
  readonly cell: (job: Column) => ComponentChildren;
  readonly same?: boolean;
  readonly isForm?: boolean;
}

function Row({ head, jobs, cell, same = false, isForm = false }: RowProps) {
  return (
    <tr {...{ role: 'row' }} data-same={same || undefined} data-form={isForm || undefined}>
      <th scope="row" {...{ role: 'rowheader' }}>
        {head}
      </th>
      {jobs.map((job) => (
        <td key={job.id} {...{ role: 'cell' }}>
          {cell(job)}
        </td>
      ))}
    </tr>
  );
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import { isToDo } from '../../state/next-step.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Refused } from '../common/notices.tsx';
import { Screen } from '../common/screen.tsx';
import './job.css';
import { StageMarks } from './stage-marks.tsx';

type JobView = Output<'job'>;
const tabs = ['overview', 'fit', 'prepare', 'letters', 'story'] as const;
export type JobTab = (typeof tabs)[number];

interface JobFrameProps {
  /** The job's id. */
  readonly id: string;
  /** The tab that is shown. */
  readonly tab: JobTab;
  /** Beside the title: a menu. */
  readonly menu?: (job: JobView) => ComponentChildren;
  /** What the tab holds; a function is given the job once it was read. */
  readonly children: ComponentChildren | ((job: JobView) => ComponentChildren);
}

/** The address of a job, or of one of its tabs. */
export function jobPath(id: string, tab: JobTab = 'overview'): string {
  return tab === 'overview' ? `/job/${id}` : `/job/${id}/${tab}`;
}

/**
 * The screen of a job: its head (role, firm, stage, next step, deadline) and its tabs, which are the same on each of them. It says when the job is
 * still being read, and why where it cannot be.
 *
 * @example <JobFrame id={params.id} tab="fit">{(job) => <Weighed job={job} />}</JobFrame>
 */
export function JobFrame({ id, tab, menu, children }: JobFrameProps) {
  const { value: job, refusal } = useLoad('job', { job: id });
  const words = page.job;
  useLayoutEffect(() => {
    if (job !== null) document.title = tab === 'overview' ? job.title : words.tabTitle(words.tabs[tab], job.title);
  }, [job?.title, tab]);
  if (job === null)
    return (
      <Screen key="none" title={words.title} busy={refusal === null} width="whole">
        <Refused refusal={refusal} />
        {refusal?.kind === 'not-found' && (
          <p>
            <a href="/jobs">{page.common.allJobs}</a>
          </p>
        )}
      </Screen>
    );
  return (
    <Screen key="job" title={job.title} width="whole">
      <JobHead job={job} menu={menu?.(job)} />
      <nav class="job-tabs" aria-label={words.parts}>
        <ul>
          {tabs.map((each) => (
            <li key={each}>
              <a href={jobPath(id, each)} aria-current={each === tab ? 'page' : undefined}>
                {words.tabs[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {typeof children === 'function' ? children(job) : children}
    </Screen>
  );
}

function JobHead({ job, menu }: { readonly job: JobView; readonly menu: ComponentChildren }) {
  const words = page.job.head;
  const next = job.steps.find(isToDo);
  return (
    <div class="job-head">
      <p class="job-stage">
        <StageMarks reached={job.reached} />
        <span>{job.live ? job.stage : job.state}</span>
        {job.agency !== null && job.employer !== null && (
          <span class="soft">
            <bdi>{page.job.through(job.agency)}</bdi>
          </span>
        )}
      </p>
      <dl class="job-facts">
        {next !== undefined && (
          <div>
            <dt>{words.next}</dt>
            <dd>{next.title}</dd>
          </div>
        )}
        {job.promised !== null && job.offer === null && (
          <div>
            <dt>{words.theyAnswer}</dt>
            <dd>{job.promised.day}</dd>
          </div>
        )}
      </dl>
      {menu}
    </div>
  );
}

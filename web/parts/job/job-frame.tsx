import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import { closeJobSheet } from '../../state/job-sheet.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Refused } from '../common/notices.tsx';
import { Screen } from '../common/screen.tsx';
import { Loading } from '../ui/loading.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { JobActs } from './job-acts.tsx';
import { JobHead } from './job-head.tsx';
import { JobSheets } from './job-sheets.tsx';

type JobView = Output<'job'>;
const tabs = ['overview', 'fit', 'prepare', 'letters', 'story'] as const;
type JobTab = (typeof tabs)[number];

/** A title of more characters is set smaller. */
const LONG = 80;

interface JobFrameProps {
  /** The job's id. */
  readonly id: string;
  /** The tab that is shown. */
  readonly tab: JobTab;
  /** What the tab holds; a function is given the job once it was read. */
  readonly children: ComponentChildren | ((job: JobView) => ComponentChildren);
}

/** The address of a job, or of one of its tabs. */
function jobPath(id: string, tab: JobTab): string {
  return tab === 'overview' ? `/job/${id}` : `/job/${id}/${tab}`;
}

/**
 * The screen of a job: its head (role, firm, stage, next step, deadline, pay, place) and its tabs, which are the same on each of them. It says
 * when the job is still being read, and why where it cannot be.
 *
 * @example <JobFrame id={params.id} tab="fit">{(job) => <Weighed job={job} />}</JobFrame>
 */
export function JobFrame({ id, tab, children }: JobFrameProps) {
  const { value: job, refusal } = useLoad('job', { job: id });
  const words = page.job;
  useLayoutEffect(() => {
    if (job !== null) document.title = tab === 'overview' ? job.title : words.tabTitle(words.tabs[tab], job.title);
  }, [job?.title, tab]);
  useEffect(() => closeJobSheet, []);
  if (job === null)
    return (
      <Screen key="none" title={words.title} busy={refusal === null} width="whole">
        <Refused refusal={refusal} />
        {refusal === null && <Loading label={page.common.oneMoment} rows={6} />}
        {refusal?.kind === 'not-found' && (
          <p class="acts">
            <a href="/jobs">{page.common.allJobs}</a>
          </p>
        )}
      </Screen>
    );
  return (
    <Screen key="job" title={job.title} width="whole">
      <div class="job-top" data-long={job.title.length > LONG || undefined}>
        <JobHead job={job} />
        <JobActs job={job} />
      </div>
      <Tabs
        label={words.parts}
        current={jobPath(id, tab)}
        tabs={tabs.map((each) => ({ href: jobPath(id, each), label: words.tabs[each] }))}
      />
      {typeof children === 'function' ? children(job) : children}
      <JobSheets job={job} />
    </Screen>
  );
}

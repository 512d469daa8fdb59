import { useSignal } from '@preact/signals';
import { useCallback, useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { Refused } from '../parts/common/notices.tsx';
import { ChosenBar } from '../parts/job/chosen-bar.tsx';
import { EndedToo } from '../parts/job/ended-too.tsx';
import { InNotes } from '../parts/job/in-notes.tsx';
import { JobsFrame } from '../parts/job/jobs-frame.tsx';
import { JobsTable } from '../parts/job/jobs-table.tsx';
import { Button } from '../parts/ui/button.tsx';
import { Empty } from '../parts/ui/empty.tsx';
import { Field } from '../parts/ui/field.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { Segmented } from '../parts/ui/segmented.tsx';
import { bound } from '../state/bound.ts';
import { filterOf, type JobFilter, jobFilters, jobsShown } from '../state/jobs-shown.ts';
import { type JobLine, useJobs } from '../state/use-jobs.ts';
import { page } from '../state/words.ts';

/** All jobs as a table: sorted by its heads, filtered, searched; several are chosen to do something with them at once. */
export function Jobs() {
  const words = page.jobs;
  const { query, route } = useLocation();
  const filter = filterOf(query.show);
  const typed = useSignal('');
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const { jobs, more, refusal } = useJobs(filter === 'ended' ? 'no' : 'yes');
  const shown = useMemo(
    () => (jobs === null ? null : jobsShown(jobs, filter, typed.value)),
    [jobs, filter, typed.value],
  );
  // Always the same, so that rows that stay as they are need not be drawn anew.
  const choose = useCallback((id: string, on: boolean) => {
    const next = new Set(chosen.value);
    if (on) next.add(id);
    else next.delete(id);
    chosen.value = next;
  }, []);
  const clear = () => {
    chosen.value = new Set();
  };
  const chosenJobs = (jobs ?? []).filter((job) => chosen.value.has(job.id));
  return (
    <JobsFrame view="table" busy={jobs === null && refusal === null}>
      <div class="jobs-tools">
        <Segmented<JobFilter>
          label={words.filter}
          quiet
          value={filter}
          options={jobFilters.map((value) => ({ value, label: words.filters[value] }))}
          onChange={(value) => {
            clear();
            route(value === 'running' ? '/jobs' : `/jobs?show=${value}`, true);
          }}
        />
        <Field label={words.find} quiet type="search" placeholder={words.findHint} most={500} {...bound(typed)} />
        <Button kind="quiet" icon="plus" href="/add/job">
          {words.add}
        </Button>
      </div>
      <Refused refusal={refusal} />
      {jobs === null && refusal === null && <Loading label={page.common.oneMoment} rows={10} />}
      {shown !== null && (
        <>
          <p class="jobs-count" role="status">
            {shown.length > 0 && words.count(shown.length)} {more && words.loadingMore}
          </p>
          {shown.length > 0 && <JobsTable jobs={shown} chosen={chosen.value} onChoose={choose} />}
          {shown.length === 0 && <Nothing jobs={jobs ?? []} filter={filter} typed={typed.value} />}
        </>
      )}
      {typed.value.trim() !== '' && filter !== 'ended' && <EndedToo typed={typed.value} />}
      {typed.value.trim() !== '' && <InNotes key={typed.value} words={typed.value.trim()} />}
      {chosenJobs.length > 0 && <ChosenBar jobs={chosenJobs} onClear={clear} />}
    </JobsFrame>
  );
}

interface NothingProps {
  readonly jobs: readonly JobLine[];
  readonly filter: JobFilter;
  readonly typed: string;
}

/** Why no job is shown: there is none yet, none ended, or none fits. */
function Nothing({ jobs, filter, typed }: NothingProps) {
  const words = page.jobs;
  if (jobs.length === 0 && filter === 'ended') return <Empty title={words.noneEnded} />;
  if (jobs.length === 0)
    return (
      <Empty
        title={words.none}
        hint={words.noneHint}
        act={
          <Button kind="main" icon="plus" href="/add/job">
            {words.add}
          </Button>
        }
      />
    );
  return (
    <Empty title={words.noneFits} act={typed === '' ? <Button href="/jobs">{words.showAll}</Button> : undefined} />
  );
}

import { useMemo } from 'preact/hooks';
import { jobsShown } from '../../state/jobs-shown.ts';
import { useJobs } from '../../state/use-jobs.ts';
import { page } from '../../state/words.ts';
import { Refused } from '../common/notices.tsx';
import { JobsTable } from './jobs-table.tsx';

/** The ended jobs that fit what was typed, below those that run; where none fits, it says that it looked there too. */
export function EndedToo({ typed }: { readonly typed: string }) {
  const words = page.jobs;
  const { jobs, more, refusal } = useJobs('no');
  const found = useMemo(() => (jobs === null ? null : jobsShown(jobs, 'ended', typed)), [jobs, typed]);
  if (refusal !== null) return <Refused refusal={refusal} />;
  if (found === null || (found.length === 0 && more)) return null;
  if (found.length === 0) return <p class="hint">{words.endedNoneFits}</p>;
  return (
    <section aria-labelledby="ended-too">
      <h2 id="ended-too">{words.endedToo}</h2>
      <JobsTable caption={words.endedToo} jobs={found} />
    </section>
  );
}

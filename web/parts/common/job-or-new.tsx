import { useSignal } from '@preact/signals';
import type { Answer } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { page } from '../../state/words.ts';
import { asInput, type JobTyped, NewJob } from '../invitation/new-job.tsx';
import { JobChoice } from './job-choice.tsx';

/** Stands for a job that is still to be noted. */
export const NEW_JOB = 'new';
/** Among more, the jobs are found by typing, and the new one stands before them. */
const FEW = 4;

interface JobOrNewProps {
  readonly label: string;
  readonly jobs: readonly { readonly id: string; readonly title: string }[];
  /** The id of a job, `NEW_JOB`, or empty. */
  readonly value: string;
  readonly typed: JobTyped;
  readonly onChange: (job: string) => void;
  readonly onType: (typed: JobTyped) => void;
}

/** One of the jobs, or a new one with its role and firm in place, so that nothing else on the screen is lost. */
export function JobOrNew({ label, jobs, value, typed, onChange, onType }: JobOrNewProps) {
  const other = { id: NEW_JOB, title: page.add.jobChoice.newJob };
  return (
    <>
      <JobChoice
        label={label}
        jobs={jobs.length > FEW ? [other, ...jobs] : [...jobs, other]}
        value={value}
        onChange={onChange}
      />
      {value === NEW_JOB && <NewJob typed={typed} onChange={onType} />}
    </>
  );
}

/** Keeps what is typed of a new job, and notes it once, however often what belongs to it is refused. */
export function useNewJob() {
  const typed = useSignal<JobTyped>({ role: '', employer: '', agency: null, met: undefined });
  const noted = useSignal<{ readonly id: string; readonly as: string } | null>(null);
  const isNamed = [typed.value.role, typed.value.employer, typed.value.agency ?? ''].some((each) => each.trim() !== '');
  /** The job of that id, which is noted first where it is the new one. */
  const jobOf = async (job: string): Promise<Answer<string>> => {
    if (job !== NEW_JOB) return { ok: true, value: job };
    const as = JSON.stringify(asInput(typed.value));
    if (noted.value?.as === as) return { ok: true, value: noted.value.id };
    const answer = await ask('add-job', asInput(typed.value));
    if (!answer.ok) return answer;
    noted.value = { id: answer.value.jobId, as };
    return { ok: true, value: answer.value.jobId };
  };
  return { typed, isNamed, jobOf };
}

/** What is missing of the job; null where it is chosen or named. */
export function missingJob(job: string, isNamed: boolean): string | null {
  const words = page.add.jobChoice;
  if (job === '') return words.missing;
  return job === NEW_JOB && !isNamed ? words.missingNew : null;
}

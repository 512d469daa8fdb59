import { useRoute } from 'preact-iso/router';
import { JobFrame } from '../parts/job/job-frame.tsx';
import { JobLetters as Letters } from '../parts/job/job-letters.tsx';

/** The letters of one job. */
export function JobLetters() {
  const { params } = useRoute();
  return (
    <JobFrame id={params.id ?? ''} tab="letters">
      {(job) => <Letters job={job} />}
    </JobFrame>
  );
}

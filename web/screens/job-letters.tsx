import { useRoute } from 'preact-iso/router';
import { JobFrame } from '../parts/job/job-frame.tsx';

/** The letters of one job. */
export function JobLetters() {
  const { params } = useRoute();
  return (
    <JobFrame id={params.id ?? ''} tab="letters">
      {null}
    </JobFrame>
  );
}

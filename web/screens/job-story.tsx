import { useRoute } from 'preact-iso/router';
import { JobFrame } from '../parts/job/job-frame.tsx';
import { Story } from '../parts/job/story.tsx';

/** What happened in one job, the latest first. */
export function JobStory() {
  const { params } = useRoute();
  return (
    <JobFrame id={params.id ?? ''} tab="story">
      {(job) => <Story job={job} />}
    </JobFrame>
  );
}

import { useEffect } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

/** Leads an address of an interview on to its job's Prepare: `/prepare/ID` and `/rehearse/ID`, of an interview or of a job. */
export function PrepareBefore() {
  const { params, path } = useRoute();
  const { route } = useLocation();
  const id = params.id ?? '';
  const isJob = id.startsWith('job_');
  const { value, refusal } = useLoad('brief', { interview: id });
  const job = isJob ? id : (value?.job ?? null);
  const cards = path.startsWith('/rehearse/') ? '#rehearse' : '';
  useEffect(() => {
    if (job !== null) route(`/job/${job}/prepare${isJob ? '' : `?interview=${id}`}${cards}`, true);
  }, [job]);
  return (
    <Screen title={page.job.tabs.prepare} busy={refusal === null}>
      <Refused refusal={refusal} />
    </Screen>
  );
}

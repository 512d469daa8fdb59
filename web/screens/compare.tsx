import { useLocation, useRoute } from 'preact-iso/router';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { CompareTable } from '../parts/compare/compare-table.tsx';
import { JobChooser } from '../parts/compare/job-chooser.tsx';
import { Button } from '../parts/ui/button.tsx';
import { Empty } from '../parts/ui/empty.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

/** Side by side these many can be read. */
const MOST_JOBS = 4;
/** Without a choice the two that were touched last stand there. */
const AT_FIRST = 2;
/** As many as the list of jobs gives at once. */
const MOST_LISTED = 200;

/** Two to four jobs of the candidate's choice side by side: what matters in every job, facts, and what speaks for and against each. */
export function Compare() {
  const words = page.compare;
  const { query } = useRoute();
  const { route } = useLocation();
  const { value: all, refusal } = useLoad('jobs', { limit: MOST_LISTED });
  const asked = (query.jobs ?? '').split(',').filter((id) => /^job_\w+$/.test(id));
  const ids = (asked.length > 0 ? asked : (all?.jobs ?? []).slice(0, AT_FIRST).map((each) => each.id)).slice(
    0,
    MOST_JOBS,
  );
  if (all === null)
    return (
      <Screen title={words.title} busy={refusal === null} width="whole">
        {refusal === null ? <Loading label={page.common.oneMoment} /> : <Refused refusal={refusal} />}
      </Screen>
    );
  const choose = (chosen: readonly string[]) => route(`/compare?jobs=${chosen.join(',')}`, true);
  return (
    <Screen title={words.title} width="whole">
      {ids.length === 0 ? (
        <Empty
          title={words.noJobs}
          hint={words.noJobsHint}
          act={
            <Button kind="main" href="/add/job">
              {words.addJob}
            </Button>
          }
        />
      ) : (
        <>
          <JobChooser all={all.jobs} chosen={ids} most={MOST_JOBS} onChange={choose} />
          <Chosen ids={ids} all={all.jobs} choose={choose} />
        </>
      )}
    </Screen>
  );
}

interface ChosenProps {
  readonly ids: readonly string[];
  readonly all: Parameters<typeof CompareTable>[0]['listed'];
  readonly choose: (chosen: readonly string[]) => void;
}

function Chosen({ ids, all, choose }: ChosenProps) {
  const { value, refusal } = useLoad('compare', { jobs: ids.join(',') });
  if (value === null)
    return refusal === null ? <Loading label={page.common.oneMoment} /> : <Refused refusal={refusal} />;
  return <CompareTable comparison={value} listed={all} leaveOut={(id) => choose(ids.filter((each) => each !== id))} />;
}

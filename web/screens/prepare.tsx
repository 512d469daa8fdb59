import { useRoute } from 'preact-iso/router';
import { Refused } from '../parts/common/notices.tsx';
import { JobFrame } from '../parts/job/job-frame.tsx';
import { BriefHead } from '../parts/prepare/brief-head.tsx';
import { BriefPages } from '../parts/prepare/brief-pages.tsx';
import { BriefParts } from '../parts/prepare/brief-parts.tsx';
import { Rehearsal } from '../parts/prepare/rehearsal.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

/** Prepare for an interview: when and where, three things to say, who, what to ask, and rehearsing; printed on two pages. */
export function Prepare() {
  const { params, query } = useRoute();
  const id = params.id ?? '';
  return (
    <JobFrame id={id} tab="prepare">
      <Preparing job={id} interview={query.interview ?? id} />
    </JobFrame>
  );
}

function Preparing({ job, interview }: { readonly job: string; readonly interview: string }) {
  const { value: brief, refusal } = useLoad('brief', { interview });
  const { value: fit, refusal: why } = useLoad('fit', { job });
  if (brief === null || fit === null) {
    const refused = refusal ?? why;
    return refused === null ? <Loading label={page.common.oneMoment} /> : <Refused refusal={refused} />;
  }
  return (
    <>
      <BriefHead brief={brief} fit={fit} />
      <BriefParts brief={brief} fit={fit} />
      <Rehearsal interview={interview} />
      <BriefPages brief={brief} />
    </>
  );
}

import { useRoute } from 'preact-iso/router';
import { Refused } from '../parts/common/notices.tsx';
import { Excel } from '../parts/fit/excel.tsx';
import { FindOut } from '../parts/fit/find-out.tsx';
import { Posting } from '../parts/fit/posting.tsx';
import { Reasons } from '../parts/fit/reasons.tsx';
import { Reread } from '../parts/fit/reread.tsx';
import { TwoColumns } from '../parts/fit/two-columns.tsx';
import { VerdictPart } from '../parts/fit/verdict.tsx';
import { JobFrame } from '../parts/job/job-frame.tsx';
import { Loading } from '../parts/ui/loading.tsx';
import { useLoad } from '../state/use-load.ts';
import { page } from '../state/words.ts';

/** Whether the candidate wants a job: where the scale stands, for and against, what to find out, and what they ask for, in one screen. */
export function Fit() {
  const { params } = useRoute();
  const id = params.id ?? '';
  return (
    <JobFrame id={id} tab="fit">
      <Weighed id={id} />
    </JobFrame>
  );
}

function Weighed({ id }: { readonly id: string }) {
  const { value: fit, refusal } = useLoad('fit', { job: id });
  if (fit === null) return refusal === null ? <Loading label={page.common.oneMoment} /> : <Refused refusal={refusal} />;
  return (
    <>
      <VerdictPart fit={fit} />
      <Reasons fit={fit} />
      <TwoColumns>
        <FindOut fit={fit} />
        <Excel fit={fit} />
      </TwoColumns>
      <Posting fit={fit} />
      <Reread fit={fit} />
    </>
  );
}

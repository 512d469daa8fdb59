import { useRoute } from 'preact-iso/router';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { Excel } from '../parts/fit/excel.tsx';
import { Questions } from '../parts/fit/questions.tsx';
import { Reread } from '../parts/fit/reread.tsx';
import { VerdictPart } from '../parts/fit/verdict.tsx';
import { WeighedList } from '../parts/fit/weighed.tsx';
import { useLoad } from '../state/use-load.ts';

/** "Do I want it?": the notes again, what the candidate is good at, for and against, where the scale stands, what to find out. */
export function Fit() {
  const { params } = useRoute();
  const id = params.id ?? '';
  const { value: fit, refusal } = useLoad('fit', { job: id });
  if (fit === null)
    return (
      <Screen title="Do I want it?" busy={refusal === null}>
        <Refused refusal={refusal} />
      </Screen>
    );
  return (
    <Screen title="Do I want it?" above={<a href={`/job/${id}`}>{fit.title}</a>} width="whole">
      <p class="acts">
        <a class="button quiet" href={`/asked/${id}`}>
          What they ask for
        </a>
        <a class="button quiet" href={`/prepare/${fit.ahead[0]?.id ?? id}`}>
          Prepare for the next round
        </a>
        <a class="button quiet" href="/compare">
          Compare jobs
        </a>
      </p>
      <div class="columns">
        <div>
          <Reread fit={fit} />
          <WeighedList fit={fit} />
          <VerdictPart fit={fit} />
        </div>
        <div>
          <Questions fit={fit} />
          <Excel fit={fit} />
        </div>
      </div>
    </Screen>
  );
}

import { useRoute } from 'preact-iso/router';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { Posting } from '../parts/fit/posting.tsx';
import { Requirements } from '../parts/fit/requirements.tsx';
import { useLoad } from '../state/use-load.ts';

/** What they ask for: the posting, and the candidate's own examples beside each line of it. */
export function Asked() {
  const { params } = useRoute();
  const id = params.id ?? '';
  const { value: fit, refusal } = useLoad('fit', { job: id });
  if (fit === null)
    return (
      <Screen title="What they ask for" busy={refusal === null}>
        <Refused refusal={refusal} />
      </Screen>
    );
  return (
    <Screen title="What they ask for" above={<a href={`/job/${id}`}>{fit.title}</a>}>
      <p class="acts">
        <a class="button quiet" href={`/fit/${id}`}>
          Do I want it?
        </a>
        <a class="button quiet" href={`/prepare/${fit.ahead[0]?.id ?? id}`}>
          Prepare for the next round
        </a>
        <a class="button quiet" href="/examples">
          Your examples
        </a>
      </p>
      <Posting fit={fit} />
      <Requirements fit={fit} />
    </Screen>
  );
}

import { useRoute } from 'preact-iso/router';
import { ChooseFile } from '../parts/common/file-drop.tsx';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { HeardForm } from '../parts/mail/heard-form.tsx';
import { useLoad } from '../state/use-load.ts';

/** They wrote or called: one note, and the plan follows. */
export function Answer() {
  const { params } = useRoute();
  const id = params.job ?? '';
  const { value: job, refusal } = useLoad('job', { job: id });
  return (
    <Screen title="They wrote or called" above={job?.title} busy={job === null && refusal === null}>
      <Refused refusal={refusal} />
      {job !== null && (
        <>
          <div class="acts">
            <ChooseFile label="I have the mail as a file" />
          </div>
          <HeardForm begin={{ job: id }} people={job.people} />
        </>
      )}
    </Screen>
  );
}

/** The same where it is not said yet which job it was; what another program shared stands in it already. */
export function Heard() {
  const { query } = useRoute();
  const shared = [query.title, query.text, query.url].filter((each) => each).join('\n');
  return (
    <Screen title="They wrote or called">
      <p>
        <a href="/no">They are telling me no, now, on the telephone</a>
      </p>
      <HeardForm begin={shared === '' ? {} : { text: shared, channel: 'chat' }} open />
    </Screen>
  );
}

import { useEffect } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { Screen } from '../parts/common/screen.tsx';
import { HeardForm } from '../parts/mail/heard-form.tsx';
import { useJob } from '../state/use-job.ts';
import { page } from '../state/words.ts';

/** What they wrote or said: one note, and the plan follows. What another program shared stands in it already. */
export function Heard() {
  const { query } = useRoute();
  const id = query.job ?? '';
  const job = useJob(id);
  const shared = [query.title, query.text, query.url].filter((each) => each).join('\n');
  return (
    <Screen title={page.heard.title} above={job?.title}>
      <HeardForm
        begin={{ ...(id === '' ? {} : { job: id }), ...(shared === '' ? {} : { text: shared, channel: 'chat' }) }}
      />
    </Screen>
  );
}

/** Its older address. */
export function Answer() {
  const { params } = useRoute();
  const { route } = useLocation();
  useEffect(() => route(`/heard?job=${params.job ?? ''}`, true), []);
  return <Screen title={page.heard.title} busy />;
}

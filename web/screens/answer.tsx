import { useMemo } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { Screen } from '../parts/common/screen.tsx';
import { HeardForm } from '../parts/mail/heard-form.tsx';
import { sentWords } from '../state/sent.ts';
import { useJob } from '../state/use-job.ts';
import { page } from '../state/words.ts';

function takeSentWords(): string {
  const words = sentWords.peek();
  sentWords.value = '';
  return words;
}

/** What they wrote or said: one note, and the plan follows. What another program shared stands in it already. */
export function Heard() {
  const { query } = useRoute();
  const id = query.job ?? '';
  const job = useJob(id);
  const words = useMemo(takeSentWords, []);
  const shared = [query.title, query.text, query.url, words].filter((each) => each).join('\n');
  return (
    <Screen title={page.heard.title} above={job?.title}>
      {shared !== '' && <p class="soft">{page.further.file.sent}</p>}
      <HeardForm
        begin={{ ...(id === '' ? {} : { job: id }), ...(shared === '' ? {} : { text: shared, channel: 'chat' }) }}
      />
    </Screen>
  );
}

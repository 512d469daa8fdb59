import { useSignal } from '@preact/signals';
import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/client.ts';
import { Action } from '../parts/common/action.tsx';
import { Choice, Field } from '../parts/common/field.tsx';
import { Refused } from '../parts/common/notices.tsx';
import { Screen } from '../parts/common/screen.tsx';
import { JobTable, type Line } from '../parts/job/job-table.tsx';
import { chosen } from '../state/bound.ts';
import { useLoad } from '../state/use-load.ts';

type Found = Output<'find'>['found'][number];

/** All jobs, fifty at a time, and a search over everything that was noted. */
export function Jobs() {
  const live = useSignal<'yes' | 'no' | 'all'>('yes');
  const { value: page, refusal } = useLoad('jobs', { live: live.value });
  return (
    <Screen title="Jobs" busy={page === null && refusal === null} width="whole">
      <Search />
      <p class="acts">
        <a class="button quiet" href="/compare">
          Compare jobs
        </a>
        <a class="button quiet" href="/worked">
          What worked
        </a>
        <a class="button quiet" href="/proof">
          Applications and interviews
        </a>
      </p>
      <Choice
        label="Which jobs"
        {...chosen(live)}
        options={[
          { value: 'yes', label: 'Running' },
          { value: 'no', label: 'Ended' },
          { value: 'all', label: 'All' },
        ]}
      />
      <Refused refusal={refusal} />
      {page !== null && page.jobs.length === 0 && (
        <p class="large soft">
          {live.value === 'no' ? 'None has ended.' : 'None is noted yet.'}{' '}
          {live.value !== 'no' && <a href="/happened">Just finished an interview?</a>}
        </p>
      )}
      {page !== null && <List key={live.value} first={page} live={live.value} />}
    </Screen>
  );
}

interface ListProps {
  readonly first: Output<'jobs'>;
  readonly live: 'yes' | 'no' | 'all';
}

function List({ first, live }: ListProps) {
  const more = useSignal<readonly Line[]>([]);
  const next = useSignal(first.next);
  const load = async () => {
    const answer = await ask('jobs', { live, after: next.value ?? '' });
    if (answer.ok) {
      more.value = [...more.value, ...answer.value.jobs];
      next.value = answer.value.next;
    }
    return answer;
  };
  return (
    <>
      {first.jobs.length > 0 && <JobTable lines={[...first.jobs, ...more.value]} />}
      {next.value !== null && <Action does={load}>Show more</Action>}
    </>
  );
}

function Search() {
  const words = useSignal('');
  const found = useSignal<readonly Found[] | null>(null);
  const look = async () => {
    const answer = await ask('find', { words: words.value.trim() });
    if (answer.ok) found.value = answer.value.found;
    return answer;
  };
  return (
    <form
      class="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.value.trim() !== '') void look();
      }}
    >
      <div class="row">
        <Field
          label="Look for words in your notes"
          type="search"
          most={500}
          value={words.value}
          onInput={(value) => {
            words.value = value;
            found.value = null;
          }}
        />
        <Action disabled={words.value.trim() === ''} does={look}>
          Look
        </Action>
      </div>
      <div role="status">
        {found.value !== null && found.value.length === 0 && <p>Nothing with these words is noted.</p>}
      </div>
      {found.value !== null && found.value.length > 0 && (
        <ul class="waits">
          {found.value.map((hit) => (
            <li key={hit.entryId}>
              {hit.jobIds[0] === undefined ? <p>{hit.excerpt}</p> : <a href={`/job/${hit.jobIds[0]}`}>{hit.excerpt}</a>}
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

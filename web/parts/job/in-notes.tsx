import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Row, Rows } from '../ui/row.tsx';

/** What was typed, looked for in everything that was noted. */
export function InNotes({ words: typed }: { readonly words: string }) {
  const words = page.jobs;
  const found = useSignal<Output<'find'>['found'] | null>(null);
  const look = async () => {
    const answer = await ask('find', { words: typed });
    if (answer.ok) found.value = answer.value.found;
    return answer;
  };
  if (found.value === null)
    return (
      <p class="acts">
        <Action quiet icon="search" does={look}>
          {words.inNotes(typed)}
        </Action>
      </p>
    );
  if (found.value.length === 0) return <p role="status">{words.inNotesNone}</p>;
  return (
    <Rows label={words.inNotes(typed)}>
      {found.value.map((hit) => (
        <Row
          key={hit.entryId}
          icon="search"
          title={<bdi>{hit.excerpt}</bdi>}
          {...(hit.jobIds[0] === undefined ? {} : { href: `/job/${hit.jobIds[0]}/story` })}
        />
      ))}
    </Rows>
  );
}

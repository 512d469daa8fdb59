import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { correctWith } from '../../state/correcting.ts';
import { page } from '../../state/words.ts';
import { Action } from './action.tsx';

interface TakeAwayProps {
  readonly id: string;
  /** "this job", "Ann Moor": what the button names. */
  readonly name: string;
  /** Where to go afterwards. */
  readonly then?: () => void;
}

/** Something that was noted by mistake: what goes with it is said first, then one more tap takes it away. */
export function TakeAway({ id, name, then }: TakeAwayProps) {
  const { further } = page;
  const seen = useSignal<Output<'what-goes'> | null>(null);
  const withPeople = useSignal(false);
  const look = async () => {
    const answer = await ask('what-goes', { id });
    if (answer.ok) seen.value = answer.value;
    return answer;
  };
  const take = async () => {
    return correctWith(
      'take-away',
      { id, sure: true, ...(withPeople.value ? { people: true } : {}) },
      ({ title }) => further.deleted(title),
      then,
    );
  };
  if (seen.value === null)
    return (
      <Action quiet label={further.byMistakeOf(name)} does={look}>
        {further.byMistake}
      </Action>
    );
  const { title, goes, people } = seen.value;
  return (
    <fieldset class="within">
      <legend>{further.deletes(title)}</legend>
      {goes.length > 0 && (
        <>
          <p>{further.goesToo}</p>
          <ul>
            {goes.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {people.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={withPeople.value}
            onChange={(event) => {
              withPeople.value = event.currentTarget.checked;
            }}
          />
          <span>{further.peopleToo(people.map((each) => each.name).join(', '))}</span>
        </label>
      )}
      <div class="acts">
        <Action does={take}>{further.deleteIt}</Action>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            seen.value = null;
          }}
        >
          {further.keepIt}
        </button>
      </div>
    </fieldset>
  );
}

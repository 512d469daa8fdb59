import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { correctWith } from '../../state/correcting.ts';
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
      ({ title }) => `Taken away: ${title}.`,
      then,
    );
  };
  if (seen.value === null)
    return (
      <Action quiet label={`Noted by mistake: ${name}`} does={look}>
        Noted by mistake?
      </Action>
    );
  const { title, goes, people } = seen.value;
  return (
    <fieldset class="within">
      <legend>This takes away {title}</legend>
      {goes.length > 0 && (
        <>
          <p>With it go:</p>
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
          <span>{`${people.map((each) => each.name).join(', ')} as well: noted for this job alone`}</span>
        </label>
      )}
      <div class="acts">
        <Action does={take}>Yes, take it away</Action>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            seen.value = null;
          }}
        >
          No, keep it
        </button>
      </div>
    </fieldset>
  );
}

import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { say } from '../common/notices.tsx';

type Plan = Output<'forget'>;
type Place = Plan['places'][number];

export function Forget() {
  const name = useSignal('');
  const plan = useSignal<Plan | null>(null);
  /** Places that are to be treated the other way round than was proposed. */
  const turned = useSignal<readonly string[]>([]);
  /** Places from which the words go that may mean something else, too. */
  const wholly = useSignal<readonly string[]>([]);
  const look = async () => {
    const answer = await ask('forget', { person: name.value.trim() });
    turned.value = [];
    wholly.value = [];
    if (answer.ok) plan.value = answer.value;
    return answer;
  };
  const erase = async () => {
    const { value } = plan;
    if (value === null) return undefined;
    const chosen = (goes: boolean) =>
      value.places.filter((each) => each.goes === goes && turned.value.includes(each.place)).map((each) => each.place);
    const spare = chosen(true);
    const also = [...chosen(false), ...wholly.value.filter((each) => !spare.includes(each))];
    const answer = await ask('forget', { person: value.personId, spare, also, yes: true });
    if (answer.ok) {
      say(
        answer.value.complete ? 'Forgotten, really.' : 'Forgotten. The rest goes when no other program holds the file.',
      );
      plan.value = null;
      name.value = '';
      await changed();
    }
    return answer;
  };
  const turnedAround = (places: readonly string[], place: string) =>
    places.includes(place) ? places.filter((each) => each !== place) : [...places, place];
  const turn = (place: string) => {
    turned.value = turnedAround(turned.value, place);
  };
  const takeAll = (place: string) => {
    wholly.value = turnedAround(wholly.value, place);
  };
  return (
    <section id="forget">
      <h2>Forget somebody</h2>
      <p class="soft">
        Their name, address and what you noted of them are erased from the file, also when an older copy is brought
        back. It cannot be undone, so it is shown first.
      </p>
      <div class="row">
        <Field
          label="Name or address"
          value={name.value}
          onInput={(value) => {
            name.value = value;
            plan.value = null;
          }}
        />
        <Action disabled={name.value.trim() === ''} does={look}>
          Show what would go
        </Action>
      </div>
      {plan.value !== null && (
        <div class="question">
          <p>{plan.value.notes === 1 ? 'One note' : `${plan.value.notes} notes`} would be erased or lose the name.</p>
          <Places
            about="These name them in passing. Where there is a tick, the name goes from them too:"
            places={plan.value.places.filter((each) => each.goes)}
            turned={turned.value}
            turn={turn}
            wholly={wholly.value}
            takeAll={takeAll}
          />
          <Places
            about="This may be their name, or only a word, or somebody else. It stays, unless you tick it:"
            places={plan.value.places.filter((each) => !each.goes)}
            turned={turned.value}
            turn={turn}
            wholly={wholly.value}
            takeAll={takeAll}
          />
          <Action main does={erase}>
            Erase it, for good
          </Action>
        </div>
      )}
    </section>
  );
}

interface PlacesProps {
  readonly about: string;
  readonly places: readonly Place[];
  readonly turned: readonly string[];
  readonly turn: (place: string) => void;
  readonly wholly: readonly string[];
  readonly takeAll: (place: string) => void;
}

/** Each place with the word that was found in it, and whether it goes. */
function Places({ about, places, turned, turn, wholly, takeAll }: PlacesProps) {
  if (places.length === 0) return null;
  return (
    <>
      <p>{about}</p>
      <ul class="plain">
        {places.map((each) => (
          <li key={each.place}>
            <label class="check">
              <input
                type="checkbox"
                checked={each.goes !== turned.includes(each.place)}
                onChange={() => turn(each.place)}
              />
              <span>
                <strong>{each.words.join(', ')}</strong> <span class="soft">{each.excerpt}</span>
                {each.whole && ' (goes as a whole)'}
              </span>
            </label>
            {each.left.length > 0 && !turned.includes(each.place) && (
              <label class="check">
                <input type="checkbox" checked={wholly.includes(each.place)} onChange={() => takeAll(each.place)} />
                <span>
                  Also <strong>{each.left.join(', ')}</strong> in it, which may be only a word, or somebody else
                </span>
              </label>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

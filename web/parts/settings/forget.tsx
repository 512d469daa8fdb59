import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { begunHere, dropBegun } from '../../state/begun-here.ts';
import { changed } from '../../state/live.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { say } from '../common/notices.tsx';
import { Combo } from '../ui/combo.tsx';

type Plan = Output<'forget'>;
type Place = Plan['places'][number];

/** Erases somebody for good, after showing what goes. */
export function Forget() {
  const words = page.settings.forget;
  const { value: people } = useLoad('relations', {});
  const known = (people?.firms ?? []).flatMap((firm) =>
    firm.people.map((each) => ({
      value: each.name,
      label: each.name,
      ...(firm.name === '' ? {} : { hint: firm.name }),
    })),
  );
  const name = useSignal('');
  const plan = useSignal<Plan | null>(null);
  /** Places that are to be treated the other way round than was proposed. */
  const turned = useSignal<readonly string[]>([]);
  /** Places from which the words go that may mean something else, too. */
  const wholly = useSignal<readonly string[]>([]);
  const look = async () => {
    const answer = await ask('forget', { person: name.value.trim(), beside: begunHere() });
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
    // What was begun since was not shown, and stays.
    const beside = begunHere().filter(({ place }) => value.places.some((each) => each.place === place));
    const answer = await ask('forget', { person: value.personId, spare, also, beside, yes: true });
    if (answer.ok) {
      dropBegun(answer.value.beside);
      say(answer.value.complete && !answer.value.traceLeft ? words.erased : words.erasedSoon);
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
    <>
      <p>{words.lead}</p>
      <Combo
        label={words.who}
        hint={words.whoHint}
        value={name.value}
        options={known}
        onChange={(value) => {
          name.value = value;
          plan.value = null;
        }}
        noneLabel={page.places.notFound}
        countLabel={page.places.found}
      />
      <div class="row">
        <Field
          label={words.or}
          value={name.value}
          onInput={(value) => {
            name.value = value;
            plan.value = null;
          }}
        />
        <Action disabled={name.value.trim() === ''} does={look}>
          {words.show}
        </Action>
      </div>
      {plan.value !== null && (
        <div class="question">
          <p>{words.affected(plan.value.notes)}</p>
          <Places
            about={words.passing}
            places={plan.value.places.filter((each) => each.goes)}
            turned={turned.value}
            turn={turn}
            wholly={wholly.value}
            takeAll={takeAll}
          />
          <Places
            about={words.doubtful}
            places={plan.value.places.filter((each) => !each.goes)}
            turned={turned.value}
            turn={turn}
            wholly={wholly.value}
            takeAll={takeAll}
          />
          <Action main does={erase}>
            {words.erase}
          </Action>
        </div>
      )}
    </>
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
  const words = page.settings.forget;
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
                {each.whole && ` ${words.whole}`}
              </span>
            </label>
            {each.left.length > 0 && !turned.includes(each.place) && (
              <label class="check">
                <input type="checkbox" checked={wholly.includes(each.place)} onChange={() => takeAll(each.place)} />
                <span>
                  {words.also} <strong>{each.left.join(', ')}</strong> {words.alsoDoubt}
                </span>
              </label>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

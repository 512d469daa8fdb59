import { useSignal } from '@preact/signals';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { makeOne } from '../people/merging.ts';
import { Combo } from '../ui/combo.tsx';

interface MergeFormProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly onDone: () => void;
}

/** Another note that is this person too: found by name, and made one with it. */
export function MergeForm({ person, onDone }: MergeFormProps) {
  const { value } = useLoad('relations', {});
  const other = useSignal('');
  const words = page.person;
  const others =
    value?.firms.flatMap((firm) =>
      firm.people
        .filter((each) => each.id !== person.id)
        .map((each) => ({ ...each, firm: firm.id === '' ? '' : firm.name })),
    ) ?? [];
  const found = others.find((each) => each.id === other.value);
  return (
    <>
      <Combo
        label={words.mergeWith}
        hint={words.mergeHint}
        value={other.value}
        options={others.map(({ id, name, firm }) => ({ value: id, label: name, hint: firm }))}
        onChange={(id) => {
          other.value = id;
        }}
        noneLabel={words.mergeNone}
        countLabel={page.people.count}
      />
      <div class="acts">
        <Action
          main
          disabled={found === undefined}
          does={async () => {
            if (found === undefined) return undefined;
            const answer = await makeOne(found, person);
            if (answer.ok) onDone();
            return answer;
          }}
        >
          {words.mergeDo}
        </Action>
      </div>
    </>
  );
}

import { useSignal } from '@preact/signals';
import { ask } from '../../api/ask.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Combo } from '../ui/combo.tsx';
import { Field } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';

interface OccasionFormProps {
  /** Whom it concerns, where that is known; null asks for it where it is theirs. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly people?: readonly { readonly id: string; readonly name: string }[];
  readonly onNoted: () => Promise<void>;
}

/** Something worth a word: of the candidate's own, or of theirs. */
export function OccasionForm({ person, people = [], onNoted }: OccasionFormProps) {
  const text = useSignal('');
  const whose = useSignal<'mine' | 'theirs'>('mine');
  const who = useSignal(person?.id ?? '');
  const words = page.people;
  const keep = async () => {
    const named = whose.value === 'theirs' ? [who.value] : person === null ? [] : [person.id];
    const answer = await ask('occasion', {
      text: text.value.trim(),
      whose: whose.value,
      ...(named.length === 0 ? {} : { people: named }),
    });
    if (answer.ok) {
      text.value = '';
      await changed();
      await onNoted();
    }
    return answer;
  };
  return (
    <div class="occasion">
      <Segmented
        label={words.whose}
        value={whose.value}
        onChange={(value) => {
          whose.value = value;
        }}
        options={[
          { value: 'mine', label: words.mine },
          { value: 'theirs', label: person === null ? words.theirs : words.theirsOf(person.name) },
        ]}
      />
      {whose.value === 'theirs' && person === null && (
        <Combo
          label={words.who}
          value={who.value}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => {
            who.value = value;
          }}
          noneLabel={page.person.mergeNone}
          countLabel={words.count}
        />
      )}
      <Field
        label={words.whatIsNew}
        hint={whose.value === 'mine' ? words.mineHint : words.theirsHint}
        most={1000}
        {...bound(text)}
      />
      <div class="acts">
        <Action main disabled={text.value.trim() === '' || (whose.value === 'theirs' && who.value === '')} does={keep}>
          {person === null ? page.common.save : words.writeWithIt}
        </Action>
      </div>
    </div>
  );
}

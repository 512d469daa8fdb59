import { useSignal } from '@preact/signals';
import { ask } from '../../api/client.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';

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
      <Choice
        label="Whose news is it?"
        value={whose.value}
        onChange={(value) => {
          whose.value = value;
        }}
        options={[
          { value: 'mine', label: 'Mine' },
          { value: 'theirs', label: person === null ? 'Theirs' : `${person.name}’s` },
        ]}
      />
      {whose.value === 'theirs' && person === null && (
        <div class="field">
          <label for="occasion-who">Whose?</label>
          <select id="occasion-who" value={who.value} onChange={(event) => (who.value = event.currentTarget.value)}>
            <option value="">Choose</option>
            {people.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <Field
        label="What is new?"
        hint={
          whose.value === 'mine'
            ? '“I passed the AWS exam”, “my certificate in Scala”'
            : '“your move to Leeds”, “the prize for the Elm Park project”'
        }
        most={1000}
        {...bound(text)}
      />
      <div class="acts">
        <Action
          main={person !== null}
          disabled={text.value.trim() === '' || (whose.value === 'theirs' && who.value === '')}
          does={keep}
        >
          {person === null ? 'Note it' : 'Write the letter with it'}
        </Action>
      </div>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { ask } from '../../api/ask.ts';
import { knownSoFar } from '../../state/known.ts';
import { page } from '../../state/words.ts';
import { Arrives } from '../common/arrives.tsx';
import { KnownField } from '../common/known-field.tsx';
import { Picks } from '../ui/picks.tsx';
import { type HeardNote, OTHER } from './heard-note.ts';

interface FromWhomProps {
  readonly note: HeardNote;
  /** The people of the job. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Who sent it, where it is a mail. */
  readonly from: { readonly name: string; readonly email: string } | null;
  readonly change: (part: Partial<HeardNote>) => void;
}

/** From whom it came: one of the people of the job by one tap, or somebody else by name. */
export function FromWhom({ note, people, from, change }: FromWhomProps) {
  const words = page.heard;
  const tapped = useSignal(false);
  // Whose address it is can be asked once it is known which job it is about.
  if (from !== null)
    return note.person !== undefined || note.job === '' ? null : (
      <Stranger from={from} people={people} noted={(person) => change({ person })} />
    );
  const known = knownSoFar().people.map((each) => ({ ...each, label: each.name, hint: each.firm }));
  const name = (
    <KnownField
      label={people.length === 0 ? words.from : words.name}
      hint={words.nameHint}
      value={note.name}
      known={known}
      onTake={(taken) => change({ name: taken.name })}
      onInput={(typed) => change({ name: typed })}
    />
  );
  if (people.length === 0) return name;
  return (
    <>
      <Picks
        label={words.from}
        value={note.person}
        options={[
          ...people.map((each) => ({ value: each.id, label: each.name })),
          { value: OTHER, label: words.somebodyElse },
        ]}
        onChange={(person) => {
          tapped.value = true;
          change({ person });
        }}
      />
      {note.person === OTHER && <Arrives focus={tapped.value}>{name}</Arrives>}
    </>
  );
}

interface StrangerProps extends Pick<FromWhomProps, 'people'> {
  readonly from: { readonly name: string; readonly email: string };
  readonly noted: (id: string) => void;
}

/** The sender is not known: whose address is it? */
function Stranger({ from, people, noted }: StrangerProps) {
  const words = page.heard;
  const chosen = useSignal<string | undefined>(undefined);
  const choose = async (value: string) => {
    chosen.value = value;
    const input =
      value === OTHER ? { name: from.name || from.email, email: from.email } : { person: value, email: from.email };
    const answer = await ask('add-person', input);
    if (answer.ok) noted(answer.value.personId);
  };
  return (
    <Picks
      label={words.whoseAddress(from.email)}
      value={chosen.value}
      options={[
        ...people.map((each) => ({ value: each.id, label: each.name })),
        { value: OTHER, label: words.somebodyNew(from.name || from.email) },
      ]}
      onChange={(value) => void choose(value)}
    />
  );
}

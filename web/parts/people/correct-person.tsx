import { useSignal } from '@preact/signals';
import { bound } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { TakeAway } from '../common/take-away.tsx';

interface Correctable {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly greeted: string | null;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly firm: string | null;
}

/** Who somebody is, put right: a name, how it is greeted, an address, a firm. An empty field takes it out. */
export function CorrectPerson({ person }: { readonly person: Correctable }) {
  const name = useSignal(person.name);
  const title = useSignal(person.title ?? '');
  const greeted = useSignal(person.greeted ?? '');
  const email = useSignal(person.email ?? '');
  const phone = useSignal(person.phone ?? '');
  const firm = useSignal(person.firm ?? '');
  const keep = async () => {
    const given = {
      ...(name.value.trim() !== '' && name.value !== person.name ? { name: name.value.trim() } : {}),
      ...(title.value !== (person.title ?? '') ? { title: title.value } : {}),
      ...(greeted.value !== (person.greeted ?? '') ? { greeted: greeted.value } : {}),
      ...(email.value !== (person.email ?? '') ? { email: email.value } : {}),
      ...(phone.value !== (person.phone ?? '') ? { phone: phone.value } : {}),
      ...(firm.value !== (person.firm ?? '') ? { firm: firm.value } : {}),
    };
    return correctWith(
      'correct-person',
      { person: person.id, ...given },
      ({ notes }) => notes[0] ?? 'Corrected. The plan and the letters follow.',
    );
  };
  return (
    <details>
      <summary>
        Correct<span class="unseen"> who {person.name} is</span>
      </summary>
      <Field label={`Name of ${person.name}`} {...bound(name)} />
      <div class="row">
        <Field label={`Title of ${person.name}`} hint="Dr, Professor, Ms" {...bound(title)} />
        <Field
          label={`How a letter greets ${person.name}`}
          hint="After “Dear”: Fiona, or Ms Okafor. Empty: from the name."
          {...bound(greeted)}
        />
      </div>
      <div class="row">
        <Field label={`The right e-mail of ${person.name}`} type="email" {...bound(email)} />
        <Field label={`The right number of ${person.name}`} type="tel" {...bound(phone)} />
      </div>
      <Field label={`Firm of ${person.name}`} {...bound(firm)} />
      <div class="acts">
        <Action does={keep}>Save</Action>
        <TakeAway id={person.id} name={person.name} />
      </div>
    </details>
  );
}

import { useSignal } from '@preact/signals';
import { ask, newId } from '../../api/client.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../common/action.tsx';
import { Field } from '../common/field.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';

/** Somebody is at their firm no more. */
export function LeftForm({ person }: { readonly person: { readonly id: string; readonly name: string } }) {
  const successor = useSignal('');
  const email = useSignal('');
  const firm = useSignal('');
  const keep = async () => {
    const operationId = newId('op');
    const input = {
      person: person.id,
      ...(successor.value.trim() === '' ? {} : { successor: successor.value.trim() }),
      ...(email.value.trim() === '' ? {} : { email: email.value.trim() }),
      ...(firm.value.trim() === '' ? {} : { firm: firm.value.trim() }),
    };
    const answer = await ask('left', input, { operationId });
    if (answer.ok) {
      const count = answer.value.jobIds.length;
      sayUndo(
        answer.value.successorId === null
          ? `Noted. ${person.name} stays in your notes; nobody is written to at the old address.`
          : `Noted. ${count === 1 ? 'One job goes' : `${count} jobs go`} on with ${successor.value.trim() || email.value.trim()}, with one letter to introduce yourself.`,
        undoOf(operationId),
      );
      await changed();
    }
    return answer;
  };
  return (
    <details>
      <summary>
        Has left<span class="unseen">: {person.name}</span>
      </summary>
      <Field
        label={`Who comes after ${person.name}?`}
        hint="It may stay empty, if nobody has said so."
        {...bound(successor)}
      />
      <Field label="Their e-mail" type="email" {...bound(email)} />
      <Field label={`Where is ${person.name} now?`} hint="If you know it; the relation goes along." {...bound(firm)} />
      <Action does={keep}>Note it</Action>
    </details>
  );
}

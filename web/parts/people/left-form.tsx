import { useSignal } from '@preact/signals';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { Field } from '../ui/field.tsx';

interface LeftFormProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly onDone: () => void;
}

/** Somebody is at their firm no more: who took over, and where they are now. */
export function LeftForm({ person, onDone }: LeftFormProps) {
  const successor = useSignal('');
  const email = useSignal('');
  const firm = useSignal('');
  const words = page.person;
  const keep = async () => {
    const operationId = newId('op');
    const given = Object.entries({ successor, email, firm }).map(([field, { value }]) => [field, value.trim()]);
    const input = { person: person.id, ...Object.fromEntries(given.filter(([, value]) => value !== '')) };
    const answer = await ask('left', input, { operationId });
    if (answer.ok) {
      const { successorId, jobIds } = answer.value;
      sayUndo(
        successorId === null
          ? words.leftNoted(person.name)
          : words.leftTo(jobIds.length, successor.value.trim() || email.value.trim()),
        undoOf(operationId),
      );
      onDone();
      await changed();
    }
    return answer;
  };
  return (
    <>
      <Field label={words.successor} hint={words.successorHint} first {...bound(successor)} />
      <Field label={words.successorEmail} type="email" {...bound(email)} />
      <Field label={words.whereNow(person.name)} hint={words.whereNowHint} {...bound(firm)} />
      <div class="acts">
        <Action main does={keep}>
          {page.common.save}
        </Action>
      </div>
    </>
  );
}

import { useSignal } from '@preact/signals';
import { ask, newId } from '../../api/client.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { Field } from '../ui/field.tsx';

/** Somebody who is not noted yet. `onAdded` is given their id. */
export function AddPerson({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const given = {
    name: useSignal(''),
    email: useSignal(''),
    phone: useSignal(''),
    title: useSignal(''),
    position: useSignal(''),
    firm: useSignal(''),
  };
  const words = page.people;
  const keep = async () => {
    const operationId = newId('op');
    const said = Object.entries(given).map(([field, { value }]) => [field, value.trim()] as const);
    const answer = await ask('add-person', Object.fromEntries(said.filter(([, value]) => value !== '')), {
      operationId,
    });
    if (answer.ok) {
      const { name, email, phone } = given;
      sayUndo(
        words.added(name.value.trim() || email.value.trim() || phone.value.trim()),
        undoOf(operationId, () => changed()),
      );
      onAdded(answer.value.personId);
      await changed();
    }
    return answer;
  };
  return (
    <>
      <Field label={words.name} first {...bound(given.name)} />
      <div class="row">
        <Field label={words.position} placeholder={words.positionHint} {...bound(given.position)} />
        <Field label={words.firm} {...bound(given.firm)} />
      </div>
      <div class="row">
        <Field label={words.email} type="email" {...bound(given.email)} />
        <Field label={words.phone} type="tel" {...bound(given.phone)} />
      </div>
      <Field label={words.titleOf} placeholder={words.titleHint} {...bound(given.title)} />
      <div class="acts">
        <Action
          main
          disabled={[given.name, given.email, given.phone].every((each) => each.value.trim() === '')}
          does={keep}
        >
          {page.common.add}
        </Action>
      </div>
    </>
  );
}

import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say, sayUndo, undoOf } from '../common/notices.tsx';
import { Field } from '../ui/field.tsx';

/** Days on which the candidate is away: nothing is planned on them. */
export function Away({ away }: { readonly away: Output<'profile'>['away'] }) {
  const words = page.settings.away;
  const from = useSignal('');
  const to = useSignal('');
  const takeBack = async (entry: string) => {
    const operationId = newId('op');
    const answer = await ask('retract', { entry }, { operationId });
    if (answer.ok) {
      sayUndo(words.removed, undoOf(operationId));
      await changed();
    }
    return answer;
  };
  const keep = async () => {
    const answer = await ask('away', { from: from.value, to: to.value });
    if (answer.ok) {
      say(words.added);
      from.value = '';
      to.value = '';
      await changed();
    }
    return answer;
  };
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="soft">{words.lead}</p>
      {away.length > 0 && (
        <ul class="plain">
          {away.map((each) => (
            <li key={each.entryId}>
              <p>{words.away(each.text)}</p>
              <Action quiet label={words.remove(each.text)} does={() => takeBack(each.entryId)}>
                {page.common.remove}
              </Action>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Field label={words.first} type="date" {...bound(from)} />
        <Field label={words.last} type="date" {...bound(to)} />
      </div>
      <Action disabled={from.value === '' || to.value === ''} does={keep}>
        {words.add}
      </Action>
    </section>
  );
}

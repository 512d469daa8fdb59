import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { Action } from '../action.tsx';
import { Field } from '../field.tsx';
import { say } from '../notices.tsx';

type Plan = Output<'forget'>;

export function Forget() {
  const name = useSignal('');
  const plan = useSignal<Plan | null>(null);
  const look = async () => {
    const answer = await ask('forget', { person: name.value.trim() });
    if (answer.ok) plan.value = answer.value;
    return answer;
  };
  const erase = async () => {
    const { value } = plan;
    if (value === null) return undefined;
    const answer = await ask('forget', { person: value.personId, yes: true });
    if (answer.ok) {
      say(
        answer.value.complete ? 'Forgotten, really.' : 'Forgotten. The rest goes when no other program holds the file.',
      );
      plan.value = null;
      name.value = '';
      await changed();
    }
    return answer;
  };
  return (
    <section id="forget">
      <h2>Forget somebody</h2>
      <p class="soft">
        Their name, address and what you noted of them are erased from the file, also when an older copy is brought
        back. It cannot be undone, so it is shown first.
      </p>
      <div class="row">
        <Field
          label="Name or address"
          value={name.value}
          onInput={(value) => {
            name.value = value;
            plan.value = null;
          }}
        />
        <Action disabled={name.value.trim() === ''} does={look}>
          Show what would go
        </Action>
      </div>
      {plan.value !== null && (
        <div class="question">
          <p>{plan.value.notes === 1 ? 'One note' : `${plan.value.notes} notes`} would be erased or lose the name.</p>
          {plan.value.mentions.length > 0 && (
            <>
              <p>These name them in passing; the name goes from them too:</p>
              <ul class="plain">
                {plan.value.mentions.map((each) => (
                  <li key={each.entryId} class="soft">
                    {each.excerpt}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Action main does={erase}>
            Erase it, for good
          </Action>
        </div>
      )}
    </section>
  );
}

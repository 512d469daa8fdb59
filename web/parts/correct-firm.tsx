import { useSignal } from '@preact/signals';
import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/client.ts';
import { bound, chosen } from '../state/bound.ts';
import { changed } from '../state/live.ts';
import { Action } from './action.tsx';
import { Choice, Field } from './field.tsx';
import { say } from './notices.tsx';

const kinds = [
  { value: 'employer', label: 'An employer' },
  { value: 'agency', label: 'An agency or a search firm' },
] as const;

/** The name of a firm, put right: its people and its jobs stay with it. */
export function CorrectFirm({ firm }: { readonly firm: Output<'job'>['firms'][number] }) {
  const name = useSignal(firm.name);
  const kind = useSignal<'agency' | 'employer' | undefined>(firm.kind);
  const keep = async () => {
    const answer = await ask('correct-firm', {
      firm: firm.id,
      ...(name.value.trim() !== '' && name.value !== firm.name ? { name: name.value.trim() } : {}),
      ...(kind.value !== undefined && kind.value !== firm.kind ? { kind: kind.value } : {}),
    });
    if (answer.ok) {
      say(answer.value.notes[0] ?? 'Corrected, with its people and its jobs.');
      await changed();
    }
    return answer;
  };
  return (
    <details>
      <summary>
        Correct<span class="unseen"> the firm {firm.name}</span>
      </summary>
      <Field label={`The right name of ${firm.name}`} {...bound(name)} />
      <Choice label={`What is ${firm.name}?`} {...chosen(kind)} options={kinds} />
      <Action does={keep}>Save</Action>
    </details>
  );
}

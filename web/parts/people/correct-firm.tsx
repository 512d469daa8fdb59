import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { bound, chosen } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';

const kinds = [
  { value: 'employer', label: 'An employer' },
  { value: 'agency', label: 'An agency or a search firm' },
] as const;

/** The name of a firm, put right: its people and its jobs stay with it. */
export function CorrectFirm({ firm }: { readonly firm: Output<'job'>['firms'][number] }) {
  const name = useSignal(firm.name);
  const kind = useSignal<'agency' | 'employer' | undefined>(firm.kind);
  const keep = async () => {
    return correctWith(
      'correct-firm',
      {
        firm: firm.id,
        ...(name.value.trim() !== '' && name.value !== firm.name ? { name: name.value.trim() } : {}),
        ...(kind.value !== undefined && kind.value !== firm.kind ? { kind: kind.value } : {}),
      },
      ({ notes }) => notes[0] ?? 'Corrected, with its people and its jobs.',
    );
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

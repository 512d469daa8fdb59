import { useSignal } from '@preact/signals';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { bound, chosen } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../common/field.tsx';

interface CorrectPromiseProps {
  readonly job: Output<'job'>;
  readonly whose: 'mine' | 'theirs';
  readonly promise: {
    readonly id: string;
    readonly text: string;
    readonly on: string | null;
    readonly to: string | null;
  };
}

const sides = [
  { value: 'mine', label: 'I did' },
  { value: 'theirs', label: 'They did' },
] as const;

/** A promise, put right: its words, its day, who made it, and to whom. */
export function CorrectPromise({ job, whose, promise }: CorrectPromiseProps) {
  const text = useSignal(promise.text);
  const on = useSignal(promise.on ?? '');
  const side = useSignal<'mine' | 'theirs' | undefined>(whose);
  const to = useSignal(promise.to ?? '');
  const send = (part: Omit<Input<'correct-promise'>, 'promise'>) =>
    correctWith('correct-promise', { promise: promise.id, ...part }, () => 'Corrected. The plan follows.');
  const keep = () =>
    send({
      ...(text.value.trim() !== '' && text.value !== promise.text ? { text: text.value.trim() } : {}),
      ...(on.value !== (promise.on ?? '') ? { by: on.value } : {}),
      ...(side.value !== undefined && side.value !== whose ? { whose: side.value } : {}),
      ...(side.value === 'mine' && to.value !== (promise.to ?? '') ? { to: to.value } : {}),
    });
  const named = promise.text === '' ? (promise.on ?? '') : promise.text;
  return (
    <details>
      <summary>
        Correct<span class="unseen"> the promise: {named}</span>
      </summary>
      <Field label="What was promised" lines={2} {...bound(text)} />
      <Field label="By when" type="date" {...bound(on)} />
      <Choice label="Who promised it?" {...chosen(side)} options={sides} />
      {side.value === 'mine' && (
        <>
          <Choice
            label="To whom?"
            value={job.people.some((each) => each.name === to.value) ? to.value : undefined}
            options={job.people.map((each) => ({ value: each.name, label: each.name }))}
            onChange={(name) => {
              to.value = name;
            }}
          />
          <Field label="Or to somebody else" {...bound(to)} />
        </>
      )}
      <div class="acts">
        <Action does={keep}>Save</Action>
        <Action quiet label={`It was no promise: ${named}`} does={() => send({ none: true })}>
          It was no promise
        </Action>
      </div>
    </details>
  );
}

import { useSignal } from '@preact/signals';
import type { Input, Output } from '../../../src/contract/registry.ts';
import { bound, chosen } from '../../state/bound.ts';
import { correctWith } from '../../state/correcting.ts';
import { closeJobSheet } from '../../state/job-sheet.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Choice, Field } from '../ui/field.tsx';

interface PromiseAsked {
  readonly whose: 'mine' | 'theirs';
  readonly promise: {
    readonly id: string;
    readonly text: string;
    readonly on: string | null;
    readonly to: string | null;
  };
}

/** The promise of this id among those of a job; null where it is gone. */
export function promiseOf({ promised, iPromised }: Output<'job'>, id: string): PromiseAsked | null {
  if (promised?.id === id) return { whose: 'theirs', promise: { id, text: promised.words, on: promised.by, to: null } };
  const own = iPromised.find((each) => each.id === id);
  return own === undefined ? null : { whose: 'mine', promise: own };
}

/** A promise, put right: its words, its day, who made it, and to whom. */
export function CorrectPromise({ job, whose, promise }: PromiseAsked & { readonly job: Output<'job'> }) {
  const words = page.jobForms;
  const text = useSignal(promise.text);
  const on = useSignal(promise.on ?? '');
  const side = useSignal<'mine' | 'theirs' | undefined>(whose);
  const to = useSignal(promise.to ?? '');
  const send = (part: Omit<Input<'correct-promise'>, 'promise'>) =>
    correctWith('correct-promise', { promise: promise.id, ...part }, () => words.corrected, closeJobSheet);
  const keep = () =>
    send({
      ...(text.value.trim() !== '' && text.value !== promise.text ? { text: text.value.trim() } : {}),
      ...(on.value !== (promise.on ?? '') ? { by: on.value } : {}),
      ...(side.value !== undefined && side.value !== whose ? { whose: side.value } : {}),
      ...(side.value === 'mine' && to.value !== (promise.to ?? '') ? { to: to.value } : {}),
    });
  return (
    <>
      <Field label={words.promised} lines={2} {...bound(text)} />
      <Field label={words.byWhen} type="date" {...bound(on)} />
      <Choice
        label={words.whoPromised}
        {...chosen(side)}
        options={(['mine', 'theirs'] as const).map((value) => ({ value, label: words.whose[value] }))}
      />
      {side.value === 'mine' && (
        <>
          <Choice
            label={words.toWhom}
            value={job.people.some((each) => each.name === to.value) ? to.value : undefined}
            options={job.people.map((each) => ({ value: each.name, label: each.name }))}
            onChange={(name) => {
              to.value = name;
            }}
          />
          <Field label={words.orSomebody} {...bound(to)} />
        </>
      )}
      <div class="acts">
        <Action main does={keep}>
          {page.common.save}
        </Action>
        <Action quiet does={() => send({ none: true })}>
          {words.noPromise}
        </Action>
      </div>
    </>
  );
}

import type { Signal } from '@preact/signals';
import { bound } from '../../state/bound.ts';
import { Field } from '../ui/field.tsx';
import { Fold } from '../ui/fold.tsx';
import './proof.css';

interface PeriodProps {
  readonly from: Signal<string>;
  readonly to: Signal<string>;
  readonly words: { readonly only: string; readonly from: string; readonly to: string };
}

/** Only what was on some days. */
export function Period({ from, to, words }: PeriodProps) {
  return (
    <Fold label={words.only}>
      <div class="row">
        <Field label={words.from} type="date" {...bound(from)} />
        <Field label={words.to} type="date" {...bound(to)} />
      </div>
    </Fold>
  );
}

/** The days that were chosen, as they are asked for. */
export function chosenDays(from: string, to: string): { from?: string; to?: string } {
  return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}

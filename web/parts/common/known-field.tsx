import { useSignal } from '@preact/signals';
import type { ComponentProps } from 'preact';
import { lookUpKnown } from '../../state/known.ts';
import { found } from '../ui/combo-search.ts';
import { Field } from '../ui/field.tsx';
import './known-field.css';

/** More would hide what is below. */
const MOST_SHOWN = 3;

interface Proposed {
  readonly label: string;
  readonly hint?: string | undefined;
}

type KnownFieldProps<T extends Proposed> = Omit<ComponentProps<typeof Field>, 'lines' | 'type'> & {
  /** What is noted already and may be meant. */
  readonly known: readonly T[];
  readonly onTake: (known: T) => void;
};

/** A field for a name, which proposes those that are noted while it is typed: one tap takes one, and any other name may stay. */
export function KnownField<T extends Proposed>({ known, onTake, ...field }: KnownFieldProps<T>) {
  const inIt = useSignal(false);
  const typed = field.value.trim();
  const fits = inIt.value && typed !== '' ? found(known, typed).filter((each) => each.label !== typed) : [];
  return (
    <div
      class="known-field"
      onFocusIn={() => {
        inIt.value = true;
        void lookUpKnown();
      }}
      onFocusOut={(event) => {
        inIt.value = event.currentTarget.contains(event.relatedTarget as Node | null);
      }}
    >
      <Field {...field} />
      {fits.length > 0 && (
        // A press leaves the focus, and with it the keyboard of a phone, in the field.
        <ul onPointerDown={(event) => event.preventDefault()} onMouseDown={(event) => event.preventDefault()}>
          {fits.slice(0, MOST_SHOWN).map((each) => (
            <li key={`${each.label} ${each.hint}`}>
              <button type="button" onClick={() => onTake(each)}>
                <bdi>{each.label}</bdi>
                {each.hint !== undefined && <bdi class="soft">{each.hint}</bdi>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

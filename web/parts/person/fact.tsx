import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer, Refusal } from '../../api/answer.ts';
import { page } from '../../state/words.ts';
import { Refused } from '../common/notices.tsx';
import { Button } from '../ui/button.tsx';
import './fact.css';

interface FactProps {
  /** What it is: "Email". */
  readonly name: string;
  /** Whose it is, for those who listen. */
  readonly whose: string;
  /** As it reads; null where it is not known. */
  readonly shown: ComponentChildren | null;
  /** The field in which it is corrected. */
  readonly field: ComponentChildren;
  /** Keeps what was typed. */
  readonly save: () => Promise<Answer<unknown>>;
  /** Takes it out, where emptying its field would not. */
  readonly remove?: (() => Promise<Answer<unknown>>) | undefined;
  /** Puts the field back to what is known. */
  readonly reset: () => void;
}

/** A fact that is corrected where it stands: a press turns it into its field, Enter or Save keeps it, Escape leaves it as it was. */
export function Fact({ name, whose, shown, field, save, remove, reset }: FactProps) {
  const editing = useSignal(false);
  const busy = useSignal(false);
  const refusal = useSignal<Refusal | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const was = useRef(false);
  const words = page.person;
  const close = () => {
    refusal.value = null;
    editing.value = false;
  };
  const leave = () => {
    reset();
    close();
  };
  useLayoutEffect(() => {
    if (editing.value) form.current?.querySelector<HTMLElement>('input, select')?.focus();
    // Afterwards the focus is where it came from.
    else if (was.current) place.current?.querySelector<HTMLElement>('button')?.focus();
    was.current = editing.value;
    const cancel = (event: KeyboardEvent): void => {
      // A list that is open in the field closes first.
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    const { current } = form;
    current?.addEventListener('keydown', cancel);
    return () => current?.removeEventListener('keydown', cancel);
  }, [editing.value]);
  const keep = async (act: () => Promise<Answer<unknown>>) => {
    if (busy.value) return;
    busy.value = true;
    const answer = await act();
    busy.value = false;
    if (answer.ok) close();
    else refusal.value = answer.refusal;
  };
  if (editing.value)
    return (
      <form
        ref={form}
        class="fact"
        data-editing
        // What is wrong with an address is said by the server, in words.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void keep(save);
        }}
      >
        {field}
        <div class="acts">
          <Button type="submit" busy={busy.value}>
            {page.common.save}
          </Button>
          <Button kind="quiet" onPress={leave}>
            {page.common.cancel}
          </Button>
          {remove !== undefined && (
            <Button kind="quiet" ends onPress={() => keep(remove)}>
              {page.common.remove}
            </Button>
          )}
        </div>
        <Refused refusal={refusal.value} />
      </form>
    );
  return (
    <div ref={place} class="fact" data-missing={shown === null || undefined}>
      {shown === null ? (
        <Button kind="quiet" icon="plus" label={words.add(name)} onPress={() => open(editing, reset)}>
          {name}
        </Button>
      ) : (
        <>
          <span class="fact-name">{name}</span>
          <span class="fact-value">{shown}</span>
          <Button kind="quiet" icon="pen-line" label={words.correct(name, whose)} onPress={() => open(editing, reset)}>
            {null}
          </Button>
        </>
      )}
    </div>
  );
}

function open(editing: { value: boolean }, reset: () => void): void {
  reset();
  editing.value = true;
}

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Answer, Refusal } from '../../api/answer.ts';
import { useKept } from '../../state/use-kept.ts';
import { page } from '../../state/words.ts';
import { Refused } from '../common/notices.tsx';
import { Icon } from '../ui/icon.tsx';
import { asLine, LONGEST_LINE } from './line-field.tsx';
import './lines.css';

interface LineAdderProps {
  /** Under which name what is typed is kept in this browser until it is added. */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly add: (text: string) => Promise<Answer<unknown>>;
  /** What belongs to the new line: its weight. */
  readonly children?: ComponentChildren;
  readonly most?: number | undefined;
}

/** Where lines are typed one after the other: Enter adds one and waits for the next. Several that are pasted become several. */
export function LineAdder({ name, label, placeholder, add, children, most = LONGEST_LINE }: LineAdderProps) {
  const text = useKept(name);
  const refusal = useSignal<Refusal | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Once it was come to, what belongs to the line stays: nothing moves away under a finger. */
  const begun = useSignal(text.value !== '');
  // One after the other, so that they stand as they were typed.
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const send = () => {
    const lines = text.value
      .split('\n')
      .map((line) => asLine(line).slice(0, most))
      .filter((line) => line !== '');
    if (lines.length === 0) return;
    text.value = '';
    refusal.value = null;
    for (const line of lines) before.current = before.current.then(() => addOne(line));
  };
  const addOne = async (line: string) => {
    const answer = await add(line);
    if (answer.ok) return;
    refusal.value = answer.refusal;
    // What was refused stands there again, before what was typed meanwhile.
    text.value = [line, text.value].filter((each) => each !== '').join('\n');
  };
  return (
    // The keys of what stands in it: of the line itself, and of its weight.
    <fieldset
      class="line-adder"
      data-adds=""
      data-begun={begun.value ? '' : undefined}
      onFocusIn={() => {
        begun.value = true;
      }}
      aria-label={label}
      onKeyDown={(event) => {
        const isWeight = event.target instanceof HTMLInputElement;
        if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
        if (!isWeight && event.target !== field.current) return;
        event.preventDefault();
        send();
        field.current?.focus();
      }}
    >
      <Icon name="plus" />
      <textarea
        ref={field}
        rows={1}
        value={text.value}
        aria-label={label}
        placeholder={placeholder}
        maxLength={50 * most}
        enterkeyhint="enter"
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      {children}
      <button
        type="button"
        class="quiet"
        aria-disabled={text.value.trim() === ''}
        aria-label={page.fit.addTo(label)}
        onClick={() => {
          send();
          field.current?.focus();
        }}
      >
        {page.common.add}
      </button>
      <Refused refusal={refusal.value} />
    </fieldset>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Answer, Refusal } from '../../api/answer.ts';
import { keptHere } from '../../state/kept-here.ts';
import { Refused } from '../common/notices.tsx';
import './lines.css';

/** As long as a line of fit may be. */
export const LONGEST_LINE = 1000;

/** A line has no breaks: what was pasted with some is one line. */
export const asLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Goes to the line before the one that is about to go, else to where the next is typed. */
export function focusBeside(from: Element | null): void {
  const line = from?.closest('li');
  const before = line?.previousElementSibling?.querySelector<HTMLElement>('textarea');
  (before ?? line?.closest('[data-lines]')?.querySelector<HTMLElement>('[data-adds] textarea'))?.focus();
}

interface LineFieldProps {
  /** What the line is, for those who listen: "Reason for it". */
  readonly label: string;
  readonly value: string;
  readonly save: (text: string) => Promise<Answer<unknown>>;
  /** Backspace in the empty line takes it away. */
  readonly remove?: (() => Promise<Answer<unknown>>) | undefined;
  /** Enter was pressed: where the next line is typed. */
  readonly next?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly most?: number | undefined;
  /** It may be emptied: then that is saved. */
  readonly mayBeEmpty?: boolean | undefined;
  /** It only says: of a job that is over. */
  readonly still?: boolean | undefined;
  readonly look?: 'title' | 'soft' | undefined;
  /** Under which name what is typed is kept in this browser until it is saved: for what is longer than a line. */
  readonly keptAs?: string | undefined;
}

/** A line that is corrected where it stands: Enter or leaving it saves, Escape brings back what was there. */
export function LineField(props: LineFieldProps) {
  const { label, value, save, remove, next, mayBeEmpty = false } = props;
  const kept = props.keptAs === undefined ? null : keptHere<string>(props.keptAs);
  const text = useSignal(kept?.read() ?? value);
  const refusal = useSignal<Refusal | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const leaving = useRef(false);
  /** What is on its way: Enter and leaving the line are one wish. */
  const sent = useRef<string | null>(null);
  // What another window wrote is shown while nobody types here.
  useEffect(() => {
    if (document.activeElement !== field.current && kept?.read() == null) text.value = value;
  }, [value]);
  const restore = () => {
    kept?.forget();
    text.value = value;
  };
  const keep = async () => {
    const said = asLine(text.value);
    if (leaving.current) return;
    if (said === value || (said === '' && !mayBeEmpty)) {
      restore();
      return;
    }
    if (said === sent.current) return;
    sent.current = said;
    refusal.value = null;
    const answer = await save(said);
    sent.current = null;
    if (answer.ok) kept?.forget();
    else refusal.value = answer.refusal;
  };
  const away = async () => {
    if (remove === undefined) return;
    leaving.current = true;
    focusBeside(field.current);
    const answer = await remove();
    leaving.current = false;
    if (answer.ok) return;
    text.value = value;
    refusal.value = answer.refusal;
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void keep();
      next?.();
    } else if (event.key === 'Escape' && text.value !== value) {
      event.stopPropagation();
      restore();
    } else if (event.key === 'Backspace' && text.value === '' && !event.repeat && remove !== undefined) {
      event.preventDefault();
      void away();
    }
  };
  if (props.still === true)
    return (
      <p class="line-field" data-look={props.look}>
        {value}
      </p>
    );
  return (
    <div class="line-field" data-look={props.look}>
      <textarea
        ref={field}
        rows={1}
        value={text.value}
        aria-label={label}
        placeholder={props.placeholder}
        maxLength={props.most ?? LONGEST_LINE}
        enterkeyhint="done"
        onInput={(event) => {
          text.value = event.currentTarget.value;
          kept?.write(text.value);
        }}
        onKeyDown={keyed}
        onBlur={() => void keep()}
      />
      <Refused refusal={refusal.value} />
    </div>
  );
}

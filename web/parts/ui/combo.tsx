import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import './combo.css';
import './field.css';
import { type Findable, found } from './combo-search.ts';

export interface ComboOption extends Findable {
  readonly value: string;
}

interface ComboProps {
  readonly label: string;
  readonly value: string | undefined;
  /** Some hundreds at most, in the order in which they are shown. */
  readonly options: readonly ComboOption[];
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  /** What is said where nothing matches. */
  readonly noneLabel: string;
  /** How many match, for those who listen. */
  readonly countLabel: (count: number) => string;
}

/**
 * One of many, found by typing: regions, time zones, a person. What is typed is looked for at the beginning of words, without regard to accents; arrow
 * keys go through the list, Enter chooses, Escape leaves everything as it was.
 *
 * @example <Combo label={words.whereYouLive} value={region.value} options={regions} onChange={choose} noneLabel={words.none} countLabel={words.found} />
 */
export function Combo(props: ComboProps) {
  const { label, value, options, onChange, hint } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  /** What is typed; null while the list is closed or nothing was typed since it was opened. */
  const typed = useSignal<string | null>(null);
  const open = useSignal(false);
  const at = useSignal(-1);
  const chosen = options.find((option) => option.value === value);
  const shown = useMemo(() => found(options, typed.value ?? ''), [options, typed.value]);
  const unfold = () => {
    if (open.value) return;
    open.value = true;
    at.value = options.findIndex((option) => option.value === value);
    input.current?.select();
  };
  const fold = () => {
    open.value = false;
    typed.value = null;
    at.value = -1;
  };
  const take = (option: ComboOption | undefined) => {
    fold();
    if (option !== undefined && option.value !== value) onChange(option.value);
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open.value) return unfold();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      at.value = Math.max(0, Math.min(at.value + by, shown.length - 1));
    } else if (event.key === 'Enter' && open.value) {
      event.preventDefault();
      // What was typed and fits one thing alone needs no arrow key.
      take(shown[at.value] ?? (shown.length === 1 ? shown[0] : undefined));
    } else if (event.key === 'Escape' && open.value) {
      // The sheet around it stays.
      event.preventDefault();
      event.stopPropagation();
      fold();
    }
  };
  useEffect(() => {
    if (!open.value) return;
    list.current?.querySelector('[data-at]')?.scrollIntoView({ block: 'nearest' });
  }, [open.value, at.value]);
  return (
    <div class="field ui-combo">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="ui-combo-place">
        <input
          id={id}
          ref={input}
          role="combobox"
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={props.placeholder}
          aria-autocomplete="list"
          aria-expanded={open.value}
          aria-controls={`${id}-list`}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          aria-activedescendant={open.value && shown[at.value] !== undefined ? `${id}-${at.value}` : undefined}
          value={typed.value ?? chosen?.label ?? ''}
          onClick={unfold}
          onInput={(event) => {
            unfold();
            typed.value = event.currentTarget.value;
            at.value = typed.value.trim() === '' ? -1 : 0;
          }}
          onKeyDown={keyed}
          onBlur={fold}
        />
        <div
          class="ui-combo-list"
          id={`${id}-list`}
          ref={list}
          role="listbox"
          aria-label={label}
          tabIndex={-1}
          hidden={!open.value}
          // A press in the list leaves the focus, and with it the keyboard of a phone, in the field.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
        >
          {open.value &&
            shown.map((option, index) => (
              <Option
                key={option.value}
                id={`${id}-${index}`}
                option={option}
                isAt={index === at.value}
                isChosen={option.value === value}
                take={take}
              />
            ))}
          {open.value && shown.length === 0 && <p class="ui-combo-none">{props.noneLabel}</p>}
        </div>
        <span class="unseen" role="status">
          {open.value && typed.value !== null ? props.countLabel(shown.length) : ''}
        </span>
      </div>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly option: ComboOption;
  readonly isAt: boolean;
  readonly isChosen: boolean;
  readonly take: (option: ComboOption) => void;
}

function Option({ id, option, isAt, isChosen, take }: OptionProps) {
  return (
    <div
      id={id}
      class="ui-combo-option"
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      data-at={isAt || undefined}
      onClick={() => take(option)}
      // The keys are those of the field, where the focus stays.
      onKeyDown={undefined}
    >
      <span>{option.label}</span>
      {option.hint !== undefined && <span class="ui-combo-hint">{option.hint}</span>}
    </div>
  );
}

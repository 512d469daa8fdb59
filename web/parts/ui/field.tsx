import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

interface Labelled {
  readonly label: string;
  /** The label is said and not shown: a search, a field in a table. */
  readonly quiet?: boolean | undefined;
  readonly hint?: string | undefined;
  /** What is wrong with it, and what would be right. */
  readonly error?: string | undefined;
  /** The word that says that it may stay empty, where most of a form may not. */
  readonly optional?: string | undefined;
}

interface FieldProps extends Labelled {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'password' | 'number' | 'search' | 'url' | undefined;
  /** With it, an area that grows with what is typed, this many lines high at first. */
  readonly lines?: number | undefined;
  readonly autoComplete?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Longest text that the server takes, in characters. */
  readonly most?: number | undefined;
  /** It takes the focus when it appears: the first field of a sheet. */
  readonly first?: boolean | undefined;
  /** Enter was pressed in a field of one line. */
  readonly onEnter?: (() => void) | undefined;
}

/**
 * A labelled field: text, day, hour, number, search; with `lines` an area.
 *
 * @example <Field label={words.email} type="email" hint={words.whereFrom} error={wrong.value} {...bound(email)} />
 */
export function Field(props: FieldProps) {
  const { value, onInput, type = 'text', lines, onEnter, most = lines === undefined ? 200 : 20_000 } = props;
  const id = useId();
  const common = {
    id,
    value,
    maxLength: most,
    placeholder: props.placeholder,
    autofocus: props.first,
    ...described(id, props),
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <Around id={id} kind={lines === undefined ? type : 'lines'} {...props}>
      {lines === undefined ? (
        <input
          {...common}
          {...({ type } as { type: 'text' })}
          autocomplete={props.autoComplete ?? 'off'}
          onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && onEnter?.()}
        />
      ) : (
        <textarea {...common} rows={lines} style={{ '--lines': lines }} />
      )}
    </Around>
  );
}

interface SelectProps<T extends string> extends Labelled {
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly SelectOption<T>[];
}

interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** The name of the group that it is listed under; options of a group follow each other. */
  readonly group?: string | undefined;
}

/**
 * One of some six to twenty, in the browser's own list, under the names of groups where they have some. Fewer are a `Choice` or a `Segmented`, more a `Combo`.
 *
 * @example <Select label={words.job} value={job.value} options={jobs} onChange={choose} />
 */
export function Select<T extends string>(props: SelectProps<T>) {
  const { value, options, onChange } = props;
  const id = useId();
  return (
    <Around id={id} kind="select" {...props}>
      <select
        id={id}
        value={value}
        {...described(id, props)}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {grouped(options).map(({ group, members }) => {
          const list = members.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
          return group === undefined ? (
            list
          ) : (
            <optgroup key={group} label={group}>
              {list}
            </optgroup>
          );
        })}
      </select>
    </Around>
  );
}

/** Options in the order in which they came, those of a group together. */
function grouped<T extends string>(options: readonly SelectOption<T>[]) {
  const groups: { readonly group: string | undefined; readonly members: SelectOption<T>[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === option.group) last.members.push(option);
    else groups.push({ group: option.group, members: [option] });
  }
  return groups;
}

/** What a field is described by: its hint, and what is wrong with it. */
function described(id: string, { hint, error }: Labelled) {
  const by = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim();
  return { 'aria-describedby': by === '' ? undefined : by, 'aria-invalid': error === undefined ? undefined : true };
}

interface AroundProps extends Labelled {
  readonly id: string;
  readonly kind: string;
  readonly children: ComponentChildren;
}

function Around({ id, kind, label, quiet = false, hint, error, optional, children }: AroundProps) {
  return (
    <div class="field" data-kind={kind}>
      <label for={id} class={quiet ? 'unseen' : undefined}>
        {label}
        {optional !== undefined && <span class="optional"> {optional}</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error !== undefined && (
        <p class="error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly hint?: string | undefined;
}

/**
 * One of a few, each to be seen at once, as long as it needs to be: a native group of radio buttons.
 *
 * @example <Choice label={words.withWhom} options={[{ value: 'agency', label: words.agency }, ...]} {...chosen(met)} />
 */
export function Choice<T extends string>({ label, value, options, onChange, hint }: ChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset class="choice" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend>{label}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

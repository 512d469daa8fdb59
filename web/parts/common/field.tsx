import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'password' | 'number' | 'search';
  readonly lines?: number;
  readonly autoComplete?: string;
  /** Longest text that the server takes, in characters. */
  readonly most?: number;
}

/** A labelled field; with `lines` a text area that grows with what is typed. */
export function Field(props: FieldProps) {
  const { label, value, onInput, hint, type = 'text', lines, most = lines === undefined ? 200 : 20_000 } = props;
  const id = useId();
  const common = {
    id,
    value,
    maxLength: most,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines === undefined ? (
        <input {...common} {...({ type } as { type: 'text' })} autocomplete={props.autoComplete ?? 'off'} />
      ) : (
        <textarea {...common} rows={lines} />
      )}
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly hint?: string;
}

/** One of a few, each to be seen at once: a native group of radio buttons. */
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

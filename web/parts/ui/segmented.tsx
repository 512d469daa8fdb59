import { useId } from 'preact/hooks';
import './segmented.css';

interface SegmentedProps<T extends string> {
  readonly label: string;
  /** The label is said and not shown: what is chosen among is plain to see. */
  readonly quiet?: boolean | undefined;
  readonly value: T | undefined;
  /** Two to five. */
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly hint?: string | undefined;
}

/**
 * One of two to five short words, all in sight. Native radio buttons: the arrow keys go through them.
 *
 * @example <Segmented label={words.view} quiet value={view.value} options={[{ value: 'table', label: words.table }, ...]} onChange={show} />
 */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, quiet = false, value, options, onChange, hint } = props;
  const id = useId();
  return (
    <fieldset class="ui-segmented" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class={quiet ? 'unseen' : undefined}>{label}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="ui-segments">
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

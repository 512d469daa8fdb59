import { useId } from 'preact/hooks';
import './field.css';
import './picks.css';
import { Icon } from './icon.tsx';

interface PicksProps<T extends string> {
  readonly label: string;
  /** The label is said and not shown: the heading above says it. */
  readonly quiet?: boolean;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly hint?: string | undefined;
}

/**
 * One of three to ten, of a few words each, in lines of chips: one tap, all in sight. Native radio buttons: the arrow keys go through them.
 *
 * @example <Picks label={words.when} value={when} options={[{ value: 'now', label: words.justNow }, ...]} onChange={choose} />
 */
export function Picks<T extends string>(props: PicksProps<T>) {
  const { label, quiet = false, value, options, onChange, hint } = props;
  const id = useId();
  return (
    <fieldset class="ui-picks" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class={quiet ? 'unseen' : undefined}>{label}</legend>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="ui-picks-line">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {value === option.value && <Icon name="check" />}
            <bdi>{option.label}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

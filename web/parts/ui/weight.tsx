import { useId } from 'preact/hooks';
import './weight.css';

const weights = [1, 2, 3, 4, 5] as const;
export type WeightValue = (typeof weights)[number];

interface WeightProps {
  /** What is weighed: "How much the commute matters". It is said and not shown. */
  readonly label: string;
  readonly value: WeightValue | undefined;
  readonly onChange: (value: WeightValue) => void;
  /** What each is called: "3 of 5". */
  readonly say: (value: WeightValue) => string;
}

/**
 * How much something weighs, as one to five dots. Keys 1 to 5 choose, as the arrow keys do.
 *
 * @example <Weight label={words.weightOf(line)} value={line.weight} say={words.ofFive} onChange={weigh} />
 */
export function Weight({ label, value, onChange, say }: WeightProps) {
  const id = useId();
  const keyed = (event: KeyboardEvent & { readonly currentTarget: HTMLFieldSetElement }) => {
    const typed = weights.find((each) => String(each) === event.key);
    if (typed === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('input')[typed - 1]?.focus();
    onChange(typed);
  };
  return (
    <fieldset class="ui-weight" onKeyDown={keyed}>
      <legend class="unseen">{label}</legend>
      {weights.map((weight) => (
        <label key={weight} data-within={value !== undefined && weight <= value ? '' : undefined}>
          <input type="radio" name={id} value={weight} checked={weight === value} onChange={() => onChange(weight)} />
          <span class="unseen">{say(weight)}</span>
        </label>
      ))}
    </fieldset>
  );
}

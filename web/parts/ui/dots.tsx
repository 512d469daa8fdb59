import './dots.css';

interface DotsProps {
  /** What they are steps of: "Questions". */
  readonly label: string;
  /** The steps by name; each is read out, and shown by a dot. */
  readonly steps: readonly string[];
  /** The one that is shown, from 0. */
  readonly at: number;
  /** Goes to one; without it they only show. */
  readonly onGo?: ((step: number) => void) | undefined;
}

/**
 * Where one is in a set of cards, or how far a job has come: what is behind is filled, the present one is long.
 *
 * @example <Dots label={words.questions} steps={[words.who, words.whatTheySaid, ...]} at={card.value} onGo={go} />
 */
export function Dots({ label, steps, at, onGo }: DotsProps) {
  return (
    <ol class="ui-dots" aria-label={label} data-presses={onGo !== undefined || undefined}>
      {steps.map((step, index) => (
        <li key={step} data-past={index < at || undefined} aria-current={index === at ? 'step' : undefined}>
          {onGo === undefined ? (
            <span class="unseen">{step}</span>
          ) : (
            <button type="button" aria-label={step} onClick={() => onGo(index)} />
          )}
        </li>
      ))}
    </ol>
  );
}

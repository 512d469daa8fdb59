import type { ComponentChildren } from 'preact';
import './facts.css';

interface FactsProps {
  readonly facts: readonly { readonly name: string; readonly value: ComponentChildren }[];
}

/**
 * A few facts in one line at the desk and in two columns on the phone: pay, place, deadline. What is not known is left out by the caller.
 *
 * @example <Facts facts={[{ name: words.place, value: job.place }, { name: words.pay, value: job.pay }]} />
 */
export function Facts({ facts }: FactsProps) {
  return (
    <dl class="ui-facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

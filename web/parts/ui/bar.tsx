import type { ComponentChildren } from 'preact';
import './bar.css';

interface BarProps {
  /** What these actions are about, for those who listen. */
  readonly label: string;
  readonly children: ComponentChildren;
  /** A few words at its end: saved, how many are chosen. */
  readonly state?: ComponentChildren;
}

/**
 * The actions of a screen at its lower edge, in reach however long it is. It is the last child of `<Screen>`, and takes room of its own: what it would
 * cover can be scrolled out from under it.
 *
 * @example <Bar label={words.thisLetter} state={words.saved}><Button kind="main">{words.openInMail}</Button><Menu ... /></Bar>
 */
export function Bar({ label, children, state }: BarProps) {
  return (
    <section class="ui-bar" aria-label={label}>
      <div class="ui-bar-acts">{children}</div>
      {state !== undefined && <p class="ui-bar-state">{state}</p>}
    </section>
  );
}

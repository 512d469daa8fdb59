import type { ComponentChildren } from 'preact';
import './bar.css';

interface BarProps {
  /** What these actions are about, for those who listen. */
  readonly label: string;
  readonly children: ComponentChildren;
  /** A line over the actions: a question that they answer, or why the first of them waits. */
  readonly above?: ComponentChildren;
  /** A few words at its end: saved, how many are chosen. */
  readonly state?: ComponentChildren;
}

/**
 * The actions of a screen at its lower edge, in reach however long it is. It is the last child of `<Screen>`, and takes room of its own: what it would
 * cover can be scrolled out from under it.
 *
 * @example <Bar label={words.thisLetter} state={words.saved}><Button kind="main">{words.openInMail}</Button><Menu ... /></Bar>
 */
export function Bar({ label, children, above, state }: BarProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are actions.
    <div class="ui-bar" role="group" aria-label={label}>
      {above !== undefined && <div class="ui-bar-above">{above}</div>}
      <div class="ui-bar-acts">{children}</div>
      {state !== undefined && <div class="ui-bar-state">{state}</div>}
    </div>
  );
}

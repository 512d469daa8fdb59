import type { ComponentChildren } from 'preact';
import './empty.css';

interface EmptyProps {
  /** The sentence: what is not here yet. */
  readonly title: ComponentChildren;
  /** What will stand here, and how it comes. */
  readonly hint?: ComponentChildren;
  /** The one action that fills it. */
  readonly act?: ComponentChildren;
}

/**
 * What stands where nothing is yet: a sentence, a hint, and one action.
 *
 * @example <Empty title={words.noJobs} hint={words.howJobsCome} act={<Button kind="main" href="/add/job">{words.addJob}</Button>} />
 */
export function Empty({ title, hint, act }: EmptyProps) {
  return (
    <div class="ui-empty">
      <p class="ui-empty-title">{title}</p>
      {hint !== undefined && <p class="ui-empty-hint">{hint}</p>}
      {act !== undefined && <div class="acts">{act}</div>}
    </div>
  );
}

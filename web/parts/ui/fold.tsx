import type { ComponentChildren } from 'preact';
import './fold.css';
import { Icon } from './icon.tsx';

interface FoldProps {
  readonly label: ComponentChildren;
  /** How many are in it: nothing is hidden without its number. */
  readonly count?: number | undefined;
  readonly open?: boolean | undefined;
  readonly children: ComponentChildren;
}

/**
 * What is there and need not be in sight: older things, reasons, details. One a place; what is wanted seldom is a `Menu`.
 *
 * @example <Fold label={words.older} count={older.length}><Rows>...</Rows></Fold>
 */
export function Fold({ label, count, open = false, children }: FoldProps) {
  return (
    <details class="ui-fold" open={open}>
      <summary>
        <Icon name="chevron-right" />
        <span>{label}</span>
        {count !== undefined && <span class="ui-fold-count">{count}</span>}
      </summary>
      <div>{children}</div>
    </details>
  );
}

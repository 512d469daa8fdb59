import type { Output } from '../../../src/contract/registry.ts';
import { page } from '../../state/words.ts';
import './share-bar.css';

interface ShareBarProps {
  readonly group: Output<'worked'>['groups'][number];
  /** With fewer than this nothing is said of shares: the count stands alone. */
  readonly fewest: number;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** How many of some were answered: in figures, and as a bar with a line for where the true share may lie. */
export function ShareBar({ group: { asked, answered, range }, fewest }: ShareBarProps) {
  const words = page.numbers;
  return (
    <span class="share">
      <span class="share-count">{words.answered(answered, asked)}</span>
      {asked < fewest || range === null ? (
        <span class="share-few">{words.tooFew}</span>
      ) : (
        <span class="share-bar" aria-hidden="true">
          <span class="share-fill" style={{ inlineSize: percent(answered / asked) }} />
          <span
            class="share-range"
            style={{ insetInlineStart: percent(range[0] ?? 0), inlineSize: percent((range[1] ?? 1) - (range[0] ?? 0)) }}
          />
        </span>
      )}
    </span>
  );
}

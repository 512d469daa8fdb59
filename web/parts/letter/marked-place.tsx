import type { LetterEdit } from '../../state/use-letter.ts';
import { repairLabel } from './repair-label.ts';

interface MarkedPlaceProps {
  readonly start: number;
  readonly end: number;
  readonly repair: string | null;
  /** The text that the place is in: while another one is typed, nothing is put there. */
  readonly reviewed: string;
  readonly edit: LetterEdit;
  /** Shows a place in the letter. */
  readonly show: (start: number, end: number) => void;
}

/** What can be done with a place in a letter of which something is said: look at it, and put other words there. */
export function MarkedPlace({ start, end, repair, reviewed, edit, show }: MarkedPlaceProps) {
  return (
    <span class="acts">
      {end > start && (
        <button type="button" class="quiet" onClick={() => show(start, end)}>
          Show where
        </button>
      )}
      {repair !== null && (
        <button
          type="button"
          class="quiet"
          aria-disabled={edit.text.value !== reviewed}
          onClick={() => {
            const text = edit.text.value;
            if (text === reviewed) edit.change({ text: text.slice(0, start) + repair + text.slice(end) });
          }}
        >
          {repairLabel(repair)}
        </button>
      )}
    </span>
  );
}

import { useSignal } from '@preact/signals';
import { keptHere } from '../state/kept-here.ts';
import type { LetterEdit, LetterView } from '../state/use-letter.ts';

interface GapsProps {
  readonly letter: LetterView;
  readonly edit: LetterEdit;
  /** Puts words there, with the cursor behind them. */
  readonly insert: (at: number, words: string) => void;
}

/** What only you can say (WR7): one tap puts the beginning in its place, with the cursor behind it. */
export function Gaps({ letter, edit, insert }: GapsProps) {
  const kept = keptHere<readonly string[]>(`gaps-${letter.draftId}`);
  const used = useSignal<readonly string[]>(kept.read() ?? []);
  const open = letter.gaps.filter((each) => !used.value.includes(each.id));
  if (open.length === 0) return null;
  const begin = (gap: LetterView['gaps'][number], starter: string) => {
    const text = edit.text.value;
    // What was typed above it since moved the place; then the sentence stands at the end of what is there.
    const at = text.startsWith(letter.text.slice(0, gap.at)) ? gap.at : text.trimEnd().length;
    const [head = ''] = starter.split('___');
    insert(at, `${at === 0 || /\s$/.test(text.slice(0, at)) ? '' : ' '}${head}`);
    used.value = [...used.value, gap.id];
    kept.write(used.value);
  };
  return (
    <section class="gaps" aria-label="Only you can say this">
      {open.map((gap) => (
        <div key={gap.id}>
          <p class="soft">{gap.note.text === '' ? 'They asked you something.' : `Your note: “${gap.note.text}”`}</p>
          <div class="acts">
            {gap.starters.map((starter) => (
              <button key={starter} type="button" class="quiet" onClick={() => begin(gap, starter)}>
                {starter.replace('___', '…')}
              </button>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

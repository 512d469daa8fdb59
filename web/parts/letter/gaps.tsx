import { useSignal } from '@preact/signals';
import { ask } from '../../api/client.ts';
import { keptHere } from '../../state/kept-here.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { useLoad } from '../../state/use-load.ts';
import { ModelDialog } from './model-dialog.tsx';

interface GapsProps {
  readonly letter: LetterView;
  readonly edit: LetterEdit;
  /** Puts words there, with the cursor behind them. */
  readonly insert: (at: number, words: string) => void;
}

type Gap = LetterView['gaps'][number];

/** What only you can say (WR7): one tap puts the beginning in its place, with the cursor behind it. */
export function Gaps({ letter, edit, insert }: GapsProps) {
  const kept = keptHere<readonly string[]>(`gaps-${letter.draftId}`);
  const used = useSignal<readonly string[]>(kept.read() ?? []);
  const { value: model } = useLoad('model', {});
  const open = letter.gaps.filter((each) => !used.value.includes(each.id));
  if (open.length === 0) return null;
  const put = (gap: Gap, words: string) => {
    const text = edit.text.value;
    // What was typed above it since moved the place; then the sentence stands at the end of what is there.
    const at = text.startsWith(letter.text.slice(0, gap.at)) ? gap.at : text.trimEnd().length;
    const lead = at === gap.at && text === letter.text ? gap.lead : ' ';
    insert(at, `${at === 0 || /\s$/.test(text.slice(0, at)) ? '' : lead}${words}`);
    used.value = [...used.value, gap.id];
    kept.write(used.value);
  };
  const look = async (gap: Gap) =>
    (await edit.save()) ? ask('propose', { draft: letter.draftId, gap: gap.id, look: true }) : undefined;
  return (
    <section class="gaps" aria-label="Only you can say this">
      {open.map((gap) => (
        <div key={gap.id}>
          <p class="soft">{gap.note.text === '' ? 'They asked you something.' : `Your note: “${gap.note.text}”`}</p>
          <div class="acts">
            {gap.starters.map((starter) => (
              <button key={starter} type="button" class="quiet" onClick={() => put(gap, starter.split('___')[0] ?? '')}>
                {starter.replace('___', '…')}
              </button>
            ))}
          </div>
          {model?.connected === true && gap.mayPropose && (
            <ModelDialog
              origin={model.origin ?? ''}
              opens={[{ label: 'Propose a sentence', does: () => look(gap) }]}
              sends={(shown, signal) => ask('propose', { draft: letter.draftId, gap: gap.id, shown }, { signal })}
              takes="Put this in my letter"
              leaves="Write it myself"
              onTake={(text) => put(gap, text)}
            />
          )}
        </div>
      ))}
    </section>
  );
}

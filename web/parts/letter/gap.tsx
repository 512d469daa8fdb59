import { useSignal } from '@preact/signals';
import { ask } from '../../api/client.ts';
import { keptHere } from '../../state/kept-here.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { useLoad } from '../../state/use-load.ts';
import { page } from '../../state/words.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ModelDialog } from './model-dialog.tsx';
import type { Desk } from './use-desk.ts';

type GapView = LetterView['gaps'][number];

/** The gaps of a letter that were not filled on this page, and how one is said to be. */
export function useOpenGaps(letter: LetterView): { readonly open: readonly GapView[]; use(id: string): void } {
  const kept = keptHere<readonly string[]>(`gaps-${letter.draftId}`);
  const used = useSignal<readonly string[]>(kept.read() ?? []);
  return {
    open: letter.gaps.filter((each) => !used.value.includes(each.id)),
    use(id) {
      used.value = [...used.value, id];
      kept.write(used.value);
    },
  };
}

interface GapProps {
  readonly gap: GapView;
  readonly letter: LetterView;
  readonly edit: LetterEdit;
  readonly desk: Desk;
  /** Whether its beginnings are in sight from the start. */
  readonly open: boolean;
  readonly onUsed: () => void;
}

/** What only you can say (WR7), at its place in the letter: one tap puts the beginning there, with the cursor behind it. */
export function Gap({ gap, letter, edit, desk, open, onUsed }: GapProps) {
  const { value: model } = useLoad('model', {});
  const words = page.letter;
  const put = (said: string) => {
    const text = edit.text.value;
    // What was typed above it since moved the place; then the sentence goes to the end of what is there.
    const at = text.startsWith(letter.text.slice(0, gap.at)) ? gap.at : text.trimEnd().length;
    const lead = at === gap.at && text === letter.text ? gap.lead : ' ';
    desk.replace(at, at, `${at === 0 || /\s$/.test(text.slice(0, at)) ? '' : lead}${said}`);
    onUsed();
  };
  const look = async () =>
    (await edit.save()) ? ask('propose', { draft: letter.draftId, gap: gap.id, look: true }) : undefined;
  return (
    <section class="gap" aria-label={`${words.onlyYou}: ${gap.note.text === '' ? words.theyAskedYou : gap.note.text}`}>
      <details open={open}>
        <summary>
          <Icon name="pen-line" />
          <span>{gap.note.text === '' ? words.theyAskedYou : words.yourNote(gap.note.text)}</span>
        </summary>
        <div class="acts">
          {gap.starters.map((starter) => (
            <Button key={starter} onPress={() => put(starter.split('___')[0] ?? '')}>
              {starter.replace('___', '…')}
            </Button>
          ))}
          {model?.connected === true && gap.mayPropose && (
            <ModelDialog
              origin={model.origin ?? ''}
              opens={[{ label: words.model.propose, does: look }]}
              sends={(shown, signal) => ask('propose', { draft: letter.draftId, gap: gap.id, shown }, { signal })}
              takes={words.model.putThis}
              leaves={words.model.writeMyself}
              onTake={put}
            />
          )}
        </div>
      </details>
    </section>
  );
}

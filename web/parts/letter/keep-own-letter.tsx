import { useSignal } from '@preact/signals';
import type { Output } from '../../../src/contract/registry.ts';
import { ask, type Refusal } from '../../api/client.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { Refused } from '../common/notices.tsx';
import { OwnLetterForm } from './own-letter-form.tsx';

/** On a letter that you changed: it may be kept for the next time, with blanks for what belongs to this case alone (WR12). */
export function KeepOwnLetter({ edit, letter }: { readonly edit: LetterEdit; readonly letter: LetterView }) {
  const proposed = useSignal<Output<'own-letter-from'> | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const open = useSignal(false);
  const changed = letter.edited || edit.text.value !== letter.text;
  if (!changed) return null;
  const look = async () => {
    refusal.value = null;
    if (!(await edit.save())) return;
    const answer = await ask('own-letter-from', { draft: letter.draftId });
    if (answer.ok) proposed.value = answer.value;
    else refusal.value = answer.refusal;
  };
  return (
    <details
      open={open.value}
      onToggle={(event) => {
        const now = event.currentTarget.open;
        if (now === open.value) return;
        open.value = now;
        if (now) void look();
        else proposed.value = null;
      }}
    >
      <summary>Keep this as a letter of my own</summary>
      <Refused refusal={refusal.value} />
      {proposed.value !== null && (
        <OwnLetterForm
          letter={proposed.value}
          from={{ draft: letter.draftId }}
          onKept={() => {
            open.value = false;
            proposed.value = null;
          }}
        />
      )}
    </details>
  );
}

import { useSignal } from '@preact/signals';
import type { Input } from '../../../src/contract/registry.ts';
import { ask } from '../../api/client.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { useLoad } from '../../state/use-load.ts';
import { ModelDialog } from './model-dialog.tsx';

type Wish = Input<'rewrite'>['how'];

const wishes: readonly { readonly how: Wish; readonly label: string }[] = [
  { how: 'shorten', label: 'Shorter' },
  { how: 'rephrase', label: 'In other words' },
  { how: 'formal', label: 'More formal' },
  { how: 'warm', label: 'Warmer' },
];

/** The language model that a person connected may say a letter differently: what would be sent is shown first. */
export function ModelHelp({ letter, edit }: { readonly letter: LetterView; readonly edit: LetterEdit }) {
  const { value: model } = useLoad('model', {});
  const wish = useSignal<Wish>('shorten');
  if (model?.connected !== true) return null;
  const look = async (how: Wish) => {
    if (!(await edit.save())) return undefined;
    wish.value = how;
    return ask('rewrite', { draft: letter.draftId, how, look: true });
  };
  return (
    <details class="other">
      <summary>Let {model.model} say it differently</summary>
      <p class="soft">
        You see what would be sent to {model.origin} before it is. {model.left} more times today.
      </p>
      <ModelDialog
        origin={model.origin ?? ''}
        opens={wishes.map(({ how, label }) => ({ label, does: () => look(how) }))}
        sends={(shown, signal) => ask('rewrite', { draft: letter.draftId, how: wish.value, shown }, { signal })}
        takes="Put these words in my letter"
        leaves="Keep mine"
        onTake={(text) => edit.change({ text })}
      />
    </details>
  );
}

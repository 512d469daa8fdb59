import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import type { Refusal } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import type { LetterEdit, LetterView } from '../../state/use-letter.ts';
import { page } from '../../state/words.ts';
import { Refused } from '../common/notices.tsx';
import { Loading } from '../ui/loading.tsx';
import { OwnLetterForm } from './own-letter-form.tsx';

interface KeepOwnLetterProps {
  readonly edit: LetterEdit;
  readonly letter: LetterView;
  readonly onKept: () => void;
}

/** A letter that you changed, kept for the next time with blanks for what belongs to this case alone (WR12). */
export function KeepOwnLetter({ edit, letter, onKept }: KeepOwnLetterProps) {
  const proposed = useSignal<Output<'own-letter-from'> | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  useEffect(() => {
    const look = async () => {
      if (!(await edit.save())) return;
      const answer = await ask('own-letter-from', { draft: letter.draftId });
      if (answer.ok) proposed.value = answer.value;
      else refusal.value = answer.refusal;
    };
    void look();
  }, []);
  if (refusal.value !== null) return <Refused refusal={refusal.value} />;
  if (proposed.value === null) return <Loading label={page.common.oneMoment} />;
  return <OwnLetterForm letter={proposed.value} from={{ draft: letter.draftId }} onKept={onKept} />;
}

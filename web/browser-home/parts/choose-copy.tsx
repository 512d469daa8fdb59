import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Refusal } from '../../api/answer.ts';
import { Refused } from '../../parts/common/notices.tsx';
import { Button } from '../../parts/ui/button.tsx';
import { onlyCopy } from '../home-words.ts';

/** A button with which a copy is chosen, and brought back at once: nothing of the candidate's own is here. */
export function ChooseCopy({ label, isFirst = false }: { readonly label: string; readonly isFirst?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const refusal = useSignal<Refusal | null>(null);
  const busy = useSignal(false);
  const chosen = async () => {
    const file = input.current?.files?.[0];
    if (file === undefined || busy.value) return;
    busy.value = true;
    refusal.value = null;
    const answer = await (await import('../copy/making.ts')).bringBack(file);
    busy.value = false;
    if (input.current) input.current.value = '';
    if (!answer.ok) refusal.value = answer.refusal;
  };
  return (
    <>
      <Button kind={isFirst ? 'outlined' : 'quiet'} busy={busy.value} onPress={() => input.current?.click()}>
        {label}
      </Button>
      {/* Any file: an iPhone shows no others as soon as it is told endings that it does not know. */}
      <input class="unseen" tabIndex={-1} aria-label={label} type="file" ref={input} onChange={() => void chosen()} />
      <Refused refusal={refusal.value} />
    </>
  );
}

/** The same for who begins here with a copy. */
export const BringBack = () => <ChooseCopy label={onlyCopy.begin.bring} />;

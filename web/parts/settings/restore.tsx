import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Refusal } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { fileAsInput } from '../../api/file-as-input.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Refused, say } from '../common/notices.tsx';

interface RestoreProps {
  /** Asked right before: true where nothing that anybody noted would be lost, so that no second word is needed. */
  readonly isBare?: () => Promise<boolean>;
  /** Told which file was brought back. */
  readonly onRestored?: (name: string) => Promise<void>;
}

/** An iPhone shows no file at all that ends otherwise than it knows; any may be chosen there, and what it holds is looked at. */
const accept = /iP(?:hone|ad)/.test(navigator.userAgent) ? undefined : '.jsonl,.txt';

/** Brings back what a backup holds; where something is here already, only after a second word. */
export function Restore({ isBare, onRestored }: RestoreProps) {
  const words = page.settings.backup;
  const input = useRef<HTMLInputElement>(null);
  const file = useSignal<{ name: string; content: string } | null>(null);
  const refusal = useSignal<Refusal | null>(null);
  const replaces = useSignal(false);
  const choose = async () => {
    const chosen = input.current?.files?.[0];
    refusal.value = null;
    replaces.value = false;
    file.value = chosen === undefined ? null : await fileAsInput(chosen, 'backup');
    if (chosen !== undefined && file.value === null)
      refusal.value = {
        code: 'too-large',
        what: words.tooLarge(chosen.name),
        kept: words.tooLargeKept,
        todo: words.tooLargeTodo,
      };
  };
  const restore = async () => {
    if (file.value === null) return undefined;
    const replace = replaces.value || (await isBare?.()) === true;
    const answer = await ask('restore', { file: file.value, ...(replace ? { replace } : {}) });
    if (answer.ok) {
      // In a bare home nothing was thrown away: what was begun before may belong to what comes back.
      if (replaces.value) (await import('../../state/begun-here.ts')).dropReplaced(file.value.content);
      say(words.restored(answer.value.entries));
      await onRestored?.(file.value.name);
      file.value = null;
      if (input.current) input.current.value = '';
      await changed();
      return answer;
    }
    // Something stands here already: that it is thrown away needs a second word.
    if (answer.refusal.kind === 'refused') replaces.value = true;
    return answer;
  };
  return (
    <>
      <div class="acts">
        <button type="button" onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        <input
          class="unseen"
          tabIndex={-1}
          aria-label={words.choose}
          type="file"
          ref={input}
          accept={accept}
          onChange={choose}
        />
        {file.value !== null && <span>{words.chosen(file.value.name)}</span>}
      </div>
      <Refused refusal={refusal.value} />
      {replaces.value && <p class="warning">{words.replaces}</p>}
      {file.value !== null && <Action does={restore}>{replaces.value ? words.replaceAll : words.bringBack}</Action>}
    </>
  );
}

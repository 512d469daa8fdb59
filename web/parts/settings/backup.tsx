import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Refusal } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { fileAsInput } from '../../api/file-as-input.ts';
import { changed } from '../../state/live.ts';
import { saveFile } from '../../state/save-file.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Refused, say } from '../common/notices.tsx';

/** One file with everything, and the way back. */
export function Backup() {
  const words = page.settings.backup;
  const stop = useRef<AbortController | null>(null);
  const working = useSignal(false);
  const copy = async () => {
    stop.current = new AbortController();
    working.value = true;
    const answer = await ask('export', {}, { signal: stop.current.signal });
    working.value = false;
    if (answer.ok) {
      saveFile(words.file(new Date().toISOString().slice(0, 10)), answer.value.archive, 'application/x-ndjson');
      say(words.saved(answer.value.entries));
    }
    return answer.ok || answer.refusal.code !== 'stopped' ? answer : undefined;
  };
  return (
    <>
      <p>{words.lead}</p>
      <div class="acts">
        <Action main does={copy}>
          {working.value ? words.gathering : words.save}
        </Action>
        {working.value && (
          <button type="button" class="quiet" onClick={() => stop.current?.abort()}>
            {words.stop}
          </button>
        )}
      </div>
      <h2>{words.restore}</h2>
      <Restore />
    </>
  );
}

function Restore() {
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
    const answer = await ask('restore', { file: file.value, ...(replaces.value ? { replace: true } : {}) });
    if (answer.ok) {
      say(words.restored(answer.value.entries));
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
          accept=".jsonl"
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

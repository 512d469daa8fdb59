import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ask, fileAsInput, type Refusal } from '../../api/client.ts';
import { changed } from '../../state/live.ts';
import { saveFile } from '../../state/save-file.ts';
import { Action } from '../common/action.tsx';
import { Refused, say } from '../common/notices.tsx';

export function Backup() {
  const stop = useRef<AbortController | null>(null);
  const working = useSignal(false);
  const copy = async () => {
    stop.current = new AbortController();
    working.value = true;
    const answer = await ask('export', {}, { signal: stop.current.signal });
    working.value = false;
    if (answer.ok) {
      saveFile('persevere-backup.jsonl', answer.value.archive, 'application/x-ndjson');
      say(`${answer.value.entries} notes are in the copy. Keep it where you keep private papers.`);
    }
    return answer.ok || answer.refusal.code !== 'stopped' ? answer : undefined;
  };
  return (
    <section id="copies">
      <h2>Copies</h2>
      <p class="soft">One file holds everything but passwords and keys. It is the backup, and it is yours.</p>
      <div class="acts">
        <Action does={copy}>{working.value ? 'Gathering…' : 'Keep a copy'}</Action>
        {working.value && (
          <button type="button" class="quiet" onClick={() => stop.current?.abort()}>
            Stop
          </button>
        )}
      </div>
      <details>
        <summary>Bring a copy back</summary>
        <Restore />
      </details>
    </section>
  );
}

function Restore() {
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
        what: `${chosen.name} is larger than 290 MB.`,
        kept: 'Nothing was changed.',
        todo: 'Bring it back at a terminal instead; the README says how.',
      };
  };
  const restore = async () => {
    if (file.value === null) return undefined;
    const answer = await ask('restore', { file: file.value, ...(replaces.value ? { replace: true } : {}) });
    if (answer.ok) {
      say(`${answer.value.entries} notes are back. Sending is held back until you say otherwise.`);
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
      <div class="field">
        <label for="restore-file">The copy</label>
        <input id="restore-file" type="file" ref={input} accept=".jsonl" onChange={choose} />
      </div>
      <Refused refusal={refusal.value} />
      {replaces.value && <p class="warning">What stands here now would be thrown away. Keep a copy of it first.</p>}
      <Action disabled={file.value === null} does={restore}>
        {replaces.value ? 'Throw away what is here and bring it back' : 'Bring it back'}
      </Action>
    </>
  );
}

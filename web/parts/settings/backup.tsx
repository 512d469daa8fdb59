import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ask } from '../../api/ask.ts';
import { saveFile } from '../../state/save-file.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { say } from '../common/notices.tsx';
import { Restore } from './restore.tsx';

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

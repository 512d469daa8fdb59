import { mostBytes } from 'virtual:routes';
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import type { Refusal } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { fileAsInput } from '../../api/file-as-input.ts';
import { newId } from '../../api/new-id.ts';
import { changed } from '../../state/live.ts';
import { saveFile } from '../../state/save-file.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Refused, sayUndo, undoOf } from '../common/notices.tsx';
import { Notice } from '../ui/notice.tsx';

/** Takes a CV in, and gives it away. */
export function Resume({ evidence }: { readonly evidence: Output<'evidence'> }) {
  const words = page.examples.cv;
  const refusal = useSignal<Refusal | null>(null);
  const notes = useSignal<readonly string[]>([]);
  const busy = useSignal(false);
  const id = useId();
  const take = async (files: FileList | null) => {
    refusal.value = null;
    notes.value = [];
    if (files === null || files.length === 0) return;
    const given = await Promise.all([...files].map((file) => fileAsInput(file)));
    const together = [...files].reduce((sum, file) => sum + file.size, 0);
    if (given.some((each) => each === null) || together > mostBytes.file) {
      refusal.value = { code: 'too-large', ...words.tooLarge(files.length) };
      return;
    }
    busy.value = true;
    const operationId = newId('op');
    const answer = await ask('resume-import', { files: given.filter((each) => each !== null) }, { operationId });
    busy.value = false;
    if (answer.ok) {
      sayUndo(words.taken(answer.value.added, answer.value.examples), undoOf(operationId));
      notes.value = answer.value.notes;
      await changed();
    } else refusal.value = answer.refusal;
  };
  const give = async () => {
    const answer = await ask('resume', {});
    if (answer.ok) saveFile('resume.json', JSON.stringify(answer.value.resume, null, 2), 'application/json');
    return answer;
  };
  return (
    <section aria-labelledby="from-cv">
      <h2 id="from-cv">{words.title}</h2>
      <p class="hint">{words.what}</p>
      {evidence.resume !== null && (
        <p class="hint">{words.takenOn(evidence.resume.source === 'linkedin', evidence.resume.day)}</p>
      )}
      <div class="field">
        <label for={id}>{words.choose}</label>
        <input
          id={id}
          type="file"
          multiple
          accept=".json,.zip,.csv,application/json,application/zip,text/csv"
          disabled={busy.value}
          onChange={(event) => void take(event.currentTarget.files)}
        />
      </div>
      <div role="status">
        {busy.value && <p>{words.reading}</p>}
        {notes.value.map((note) => (
          <Notice key={note}>{note}</Notice>
        ))}
      </div>
      <Refused refusal={refusal.value} />
      {(evidence.resume !== null || evidence.examples.length > 0) && (
        <div class="acts">
          <Action quiet does={give}>
            {words.save}
          </Action>
        </div>
      )}
    </section>
  );
}

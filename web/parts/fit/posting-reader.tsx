import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { Answer, Refusal } from '../../api/answer.ts';
import { ask } from '../../api/ask.ts';
import { fileAsInput } from '../../api/file-as-input.ts';
import { newId } from '../../api/new-id.ts';
import { bound } from '../../state/bound.ts';
import { changed } from '../../state/live.ts';
import { readPdf } from '../../state/read-pdf.ts';
import { useKept } from '../../state/use-kept.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { Refused, sayUndo, undoOf } from '../common/notices.tsx';
import { Field } from '../ui/field.tsx';

interface Given {
  readonly text?: string;
  readonly file?: { readonly name: string; readonly content: string };
  readonly pdf?: boolean;
  readonly source?: string;
}

interface PostingReaderProps {
  readonly job: string;
  /** Says what is worth a word about it. */
  readonly tell: (notes: readonly string[]) => void;
}

/**
 * Takes a posting: pasted, or as a saved page or a PDF. What it asks for stands in the list at once, where each line is corrected or taken away;
 * all of it is taken back by one Undo.
 */
export function PostingReader({ job, tell }: PostingReaderProps) {
  const words = page.fit;
  const text = useKept(`posting-${job}`);
  const refusal = useSignal<Refusal | null>(null);
  const progress = useSignal<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  const id = useId();
  const take = async (given: Given): Promise<Answer<unknown>> => {
    const operationId = newId('op');
    tell([]);
    const answer = await ask('posting', { job, ...given }, { operationId });
    if (answer.ok) {
      text.value = '';
      tell(answer.value.notes);
      sayUndo(words.postingRead(answer.value.requirements.length), undoOf(operationId));
      await changed();
    }
    return answer;
  };
  const choose = async (file: File | undefined) => {
    refusal.value = null;
    if (file === undefined) return;
    const answer = await (/\.pdf$/i.test(file.name) || file.type === 'application/pdf' ? pdf(file) : saved(file));
    if (!answer.ok) refusal.value = answer.refusal;
  };
  const pdf = async (file: File): Promise<Answer<unknown>> => {
    stop.current = new AbortController();
    progress.value = words.readingPdf;
    const result = await readPdf(await file.arrayBuffer(), stop.current.signal, (done, all) => {
      progress.value = words.readingPage(done, all);
    });
    progress.value = null;
    return result.ok ? take({ text: result.text, pdf: true, source: file.name }) : result;
  };
  const saved = async (file: File): Promise<Answer<unknown>> => {
    const given = await fileAsInput(file);
    if (given === null) return { ok: false, refusal: { code: 'too-large', ...words.fileTooLarge(file.name) } };
    return take({ file: given, source: file.name });
  };
  return (
    <div class="fit-reader">
      <Field label={words.pastePosting} hint={words.pasteHint} lines={4} most={2_000_000} {...bound(text)} />
      <div class="acts">
        <Action disabled={text.value.trim() === ''} does={() => take({ text: text.value })}>
          {words.readIt}
        </Action>
      </div>
      <div class="field">
        <label for={id}>{words.orFile}</label>
        <input
          id={id}
          type="file"
          accept=".pdf,.html,.htm,.txt,.md,application/pdf,text/html,text/plain"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </div>
      <div role="status">{progress.value !== null && <p>{progress.value}</p>}</div>
      {progress.value !== null && (
        <button type="button" class="quiet" onClick={() => stop.current?.abort()}>
          {words.stop}
        </button>
      )}
      <Refused refusal={refusal.value} />
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { keptHere } from '../../state/kept-here.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { Field } from '../ui/field.tsx';

/** How long nothing is typed before it is saved. */
const PAUSE_MS = 1500;

type State = 'as-saved' | 'typing' | 'saving' | 'saved' | 'here';

/** The candidate's own notes on a job: they save themselves when the typing pauses, and when the field is left. */
export function OwnNotes({ job }: { readonly job: Output<'job'> }) {
  const words = page.job;
  const kept = useRef(keptHere<string>(`notes-${job.id}`)).current;
  const text = useSignal(kept.read() ?? job.notes);
  const state = useSignal<State>('as-saved');
  const saved = useRef(job.notes);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = async () => {
    clearTimeout(timer.current);
    const now = text.peek();
    if (now === saved.current) return;
    state.value = 'saving';
    const operationId = newId('op');
    const answer = await ask('write-notes', { job: job.id, text: now }, { operationId });
    if (!answer.ok) {
      state.value = 'here';
      return;
    }
    const cleared = now.trim() === '' && saved.current.trim() !== '';
    saved.current = now;
    // What was typed meanwhile waits for its own turn.
    if (text.peek() === now) {
      kept.forget();
      state.value = 'saved';
    }
    if (cleared) sayUndo(words.notesCleared, undoOf(operationId));
    await changed();
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    // What another window wrote shows here, unless something is being typed.
    if (state.peek() === 'typing' || state.peek() === 'saving' || kept.read() !== null) return;
    saved.current = job.notes;
    text.value = job.notes;
  }, [job.notes]);
  useEffect(() => {
    if (kept.read() !== null) void latest.current();
    return () => void latest.current();
  }, []);
  const type = (value: string) => {
    text.value = value;
    state.value = 'typing';
    kept.write(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current(), PAUSE_MS);
  };
  const said = {
    'as-saved': '',
    typing: '',
    saving: words.notesSaving,
    saved: words.notesSaved,
    here: words.notesHere,
  };
  return (
    <section onFocusOut={() => void save()}>
      <h2>{words.notes}</h2>
      <Field label={words.notes} quiet hint={words.notesHint} lines={4} value={text.value} onInput={type} />
      <p class="saved" role="status">
        {said[state.value]}
      </p>
    </section>
  );
}

import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { changed } from '../../state/live.ts';
import { useOwnText } from '../../state/use-own-text.ts';
import { page } from '../../state/words.ts';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { Field } from '../ui/field.tsx';

/** The candidate's own notes on a job: they save themselves when the typing pauses, and when the field is left. */
export function OwnNotes({ job }: { readonly job: Output<'job'> }) {
  const words = page.job;
  const { text, state, type, save } = useOwnText({
    name: `notes-${job.id}`,
    stored: job.notes,
    async write(now, was) {
      const operationId = newId('op');
      const answer = await ask('write-notes', { job: job.id, text: now, was }, { operationId });
      if (!answer.ok) return answer;
      if (now.trim() === '' && was.trim() !== '') sayUndo(words.notesCleared, undoOf(operationId));
      void changed();
      return { ok: true };
    },
    async read() {
      const answer = await ask('job', { job: job.id }, { onlyAsks: true });
      return answer.ok ? answer.value.notes : null;
    },
  });
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

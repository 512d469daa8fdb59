import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso/router';
import type { Output } from '../../../src/contract/registry.ts';
import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import { bound, chosen } from '../../state/bound.ts';
import { closeJobSheet } from '../../state/job-sheet.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { Action } from '../common/action.tsx';
import { sayUndo, undoOf } from '../common/notices.tsx';
import { Choice, Field } from '../ui/field.tsx';
import { endings } from './endings.ts';
import './board.css';

type JobView = Output<'job'>;

interface EndingProps {
  readonly job: Pick<JobView, 'id' | 'title'>;
  /** It was said: what asked for it is put away. */
  readonly then?: () => void;
}

/** How a job ended. */
export function Ending({ job, then = closeJobSheet }: EndingProps) {
  const words = page.jobForms;
  const ending = useSignal<ReturnType<typeof endings>[number]['value'] | undefined>(undefined);
  const close = async () => {
    if (ending.value === undefined) return undefined;
    const operationId = newId('op');
    const answer = await ask('close-job', { job: job.id, ending: ending.value }, { operationId });
    if (answer.ok) {
      then();
      sayUndo(words.ended(job.title), undoOf(operationId));
      await changed();
    }
    return answer;
  };
  return (
    <>
      <Choice label={words.over} {...chosen(ending)} options={endings()} />
      <p class="acts">
        <Action main disabled={ending.value === undefined} does={close}>
          {words.end}
        </Action>
      </p>
    </>
  );
}

/** Something that was said or written wrongly, to be put right in a letter. */
export function PutRight({ job }: { readonly job: JobView }) {
  const words = page.jobForms;
  const text = useSignal('');
  const { route } = useLocation();
  const want = async () => {
    const answer = await ask('letter', { job: job.id, letter: 'correct', text: text.value.trim() });
    if (answer.ok) {
      closeJobSheet();
      await changed();
      route(`/letter/${answer.value.stepIds[0]}`);
    }
    return answer;
  };
  return (
    <>
      <Field label={words.right} lines={3} first {...bound(text)} />
      <p class="acts">
        <Action main disabled={text.value.trim() === ''} does={want}>
          {words.writeLetter}
        </Action>
      </p>
    </>
  );
}

import type { Input } from '../../src/contract/registry.ts';
import type { Answer } from '../api/answer.ts';
import { ask } from '../api/ask.ts';
import { newId } from '../api/new-id.ts';
import { sayUndo, undoOf } from '../parts/common/notices.tsx';
import { changed } from './live.ts';
import { page } from './words.ts';

/** Changes what is known of a job, says so with a way back, and has all that is shown read again. */
export async function changeJob(job: string, part: Omit<Input<'change-job'>, 'job'>): Promise<Answer<unknown>> {
  const operationId = newId('op');
  const answer = await ask('change-job', { job, ...part }, { operationId });
  if (answer.ok) {
    sayUndo(answer.value.notes[0] ?? page.jobForms.saved, undoOf(operationId));
    await changed();
  }
  return answer;
}

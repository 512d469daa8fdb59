import type { Input, Output } from '../../src/contract/registry.ts';
import type { Answer } from '../api/answer.ts';
import { ask } from '../api/ask.ts';
import { newId } from '../api/new-id.ts';
import { say, sayUndo, undoOf } from '../parts/common/notices.tsx';
import { changed } from './live.ts';

export type FitView = Output<'fit'>;
export type FitNote = Omit<Input<'fit-note'>, 'job'>;

/** Notes go one after the other, so that what was said last counts last. */
let before: Promise<unknown> = Promise.resolve();

function noted(job: string, note: FitNote, operationId = newId('op')): Promise<Answer<Output<'fit-note'>>> {
  const answer = before.then(() => ask('fit-note', { job, ...note }, { operationId }));
  before = answer;
  return answer;
}

/** Notes something of how a job and the candidate fit, and says so in passing where it is not to be seen at once. */
export async function noteFit(job: string, note: FitNote, said?: string): Promise<Answer<Output<'fit-note'>>> {
  const answer = await noted(job, note);
  if (answer.ok) {
    if (said !== undefined) say(said);
    await changed();
  }
  return answer;
}

/** Notes something that hides or ends what was there, and says so with a way back (UI1). */
export async function noteFitUndoably(job: string, note: FitNote, said: string): Promise<Answer<Output<'fit-note'>>> {
  const operationId = newId('op');
  const answer = await noted(job, note, operationId);
  if (answer.ok) {
    sayUndo(said, undoOf(operationId));
    await changed();
  }
  return answer;
}

type CriteriaNote = Input<'criteria'>;

/** Notes what matters to the candidate in every job; with `said`, with a way back. */
export async function noteCriteria(note: CriteriaNote, said?: string): Promise<Answer<Output<'criteria'>>> {
  const operationId = newId('op');
  const answer = await ask('criteria', note, { operationId });
  if (answer.ok) {
    if (said !== undefined) sayUndo(said, undoOf(operationId));
    await changed();
  }
  return answer;
}

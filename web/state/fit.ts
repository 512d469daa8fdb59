import type { Input, Output } from '../../src/contract/registry.ts';
import { type Answer, ask } from '../api/client.ts';
import { say } from '../parts/common/notices.tsx';
import { changed } from './live.ts';

export type FitView = Output<'fit'>;

/** Notes something of how a job and the candidate fit, and says so in passing. */
export async function noteFit(
  job: string,
  note: Omit<Input<'fit-note'>, 'job'>,
  said?: string,
): Promise<Answer<Output<'fit-note'>>> {
  const answer = await ask('fit-note', { job, ...note });
  if (answer.ok) {
    if (said !== undefined) say(said);
    await changed();
  }
  return answer;
}

import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/ask.ts';
import { isSpoken } from './channels.ts';

type Step = Output<'job'>['steps'][number];

const open: ReadonlySet<string> = new Set(['open', 'closing', 'passed']);

/** True for what may be done now. */
export function isToDo(step: Step): boolean {
  return open.has(step.state);
}

/** Letters and calls of a job that may be done now, in order. */
export function lettersToDo(steps: readonly Step[]): Step[] {
  return steps.filter((step) => isToDo(step) && step.doneAt === 'letter');
}

/** Letters before calls. */
export function inOrder(steps: readonly Step[]): Step[] {
  return [...steps.filter((step) => !isSpoken(step.channel)), ...steps.filter((step) => isSpoken(step.channel))];
}

/** The first letter of them, or the first call where there is no letter; null where there is neither, or nobody answers. */
export async function firstToDo(job: string): Promise<Step | null> {
  const answer = await ask('job', { job });
  if (!answer.ok) return null;
  return inOrder(lettersToDo(answer.value.steps))[0] ?? null;
}

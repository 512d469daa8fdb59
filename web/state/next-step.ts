import type { Output } from '../../src/contract/registry.ts';
import { ask } from '../api/client.ts';

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

/** The first of them; null where there is none, or nobody answers. */
export async function firstToDo(job: string): Promise<Step | null> {
  const answer = await ask('job', { job });
  return answer.ok ? (lettersToDo(answer.value.steps)[0] ?? null) : null;
}

import { ask } from '../api/client.ts';

const open = new Set(['open', 'closing', 'passed']);
/** True for what may be done now. */
export function isToDo(step) {
  return open.has(step.state);
}
/** Letters and calls of a job that may be done now, in order. */
export function lettersToDo(steps) {
  return steps.filter((step) => isToDo(step) && step.doneAt === 'letter');
}
/** The first of them; null where there is none, or nobody answers. */
export async function firstToDo(job) {
  const answer = await ask('job', { job });
  return answer.ok ? (lettersToDo(answer.value.steps)[0] ?? null) : null;
}

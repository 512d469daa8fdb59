import { signal } from '@preact/signals';
import type { Output } from '../../src/contract/registry.ts';
import type { Answer } from '../api/answer.ts';
import { ask } from '../api/ask.ts';
import { newId } from '../api/new-id.ts';
import { say, sayUndo, undoOf } from '../parts/common/notices.tsx';
import { changed } from './live.ts';
import { focusRow } from './row-focus.ts';
import { page } from './words.ts';

type Step = Output<'today'>['doNow'][number];

/** What is said of a thing to do without opening its letter. */
export type Choice = 'later' | 'skip' | 'keep' | 'done';

/** Steps whose rows are on their way out: struck through and folding until the list comes without them. */
export const leaving = signal<ReadonlySet<string>>(new Set());

function leave(step: string, leaves: boolean): void {
  const now = new Set(leaving.value);
  if (leaves) now.add(step);
  else now.delete(step);
  leaving.value = now;
}

/** True for a letter or a call to somebody: that it went or was made can be said at once. */
export function canBeSaidDone(step: Step): boolean {
  return step.doneAt === 'letter' && step.people.length > 0;
}

function saidOf(what: Choice, title: string): string {
  const { saidLater, saidSkip, saidKeep, saidDone } = page.today;
  return { later: saidLater, skip: saidSkip, keep: saidKeep, done: saidDone }[what](title);
}

/**
 * Does what was chosen, and offers to take it back. The row goes at once; where it is refused, it comes back and says why.
 * @param on the day, as YYYY-MM-DD, where the candidate names one
 */
export async function choose(step: Step, what: Choice, on = ''): Promise<Answer<unknown>> {
  const operationId = newId('op');
  leave(step.id, true);
  const answer = await perform(step, what, on, operationId);
  if (answer.ok) {
    const warning = 'warnings' in answer.value ? answer.value.warnings[0]?.text : answer.value.notes[0];
    // What concerns several jobs is said of all of them.
    const about = what === 'done' && step.jobs.length > 1 ? `${step.title} (${step.jobs.join('; ')})` : step.title;
    const text = saidOf(what, about);
    sayUndo(
      warning === undefined ? text : `${text}. ${warning}`,
      undoOf(operationId, () => focusRow(step.id)),
    );
    await changed();
  }
  leave(step.id, false);
  return answer;
}

/** The same by a key or a swipe, where no button stands beside which a refusal could be said. */
export async function chooseByGesture(step: Step, what: Choice): Promise<void> {
  const answer = await choose(step, what);
  if (!answer.ok) say(`${answer.refusal.what} ${answer.refusal.todo}`);
}

function perform(step: Step, what: Choice, on: string, operationId: string) {
  if (what !== 'done') return ask(what, what === 'keep' ? { step: step.id, on } : { step: step.id }, { operationId });
  return ask(
    'log',
    {
      direction: 'out' as const,
      channel: (step.channel ?? 'email') as 'email',
      person: step.people.map((each) => each.id),
      job: step.jobIds,
      step: step.stepIds,
    },
    { operationId },
  );
}

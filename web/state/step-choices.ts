import type { Output } from '../../src/contract/registry.ts';
import { type Answer, ask, newId } from '../api/client.ts';
import { sayUndo, undoOf } from '../parts/common/notices.tsx';
import { changed } from './live.ts';

type Step = Output<'today'>['doNow'][number];

/** What is said of a thing to do without opening its letter. */
export type Choice = 'later' | 'skip' | 'keep' | 'done';

/** True for a letter or a call to somebody: that it went or was made can be said at once. */
export function canBeSaidDone(step: Step): boolean {
  return step.doneAt === 'letter' && step.people.length > 0;
}

const said: Readonly<Record<Choice, string>> = {
  later: 'Put off until the next working day',
  skip: 'Left out',
  keep: 'Your day is noted',
  done: 'Done',
};

/**
 * Does what was chosen, and offers to take it back.
 * @param on the day, as YYYY-MM-DD, where the candidate names one
 */
export async function choose(step: Step, what: Choice, on = ''): Promise<Answer<unknown>> {
  const operationId = newId('op');
  const answer = await perform(step, what, on, operationId);
  if (answer.ok) {
    const warning = 'warnings' in answer.value ? answer.value.warnings[0]?.text : answer.value.notes[0];
    const text = `${said[what]}: ${step.title}`;
    sayUndo(warning === undefined ? text : `${text}. ${warning}`, undoOf(operationId));
    await changed();
  }
  return answer;
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

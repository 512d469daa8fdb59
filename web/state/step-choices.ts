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

/** What is said of a thing to do without opening its letter. That it is done is asked about first, by `askIfDone`. */
export type Choice = 'later' | 'skip' | 'keep';

/** Steps whose rows are on their way out: struck through and folding until the list comes without them. */
export const leaving = signal<ReadonlySet<string>>(new Set());

function leave(step: string, leaves: boolean): void {
  const now = new Set(leaving.value);
  if (leaves) now.add(step);
  else now.delete(step);
  leaving.value = now;
}

function saidOf(what: Choice, title: string): string {
  const { saidLater, saidSkip, saidKeep } = page.today;
  return { later: saidLater, skip: saidSkip, keep: saidKeep }[what](title);
}

/**
 * Does what was chosen, and offers to take it back. The row goes at once; where it is refused, it comes back and says why.
 * @param on the day, as YYYY-MM-DD, where the candidate names one
 */
export function choose(step: Step, what: Choice, on = ''): Promise<Answer<unknown>> {
  return perform(
    step,
    (operationId) => ask(what, what === 'keep' ? { step: step.id, on } : { step: step.id }, { operationId }),
    saidOf(what, step.title),
  );
}

/** The same by a key or a swipe, where no button stands beside which a refusal could be said. */
export async function chooseByGesture(step: Step, what: Choice): Promise<void> {
  const answer = await choose(step, what);
  if (!answer.ok) say(`${answer.refusal.what} ${answer.refusal.todo}`);
}

/** Notes that a letter went: the one that was opened, with its words, or one in words that only the candidate knows. */
export function noteWent(step: Step, how: 'as-it-stands' | 'in-other-words'): Promise<Answer<unknown>> {
  // What concerns several jobs is said of all of them.
  const about = step.jobs.length > 1 ? `${step.title} (${step.jobs.join('; ')})` : step.title;
  if (how === 'in-other-words')
    return perform(
      step,
      (operationId) =>
        ask(
          'log',
          {
            direction: 'out',
            channel: (step.channel ?? 'email') as 'email',
            person: step.people.map((each) => each.id),
            job: step.jobIds,
            step: step.stepIds,
          },
          { operationId },
        ),
      page.letter.done.notedOwn(about),
    );
  return perform(
    step,
    async (operationId) => {
      // What was changed or handed over comes as it is; nothing is written anew.
      const opened = await ask('draft', { step: step.id });
      return opened.ok ? ask('sent', { draft: opened.value.draftId }, { operationId }) : opened;
    },
    page.letter.bar.notedAsSent(about),
  );
}

async function perform(
  step: Step,
  does: (operationId: string) => Promise<Answer<unknown>>,
  text: string,
): Promise<Answer<unknown>> {
  const operationId = newId('op');
  leave(step.id, true);
  const answer = await does(operationId);
  if (answer.ok) {
    const warning = noteIn(answer.value);
    sayUndo(
      warning === undefined ? text : `${text}. ${warning}`,
      undoOf(operationId, () => focusRow(step.id)),
    );
    await changed();
  }
  leave(step.id, false);
  return answer;
}

/** The first thing that an answer says besides. */
function noteIn(value: unknown): string | undefined {
  const { warnings, notes } = value as { warnings?: readonly { text: string }[]; notes?: readonly string[] };
  return warnings?.[0]?.text ?? notes?.[0];
}

import type { Output } from '../../contract/registry.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { planCluster } from '../../core/plan/plan.ts';
import type { PolicyChanges } from '../../core/plan/policy-numbers.ts';
import type { Step } from '../../core/plan/step.ts';
import { booksOf } from '../case-book.ts';
import type { AccountWith, Invocation, Tools } from '../context.ts';
import { bestOf, jobTitle, titleOf } from '../wording/views.ts';
import { liveJobs } from './plan-for.ts';

/** More jobs than anybody has running; beyond them it is said how many were looked at. */
const MOST_JOBS = 1000;
/** More lines than anybody reads; the number of all stands beside them. */
const MOST_SHOWN = 50;

/**
 * What would stand elsewhere if these numbers counted: every running job is planned twice, as it is and as it would be.
 * Writes nothing. Can be cancelled between jobs; then what was found so far is the answer.
 */
export async function movesUnder(
  app: AccountWith<'calendars' | 'languageFor' | 'machine'>,
  changes: PolicyChanges,
  invocation: Invocation,
): Promise<Output<'policy-try'>> {
  const ids = await liveJobs(app, MOST_JOBS + 1);
  const looked = ids.slice(0, MOST_JOBS);
  const moves: Output<'policy-try'>['moves'] = [];
  let total = 0;
  let done = 0;
  for await (const { ids: cluster, book } of booksOf(app, looked)) {
    if (invocation.signal?.aborted) break;
    const changed: CaseBook = { ...book, account: { ...book.account, policy: changes } };
    const before = planCluster(book, app.calendars, invocation.now).steps;
    const after = planCluster(changed, app.calendars, invocation.now).steps;
    for (const [from, to] of differing(before, after)) {
      total += 1;
      if (moves.length < MOST_SHOWN) moves.push(moveView(app, book, from, to, invocation.now));
    }
    done += cluster.length;
    invocation.progress?.(Math.min(done, looked.length), looked.length);
  }
  return { moves, total, looked: looked.length, all: ids.length <= MOST_JOBS };
}

/** Steps that stand elsewhere, came, or went; matched by id, for an id does not depend on when. */
function differing(before: readonly Step[], after: readonly Step[]): [Step | undefined, Step | undefined][] {
  const found: [Step | undefined, Step | undefined][] = [];
  for (const step of before) {
    const now = after.find((each) => each.stepIds.includes(step.id));
    if (now === undefined || now.sendFromAt !== step.sendFromAt || now.closesAt !== step.closesAt)
      found.push([step, now]);
  }
  for (const step of after) if (!before.some((each) => each.stepIds.includes(step.id))) found.push([undefined, step]);
  return found;
}

function moveView(
  tools: Pick<Tools, 'languageFor'>,
  book: CaseBook,
  from: Step | undefined,
  to: Step | undefined,
  now: number,
): Output<'policy-try'>['moves'][number] {
  const language = tools.languageFor(null);
  const step = (to ?? from) as Step;
  const job = book.jobs.find((each) => each.id === step.jobIds[0]);
  return {
    title: titleOf(book, step, language),
    job: jobTitle(book, job),
    before: from === undefined ? null : bestOf(book, from, language, now),
    after: to === undefined ? null : bestOf(book, to, language, now),
  };
}

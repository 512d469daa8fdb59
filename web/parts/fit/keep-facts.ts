import { ask } from '../../api/ask.ts';
import { newId } from '../../api/new-id.ts';
import type { FitView } from '../../state/fit.ts';
import { changed } from '../../state/live.ts';
import { page } from '../../state/words.ts';
import { sayUndo, undoOf } from '../common/notices.tsx';

type Facts = FitView['facts'];

/** Takes pay, place and days that were read from the posting into the facts of the job, where they can be corrected. */
export async function keepFacts(job: string, facts: Facts) {
  const operationId = newId('op');
  const of = (kind: Facts[number]['kind']) => facts.find((each) => each.kind === kind)?.text;
  const [pay, place, office] = [of('pay'), of('place'), of('days')];
  const part = {
    ...(pay === undefined ? {} : { pay }),
    ...(place === undefined ? {} : { place }),
    ...(office === undefined ? {} : { office }),
  };
  const answer = await ask('change-job', { job, ...part }, { operationId });
  if (answer.ok) {
    sayUndo(page.fit.factsKept, undoOf(operationId));
    await changed();
  }
  return answer;
}

import type { NewEntry } from '../../core/journal/kinds/registry.ts';
import type { JobState } from '../../core/journal/states.ts';
import type { AccountWith } from '../context.ts';
import { entry } from '../decide.ts';

/** More live jobs than anybody has; those beyond it are told from their own page. */
const MOST_TOLD = 100;

/** Who accepts says so in writing, and tells every other live process (PL22). */
export async function lettersOfAcceptance(app: AccountWith<'ids'>, job: JobState, now: number): Promise<NewEntry[]> {
  const { id: jobId } = job;
  const alreadyWanted = job.wanted.some((each) => each.letter === 'accept');
  const live = await app.store.jobs({ live: true, limit: MOST_TOLD, after: null });
  const wanted = (jobId: string, letter: 'accept' | 'inform-others'): NewEntry =>
    entry(app, 'letter-wanted', now, {
      jobId,
      letter,
      text: '',
      personId: null,
    });
  return [
    // One acceptance is enough, also where its letter was asked for before.
    ...(alreadyWanted ? [] : [wanted(jobId, 'accept')]),
    ...live.filter((each) => each.scope !== jobId).map((each) => wanted(each.scope, 'inform-others')),
  ];
}

import { peopleOf } from '../../core/journal/people-of.ts';
import { isLive, type JobState } from '../../core/journal/states.ts';
import { loadBook } from '../case-book.ts';
import type { Account, AccountWith } from '../context.ts';

/** Jobs read at a time. */
const PAGE = 200;

/** All jobs, running and ended, the latest touched first. */
export async function allJobs(account: Account): Promise<string[]> {
  const ids: string[] = [];
  for (let after: { sortAt: number; scope: string } | null = null; ; ) {
    const page: readonly { scope: string; sortAt: number }[] = await account.store.jobs({
      live: null,
      limit: PAGE,
      after,
    });
    ids.push(...page.map((each) => each.scope));
    after = page.at(-1) ?? null;
    if (page.length < PAGE) return ids;
  }
}

/** Every job, running or ended, in which somebody takes part. */
export async function jobsNaming(app: AccountWith<'machine'>, personId: string): Promise<JobState[]> {
  const ids = await allJobs(app);
  const found: JobState[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    const { book } = await loadBook(app, ids.slice(start, start + PAGE));
    found.push(...book.jobs.filter((job) => peopleOf(job).includes(personId) || job.gone.includes(personId)));
  }
  return found;
}

/** Running jobs in which any of these people takes part; the two hundred touched last are looked at. */
export async function jobsOf(app: AccountWith<'machine'>, people: readonly string[]): Promise<string[]> {
  if (people.length === 0) return [];
  const latest = await app.store.jobs({ live: null, limit: 200, after: null });
  const { book } = await loadBook(
    app,
    latest.map((each) => each.scope),
  );
  const theirs = book.jobs.filter((job) => peopleOf(job).some((id) => people.includes(id)));
  const running = theirs.filter(isLive);
  return (running.length > 0 ? running : theirs.slice(0, 1)).map((job) => job.id);
}

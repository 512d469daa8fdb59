import type { Input } from '../../contract/registry.ts';
import { lookupKey } from '../../core/journal/derive.ts';
import { peopleOf } from '../../core/journal/people-of.ts';
import { isLive, type JobState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { type JobFit, whichJob } from '../../core/understand/which-job.ts';
import { loadBook } from '../case-book.ts';
import { type Account, type AccountWith, refuse } from '../context.ts';
import { findFirm } from '../people/find-firm.ts';
import { asName } from '../people/who-fits.ts';
import { jobTitle, standsFor } from '../wording/views.ts';
import type { Invitation } from './invitation-file.ts';

/** More running jobs than anybody has. */
const MOST_JOBS = 500;

export interface JobsForInvitation {
  readonly fit: JobFit;
  readonly book: CaseBook;
  /** Running jobs that share its firm or a person, the touched last first. */
  readonly candidates: readonly JobState[];
}

type Given = Pick<Input<'add-invitation'>, 'employer' | 'role' | 'agency'>;

/** Running jobs that an invitation may be about, by its firm, by its people, and by those from whom it came. */
export async function jobsForInvitation(
  app: AccountWith<'machine'>,
  given: Given,
  invitation: Invitation,
  from: readonly string[] = [],
): Promise<JobsForInvitation> {
  const latest = await app.store.jobs({ live: true, limit: MOST_JOBS, after: null });
  const { book } = await loadBook(
    app,
    latest.map((each) => each.scope),
  );
  const employer = given.employer ?? invitation.employer;
  const isNamed = given.employer !== undefined || invitation.namesEmployer;
  const firmIds = await firmsCalled(app, [employer, given.agency ?? null, invitation.agency]);
  const named = isNamed ? await firmsCalled(app, [employer]) : [];
  const knows = await knownPeople(app, book, invitation);
  const candidates = book.jobs.filter(isLive).filter((job) => {
    const theirs = [job.employerId, job.agencyId].filter((each) => each !== null);
    if (isNamed && employer !== null && isElsewhere(book, job, named)) return false;
    return from.includes(job.id) || theirs.some((id) => firmIds.includes(id)) || knows(job);
  });
  return { fit: whichJob(candidates, given.role ?? invitation.role), book, candidates };
}

async function firmsCalled(account: Account, names: readonly (string | null)[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const found = name === null ? null : await findFirm(account, name);
    if (found?.is === 'one') ids.push(found.id);
    if (found?.is === 'several') ids.push(...found.ids);
  }
  return ids;
}

/** True where the invitation names another firm than the one that is known for this job. */
function isElsewhere(book: CaseBook, job: JobState, named: readonly string[]): boolean {
  const employer = book.firmById.get(job.employerId ?? '');
  const known = employer !== undefined && !employer.undisclosed;
  return known && !named.includes(employer.id) && !(job.agencyId !== null && named.includes(job.agencyId));
}

/** Whether somebody of the invitation takes part in a job: by address, or by their whole name where they have none. */
async function knownPeople(
  account: Account,
  book: CaseBook,
  invitation: Invitation,
): Promise<(job: JobState) => boolean> {
  const addresses = [...invitation.people.map((each) => each.email), invitation.organiserEmail].filter(
    (each): each is string => each !== null,
  );
  const found = addresses.length === 0 ? [] : await account.store.lookup(addresses.map(lookupKey.email));
  const ids = new Set(found.map((each) => standsFor(book, each.scope)));
  const names = new Set(invitation.people.filter((each) => each.name.includes(' ')).map((each) => asName(each.name)));
  return (job) =>
    peopleOf(job).some((id) => {
      const person = book.personById.get(standsFor(book, id));
      if (person === undefined) return false;
      return ids.has(person.id) || (person.email === null && person.name !== null && names.has(asName(person.name)));
    });
}

/** Asks which of these jobs is meant. */
export function whichOfThese(book: CaseBook, ids: readonly string[]): ReturnType<typeof refuse> {
  const jobs = ids.slice(0, 5).map((id) => {
    const job = book.jobs.find((each) => each.id === id);
    return `${jobTitle(book, job)} (${id})`;
  });
  return refuse('several-jobs-fit', { jobs }, { give: { job: null, newJob: true } });
}

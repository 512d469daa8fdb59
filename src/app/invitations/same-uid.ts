import { lookupKey } from '../../core/journal/derive.ts';
import type { JobState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { loadBook } from '../case-book.ts';
import type { Account, AccountWith } from '../context.ts';
import { findFirm } from '../people/find-firm.ts';
import type { Invitation } from './invitation-file.ts';

/**
 * Where the event of this UID is noted. A UID is only as good as the program that made it, and anybody may write one: an event whose
 * title names another firm, and in which nobody of the noted one takes part, is another event (RFC 5546 section 3.2.2: the organiser is
 * the same).
 */
export async function heldUnder(
  app: AccountWith<'machine'>,
  invitation: Invitation,
  employer: string | undefined,
): Promise<{ readonly scope: string } | undefined> {
  if (invitation.uid === null) return undefined;
  const hits = await app.store.lookup([lookupKey.uid(invitation.uid)]);
  for (const hit of hits) {
    const { book } = await loadBook(app, [hit.scope]);
    const [job] = book.jobs;
    if (job === undefined || !(await isOfAnother(app, book, job, invitation, employer))) return hit;
  }
  return undefined;
}

async function isOfAnother(
  account: Account,
  book: CaseBook,
  job: JobState,
  invitation: Invitation,
  employer: string | undefined,
): Promise<boolean> {
  const name = employer ?? (invitation.namesEmployer ? invitation.employer : null);
  const noted = book.firmById.get(job.employerId ?? '');
  if (name === null || noted === undefined || noted.undisclosed || job.agencyId !== null) return false;
  const firm = await findFirm(account, name);
  if (firm.is === 'several' || (firm.is === 'one' && firm.id === noted.id)) return false;
  const addresses = [invitation.organiserEmail, ...invitation.named.map((each) => each.email)].map((each) =>
    each?.toLowerCase(),
  );
  const known = job.interviews
    .filter((each) => each.uid === invitation.uid || each.alsoUids.includes(invitation.uid ?? ''))
    .flatMap((each) => each.attendees.map(({ personId }) => book.personById.get(personId)?.email?.toLowerCase()))
    .filter((each) => each !== undefined);
  return known.length > 0 && !known.some((each) => addresses.includes(each));
}

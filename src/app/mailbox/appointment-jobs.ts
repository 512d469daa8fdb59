import type { AccountWith } from '../context.ts';
import { aboutKnown } from '../invitations/about-known.ts';
import { invitationOfEvent } from '../invitations/invitation-file.ts';
import { type JobsForInvitation, jobsForInvitation } from '../invitations/job-of.ts';
import { jobTitle } from '../wording/views.ts';
import type { MessageRow } from './rows.ts';

/** More answers than these nobody reads. */
const MOST_ANSWERS = 4;

/**
 * The jobs for which an appointment of a mail may be (RU7): its title and its people tell, then the jobs to which the mail was laid. Null
 * where nothing was read of it when the mail was taken in, or it is about an interview that is noted.
 */
export async function jobsOfAppointment(
  app: AccountWith<'machine' | 'reader' | 'words'>,
  row: MessageRow,
): Promise<JobsForInvitation | null> {
  const event = row.events?.[0];
  if (event === undefined) return null;
  const invitation = await invitationOfEvent(app, event);
  return (await aboutKnown(app, invitation)) === null ? jobsForInvitation(app, {}, invitation, row.jobIds) : null;
}

/** The job for which an appointment certainly is, or those for which it may be, with their titles. */
export interface JobsMeant {
  readonly one: { readonly id: string; readonly title: string } | null;
  readonly several: readonly { readonly id: string; readonly title: string }[];
}

/** For which jobs the appointment of a mail may be, as the question about it names them. */
export async function jobsMeant(app: AccountWith<'machine' | 'reader' | 'words'>, row: MessageRow): Promise<JobsMeant> {
  const found = await jobsOfAppointment(app, row);
  if (found === null || found.fit.is === 'none') return { one: null, several: [] };
  const named = (id: string) => ({
    id,
    title: jobTitle(
      found.book,
      found.book.jobs.find((each) => each.id === id),
    ),
  });
  return found.fit.is === 'one'
    ? { one: named(found.fit.id), several: [] }
    : { one: null, several: found.fit.ids.slice(0, MOST_ANSWERS).map(named) };
}

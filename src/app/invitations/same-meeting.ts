import { type InterviewState, isLive, type JobState } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { loadBook } from '../case-book.ts';
import type { AccountWith } from '../context.ts';
import { findFirm } from '../people/find-firm.ts';
import { firmName } from '../wording/views.ts';
import type { Invitation } from './invitation-file.ts';

/** More running jobs than anybody has. */
const MOST_JOBS = 500;

export interface SameMeeting {
  readonly book: CaseBook;
  readonly job: JobState;
  readonly interview: InterviewState;
  /** True where firm or interviewer are the same; else the person is asked. */
  readonly isCertain: boolean;
  /** True where it is at another firm, so that the candidate has two at once. */
  readonly isElsewhere: boolean;
}

/**
 * An interview at the same minute that came by another way (an agency's system, the employer's calendar, by hand). Nobody sits in
 * two at once, so it is the same one, or a question; at another firm it is another one, of which the candidate is told. Null where that hour
 * is free.
 */
export async function sameMeeting(
  app: AccountWith<'machine'>,
  invitation: Invitation,
  employer: string | null | undefined,
): Promise<SameMeeting | null> {
  if (invitation.startsAt === null) return null;
  const latest = await app.store.jobs({ live: true, limit: MOST_JOBS, after: null });
  const { book } = await loadBook(
    app,
    latest.map((each) => each.scope),
  );
  const firm = employer == null ? null : await findFirm(app, employer);
  const firmId = firm?.is === 'one' ? firm.id : null;
  const title = invitation.summary;
  // Two firms that are both known are two meetings, whatever the hour: the candidate has to move one of them.
  const isAtAnother = (job: JobState): boolean => {
    const noted = book.firmById.get(job.employerId ?? '');
    if (employer == null || noted === undefined || noted.undisclosed || job.agencyId !== null) return false;
    return firmId !== noted.id && firm?.is !== 'several';
  };
  const addresses = invitation.people.filter((each) => each.as === 'interviewer').flatMap((each) => each.email ?? []);
  const found = book.jobs.filter(isLive).flatMap((job) =>
    job.interviews
      .filter((each) => each.startsAt === invitation.startsAt && each.status !== 'cancelled' && each.status !== 'moved')
      .map((interview): SameMeeting => {
        const sharesFirm =
          (firmId !== null && job.employerId === firmId) || isNamed(firmName(book, job.employerId), title);
        const sharesPerson = interview.attendees.some(({ personId }) => {
          const email = book.personById.get(personId)?.email?.toLowerCase();
          return email !== undefined && addresses.includes(email);
        });
        const isCertain = sharesFirm || sharesPerson;
        return { book, job, interview, isCertain, isElsewhere: !isCertain && isAtAnother(job) };
      }),
  );
  return found.find((each) => each.isCertain) ?? found.find((each) => !each.isElsewhere) ?? found[0] ?? null;
}

/** True where the title names the firm in whole words. A name of a letter or two says nothing. */
function isNamed(firm: string | null, title: string): boolean {
  const words = (text: string): string =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return firm !== null && firm.trim().length > 2 && words(title).includes(words(firm));
}

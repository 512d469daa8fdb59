import { lookupKey } from '../../core/journal/derive.ts';
import { interviewMeant } from '../../core/understand/invitation-version.ts';
import { loadBook } from '../case-book.ts';
import type { AccountWith } from '../context.ts';
import { jobTitle, momentText } from '../wording/views.ts';
import type { Invitation } from './invitation-file.ts';

/** What a message does to the interview that is noted under its UID, in a sentence; null where none is. */
export async function aboutKnown(
  app: AccountWith<'languageFor' | 'machine'>,
  invitation: Invitation,
): Promise<{ readonly jobId: string; readonly text: string } | null> {
  const [known] = invitation.uid === null ? [] : await app.store.lookup([lookupKey.uid(invitation.uid)]);
  if (known === undefined) return null;
  const { book } = await loadBook(app, [known.scope]);
  const [job] = book.jobs;
  const noted = (job?.interviews ?? []).filter(
    (each) => each.uid === invitation.uid || each.alsoUids.includes(invitation.uid ?? ''),
  );
  const interview = interviewMeant(noted, invitation.instanceAt);
  if (job === undefined || interview === null) return null;
  const language = app.languageFor(null);
  const title = jobTitle(book, job);
  const from = momentText(language, interview.zone, interview.startsAt);
  const moves =
    invitation.startsAt !== null && invitation.startsAt !== interview.startsAt && invitation.method !== 'cancel';
  const to = momentText(language, invitation.zone, invitation.startsAt ?? interview.startsAt);
  const text = moves
    ? `${title}: moves from ${from} to ${to}.`
    : invitation.method === 'cancel'
      ? `${title}: cancels the interview of ${from}.`
      : `${title}: the interview of ${from} is noted already.`;
  return { jobId: job.id, text };
}

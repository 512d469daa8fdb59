import { lookupKey } from '../../core/journal/derive.ts';
import { interviewMeant } from '../../core/understand/invitation-version.ts';
import { loadBook } from '../case-book.ts';
import type { AccountWith } from '../context.ts';
import { jobTitle } from '../wording/views.ts';
import type { Invitation } from './invitation-file.ts';

/** What a message does to the interview that is noted under its UID, in a sentence; null where none is. */
export async function aboutKnown(
  app: AccountWith<'machine' | 'words'>,
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
  const { interviews: words } = await app.words();
  const facts = { job: jobTitle(book, job), from: { at: interview.startsAt, zone: interview.zone } };
  const { startsAt, method, zone } = invitation;
  const text =
    method === 'cancel'
      ? words.about({ ...facts, does: 'cancels' })
      : startsAt === null || startsAt === interview.startsAt
        ? words.about({ ...facts, does: 'nothing' })
        : words.about({ ...facts, does: 'moves', to: { at: startsAt, zone } });
  return { jobId: job.id, text };
}

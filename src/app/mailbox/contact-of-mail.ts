import { formerId } from '../../core/journal/former-id.ts';
import { stableId } from '../../core/journal/stable-id.ts';
import type { CaseBook } from '../../core/plan/context.ts';

/**
 * Id of the contact that a mail is, of one job where it speaks of several: read again, it is the same contact (RU7). One that was noted
 * when ids were made otherwise keeps its own.
 */
export function contactOfMail({ jobs }: CaseBook, digest: string, ...jobId: readonly string[]): string {
  const former = formerId('int', 'mail', digest, ...jobId);
  const isNoted = jobs.some((job) => job.contacts.some((each) => each.id === former));
  return isNoted ? former : stableId('int', 'mail', digest, ...jobId);
}

/** Every id that `contactOfMail` may have given for this mail and these jobs. */
export function contactsOfMail(digest: string, jobIds: readonly string[]): string[] {
  return jobIds.flatMap((jobId) => [stableId('int', 'mail', digest, jobId), formerId('int', 'mail', digest, jobId)]);
}

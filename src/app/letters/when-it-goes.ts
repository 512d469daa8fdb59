import { isEmail } from '../../core/journal/channel-kinds.ts';
import { type CaseBook, createContext } from '../../core/plan/context.ts';
import { createHorizon } from '../../core/plan/horizon.ts';
import type { Step } from '../../core/plan/step.ts';
import { scheduleLetter } from '../../core/send/schedule.ts';
import { loadMailbox } from '../connection/mailbox.ts';
import type { AccountWith } from '../context.ts';

/**
 * When a letter that is written now would go, in milliseconds since 1970: an e-mail that Persevere sends waits for the morning where it is late;
 * what the candidate sends goes when they do it, which is now.
 */
export async function whenItWouldGo(
  app: AccountWith<'calendars'>,
  book: CaseBook,
  step: Step,
  now: number,
): Promise<number> {
  const job = book.jobs.find((each) => step.jobIds.includes(each.id));
  if (!isEmail(step.channel) || job === undefined || (await loadMailbox(app)) === null) return now;
  const context = createContext(book, app.calendars, createHorizon(now));
  const diary = context.diaryOf(job, step.personIds[0] ?? null);
  return scheduleLetter(context.policy, step, diary, now, false).goesAt;
}

import { type CaseBook, createContext } from '../../core/plan/context.ts';
import { createHorizon } from '../../core/plan/horizon.ts';
import type { Step } from '../../core/plan/step.ts';
import type { EpochDay } from '../../core/time/epoch-day.ts';
import type { Tools } from '../context.ts';

/**
 * The day for which a letter is planned, by its reader's clock, where that is more than a working day ahead; null where its time has come or
 * is near. It is said beside the letter and hinders nothing.
 */
export function plannedAhead(
  tools: Pick<Tools, 'calendars'>,
  book: CaseBook,
  step: Step,
  now: number,
): EpochDay | null {
  const job = book.jobs.find((each) => step.jobIds.includes(each.id));
  if (job === undefined || step.sendFromAt <= now) return null;
  const diary = createContext(book, tools.calendars, createHorizon(now)).diaryOf(job, step.personIds[0] ?? null);
  const day = step.zone.dayOf(step.sendFromAt);
  return diary.count(step.zone.dayOf(now), day) > 1 ? day : null;
}

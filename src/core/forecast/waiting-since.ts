import { isTheirAnswer, reachedThem } from '../journal/contact-kinds.ts';
import { isLive, type JobState } from '../journal/states.ts';
import { type EpochDay, parseDay } from '../time/epoch-day.ts';
import type { Zone } from '../time/zone.ts';

/**
 * The day since which the candidate waits for a word: that of their own latest message or of the latest interview, or the day on which they
 * applied. Null where the last word was theirs, where an interview lies ahead, and where an offer waits for the candidate.
 */
export function waitingSince(job: JobState, zone: Pick<Zone, 'dayOf'>, now: number): EpochDay | null {
  if (!isLive(job) || job.offer !== null) return null;
  if (job.interviews.some((each) => each.status === 'scheduled' && each.endsAt > now)) return null;
  const held = job.interviews.filter((each) => each.status === 'held' || each.status === 'scheduled');
  const own = [...job.contacts.filter(reachedThem).map((each) => each.at), ...held.map((each) => each.endsAt)];
  const latest = own.length === 0 ? null : Math.max(...own);
  if (job.contacts.some((each) => isTheirAnswer(each) && each.at > (latest ?? Number.NEGATIVE_INFINITY))) return null;
  return latest === null ? parseDay(job.appliedOn ?? '') : zone.dayOf(latest);
}

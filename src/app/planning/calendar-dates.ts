import type { JobState } from '../../core/journal/states.ts';
import { isLive } from '../../core/journal/states.ts';
import type { CaseBook } from '../../core/plan/context.ts';
import { DAY_MS, HOUR_MS, parseDay } from '../../core/time/epoch-day.ts';
import { zoneOf } from '../../core/time/zone.ts';

const QUARTER_HOUR_MS = 900_000;
/** An interview that is over stays in the calendar for some weeks, as anything that took place. */
const SHOWN_AFTER_MS = 30 * DAY_MS;

/** A date that stands in a calendar whether or not something is to do: an interview, the last day for an offer. */
export interface FixedDate {
  readonly id: string;
  readonly kind: 'interview' | 'deadline';
  readonly startsAt: number;
  readonly endsAt: number;
  readonly location: string | null;
  /** What the invitation says. */
  readonly text: string;
  readonly alarmMs: number;
}

export function fixedDatesOf(book: CaseBook, job: JobState, now: number): FixedDate[] {
  if (!isLive(job)) return [];
  const interviews = job.interviews
    .filter((each) => each.status === 'scheduled' || each.status === 'held')
    .filter((each) => each.endsAt > now - SHOWN_AFTER_MS)
    .map(
      (each): FixedDate => ({
        id: each.id,
        kind: 'interview',
        startsAt: each.startsAt,
        endsAt: each.endsAt,
        location: each.location ?? each.link,
        text: [each.link, each.details].filter((text) => text !== null).join('\n\n'),
        alarmMs: HOUR_MS,
      }),
    );
  const day = parseDay(job.offer?.deadlineOn ?? '');
  if (job.offer === null || day === null) return interviews;
  const startsAt = zoneOf(book.account.zone ?? 'UTC').at(day, 9 * 60);
  const endsAt = startsAt + QUARTER_HOUR_MS;
  const { contactId: id } = job.offer;
  return [...interviews, { id, kind: 'deadline', startsAt, endsAt, location: null, text: '', alarmMs: DAY_MS }];
}

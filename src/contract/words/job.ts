import type { EpochDay } from '../../core/time/epoch-day.ts';

/** How a job stands. */
export const jobStandings = ['running', 'offer', 'rejected', 'withdrawn', 'accepted', 'silence'] as const;
export type JobStanding = (typeof jobStandings)[number];

/** What is said of a job, its firms and people, and of the days ahead of it. */
export interface JobWords {
  readonly standing: Readonly<Record<JobStanding, string>>;
  /** How far a job has come, in a few words: interviews so far, the next one, an offer. */
  stage(facts: { readonly rounds: number; readonly ahead: EpochDay | null; readonly offer: boolean }): string;
  /** Who spoke last, and when, in a few words. */
  lastContact(facts: { readonly day: EpochDay; readonly today: EpochDay; readonly fromThem: boolean }): string;
  /** Since which day they wait: "Mon 23 Nov". */
  waitingSince(day: EpochDay): string;
  /** Days on which an office is shut, with the reason as it was typed. */
  closed(from: EpochDay, to: EpochDay, reason: string): string;
  cameBack(email: string, on: EpochDay): string;
  /** A day in the picture of those ahead. */
  dayAhead(day: EpochDay, isToday: boolean): string;
  readonly notWorking: string;
  readonly youAreAway: string;
  /** A holiday where the candidate is, by its name. */
  holidayWhereYouAre(holiday: string): string;
  theyNamed(day: EpochDay): string;
  readonly yourInterview: string;
}

/** What is said of the seven days of a week. */
export interface WeekWords {
  title(first: EpochDay, last: EpochDay): string;
  readonly interview: string;
  readonly dayNamed: string;
  readonly answerNeeded: string;
  readonly away: string;
  readonly dayOff: string;
}

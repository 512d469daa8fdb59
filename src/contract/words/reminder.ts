import type { EpochDay } from '../../core/time/epoch-day.ts';

/** The ways by which the morning note goes. */
export type NoteWay = 'email' | 'push' | 'desktop';

/** What is said of the morning note, and of calendars that fetch the dates. */
export interface ReminderWords {
  noteFailed(day: EpochDay, ways: readonly NoteWay[]): string;
  noteWent(day: EpochDay, ways: readonly NoteWay[]): string;
  /** Which calendars can fetch the feed: those on this computer, or those that reach the public address. */
  readonly reach: Readonly<Record<'this-computer' | 'public', string>>;
  /** A feed for which no name was given. */
  readonly calendar: string;
  /** What a calendar shows on the day: nothing that tells others of a search. */
  readonly openPersevere: string;
}

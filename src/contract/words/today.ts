import type { Moment } from './moment.ts';

/** What is said of the day and of what was begun. */
export interface TodayWords {
  readonly nothingNoted: string;
  readonly nothingRuns: string;
  readonly letterOnItsWay: string;
  lettersNeedYou(count: number): string;
  /** An interview of today; `minute` is of the day, by the clock of the place where it is. */
  interviewAt(minute: number, location: string | null): string;
  /** An interview of today to which the candidate will not go, which nobody told them. */
  expectedAt(minute: number): string;
  readonly acceptanceWaits: string;
  toDo(count: number): string;
  questions(count: number): string;
  older(count: number): string;
  next(title: string): string;
  /** Several things are to be said to one person. */
  atOnce(name: string, count: number): string;
  /** A letter left for another program at this moment. */
  handedOver(when: Moment): string;
  /** A note that was begun after an interview, by whom or what it is about; empty where nothing is typed yet. */
  begun(about: readonly string[]): string;
  keptAt(when: Moment): string;
}

import type { EpochDay } from '../../core/time/epoch-day.ts';
import type { Moment } from './moment.ts';

/** What is said of the day and of what was begun. */
export interface TodayWords {
  readonly nothingNoted: string;
  readonly nothingRuns: string;
  readonly letterOnItsWay: string;
  lettersNeedYou(count: number): string;
  /** An interview of today or tomorrow; `minute` is of the day, by the clock of the place where it is. */
  interviewAt(minute: number, location: string | null, when: 'today' | 'tomorrow'): string;
  /** An interview to which the candidate will not go, which nobody told them. */
  expectedAt(minute: number, when: 'today' | 'tomorrow'): string;
  readonly acceptanceWaits: string;
  toDo(count: number): string;
  questions(count: number): string;
  older(count: number): string;
  next(title: string): string;
  /** Headlines: what there is where nothing is to do. */
  readonly interviewToday: string;
  readonly interviewTomorrow: string;
  readonly offerWaits: string;
  readonly namedToday: string;
  /** Nothing to do until a day, or until a minute of today. */
  nothingUntil(day: EpochDay, minute: number | null): string;
  readonly nothingNow: string;
  /** What passed its time while the candidate was away, and which interviews took place. */
  missed(passed: number, interviews: number): string;
  /** Several things are to be said to one person. */
  atOnce(name: string, count: number): string;
  /** A letter left for another program at this moment. */
  handedOver(when: Moment): string;
  /** A note that was begun after an interview, by whom or what it is about; empty where nothing is typed yet. */
  begun(about: readonly string[]): string;
  keptAt(when: Moment): string;
}

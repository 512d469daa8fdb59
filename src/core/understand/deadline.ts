import type { EpochDay } from '../time/epoch-day.ts';

/** What reading a date in prose needs to know of the reader's world. */
export interface DeadlineContext {
  /** The day on which it was said, where it was said (RU6). */
  readonly today: EpochDay;
  /** How dates in figures are written there; null where it is not known, and then 3/4 asks. */
  readonly order: 'day-month' | 'month-day' | null;
  /** ISO weekday with which a week begins: 1 in most places, 7 where Friday and Saturday are free. */
  readonly weekStartsOn: number;
  isWorking(day: EpochDay): boolean;
  /** The n-th working day after a day. */
  addWorkingDays(day: EpochDay, count: number): EpochDay;
}

/** What a promise in words says of its day. `words` are those that were read; never a guess without being called one. */
export type DeadlineReading =
  | { readonly kind: 'day'; readonly day: EpochDay; readonly words: string }
  /**
   * Several days are meant by these words, depending on who says them: the person chooses. No day where the words count from
   * something that has no day here ("two weeks after the panel meets"). `about`: they name a time roughly, so none need be chosen.
   */
  | { readonly kind: 'ask'; readonly days: readonly EpochDay[]; readonly words: string; readonly about: boolean }
  /** `day` is null where the words only look back: "last week". */
  | { readonly kind: 'past'; readonly day: EpochDay | null; readonly words: string }
  /** Words such as "soon", which name no day. */
  | { readonly kind: 'vague'; readonly words: string }
  | { readonly kind: 'none' };

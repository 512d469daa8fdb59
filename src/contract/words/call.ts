import type { Channel } from '../../core/journal/vocabulary.ts';
import type { EpochDay } from '../../core/time/epoch-day.ts';
import type { Moment } from './moment.ts';

/** How a call ended; `name` is null where nobody is named. */
export type CallEnd =
  | {
      readonly is: 'talked' | 'voicemail' | 'missed' | 'someone-else' | 'number-gone' | 'number-stays';
      readonly name: string | null;
    }
  | { readonly is: 'call-back'; readonly name: string | null; readonly when: Moment };

/** What is said of calls and other contacts that were noted. */
export interface CallWords {
  noted(end: CallEnd): string;
  /** What they promised in a call, by the day that they named. */
  theyNamed(day: EpochDay | null, text: string): string;
  youPromised(day: EpochDay | null, text: string): string;
  /** They wait for the candidate's answer by a day. */
  theyWait(day: EpochDay | null, text: string): string;
  /** What the candidate brings them then, as it is named among what was promised. */
  readonly myAnswer: string;
  /** Follows the sentence that asks which day was meant. */
  readonly noDayNoted: string;
  /** A contact that may be the same was noted before. */
  twin(channel: Channel, when: Moment): string;
  notedForJobs(count: number): string;
  /** Which step a contact did, by its name. */
  countedAs(step: string): string;
  countedAsSeveral(count: number): string;
  /** What was promised and went with what was ticked off, in the candidate's words. */
  wentWithIt(things: readonly string[]): string;
  /** Several steps might have been done by it; the person is to say which. */
  couldBe(steps: readonly string[]): string;
}

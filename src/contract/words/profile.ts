import type { EpochDay } from '../../core/time/epoch-day.ts';
import type { Moment } from './moment.ts';

/** What is said of the candidate's own account: when they are away, and which browsers and programs are let in. */
export interface ProfileWords {
  /** From one day to another, both included. */
  away(facts: { readonly from: EpochDay; readonly to: EpochDay }): string;
  /** A browser that was let in lately, and of which nobody said that they know it. */
  newcomer(facts: { readonly since: Moment; readonly label: string }): string;
  /** How a program is called whose key was given no name. */
  readonly someProgram: string;
  /** How long a key lasts: so many days after it was used last, or after it was let in; null where it does not end by itself. */
  lasts(end: { readonly at: Moment; readonly after: 'use' | 'beginning'; readonly days: number } | null): string;
}

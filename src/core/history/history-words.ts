import type { Meaning } from '../journal/vocabulary.ts';
import type { EpochDay } from '../time/epoch-day.ts';
import type { ContactLine, HistoryLine, MeetingLine, PromiseLine, Reading } from './contact-history.ts';
import type { Worked } from './worked.ts';

/** What a language needs for the record of contacts, loaded with the first that asks. */
export interface HistoryWords {
  readonly columns: {
    readonly day: string;
    readonly time: string;
    readonly what: string;
    readonly who: string;
    readonly job: string;
    readonly outcome: string;
  };
  readonly proofColumns: {
    readonly day: string;
    readonly employer: string;
    readonly role: string;
    readonly agency: string;
    readonly stage: string;
  };
  /** "You emailed: thanks". */
  what(line: HistoryLine, purpose: string | null, channel: string): string;
  meaning(meaning: Meaning): string;
  outcome(outcome: MeetingLine['outcome']): string;
  reached(reached: NonNullable<ContactLine['reached']>): string;
  /** How it reads from the other side of the desk, in sentences. */
  reading(reading: Reading): string[];
  promise(promise: PromiseLine, doneOn: EpochDay | null): string;
  /** What became of the candidate's own contacts of one kind, with how little so few say. */
  worked(group: Worked): string;
  /** What the page of all groups says first. */
  readonly workedNote: string;
  title(name: string): string;
  readonly proofTitle: string;
  period(from: EpochDay | null, to: EpochDay): string;
  readonly applied: string;
  interview(round: string | null, outcome: string): string;
  ended(ending: 'rejected' | 'withdrawn' | 'accepted' | 'silence'): string;
}

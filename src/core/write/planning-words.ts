import type { Outlook } from '../forecast/outlook.ts';
import type { AnswerLaw, PublishedFigure } from '../forecast/published.ts';
import type { SurvivalStep } from '../forecast/survival.ts';
import type { Ground, Policy } from '../plan/policy.ts';
import type { PolicyNumber } from '../plan/policy-numbers.ts';
import type { ReminderWords } from '../remind/reminder-words.ts';
import type { EpochDay } from '../time/epoch-day.ts';
import type { DeadlineReading } from '../understand/deadline.ts';

/** Defaults that belong together, each with its ground. */
export interface PolicyGroup {
  readonly title: string;
  /** `keys` are the numbers that the sentence stands on. */
  readonly rules: readonly { readonly text: string; readonly ground: string; readonly keys: readonly string[] }[];
}

/** What a language says of how often to ask, of promises in words, and of waiting. */
export interface PlanningWords {
  /** What was read, in a sentence; a question where several days are possible. */
  deadlineSentence(reading: DeadlineReading): string;
  /** How often to ask, when, and on what ground (PL21). */
  policyText(numbers: Policy): PolicyGroup[];
  /** What stands beside the field of a number. */
  numberLabel(number: PolicyNumber): string;
  groundText(ground: Ground): string;
  /** What to expect, in a sentence that can be read on a bad day: never that somebody is late. */
  outlookSentence(outlook: Outlook): string;
  outlookStep(step: SurvivalStep): string;
  published(figure: PublishedFigure, thisYear: number): string;
  law(law: AnswerLaw, day: EpochDay): string;
  /** What stands in the morning note. */
  reminderWords(): Promise<ReminderWords>;
  /** What is said instead where they made an offer. */
  readonly offerMade: string;
  /** What silence does not mean. */
  readonly silence: string;
}

import type { Meaning } from '../../core/journal/vocabulary.ts';

/** A message of theirs: the job it is about, and who wrote it; null where nobody is known by name. */
interface FromThem {
  readonly job: string;
  readonly who: string | null;
}

/** The questions of a plan, and their answers. */
export interface QuestionWords {
  /** Whether an interview was with the agency or with its client. */
  agencyOrClient(facts: { readonly job: string }): string;
  readonly met: Readonly<Record<'agency' | 'client', string>>;
  /** Whether a message wants an answer. */
  wantsAnswer(facts: FromThem): string;
  readonly wants: Readonly<Record<'yes' | 'no', string>>;
  /** What an answer means; `guess` is how it reads, and `other` where it reads like nothing that is known. */
  whatItMeans(
    facts: FromThem & {
      readonly guess: Meaning;
      readonly vouched: boolean;
      /** True where it reads like an offer that hangs on something. */
      readonly tied: boolean;
    },
  ): string;
  readonly means: Readonly<Record<Meaning, string>>;
  /** Says yes to what was guessed. */
  readonly yesItMeans: Readonly<Record<Exclude<Meaning, 'other'>, string>>;
}

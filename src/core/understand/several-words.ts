/** What a language knows of mails about several jobs; tried on text in plain words. */
export interface SeveralWords {
  /** Parts two clauses that may each be about a job of its own: "but", "while", a semicolon. Global. */
  readonly joints: RegExp;
  /** Parts them only where the first says something after its name: "and", a comma. Global. */
  readonly looseJoints: RegExp;
  /** Opens a clause that goes before the one that it belongs to: "While we wait for Quay, ...". */
  readonly opener: RegExp;
  /** Holds two names together: "neither Quay nor Tamsin". */
  readonly together: RegExp;
  /** Speaks of all jobs without a name: "both". */
  readonly all: RegExp;
  /** Speaks of the job that was not named before: "the other role". */
  readonly other: RegExp;
  /** Speaks of one of them, and nobody can say which: "one of them", "the former". */
  readonly unclear: RegExp;
  plain(text: string): string;
}

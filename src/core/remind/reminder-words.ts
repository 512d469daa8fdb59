/** One thing of the day, as a reminder names it. */
export interface RemindedStep {
  /** "Call back", or with names "Call Anna Keller back". */
  readonly text: string;
  /** Where it is opened, marked as done, put off. */
  readonly open: string;
  readonly done: string | null;
  readonly later: string;
}

/** What a language says in a reminder. */
export interface ReminderWords {
  /** The line that stands on a locked screen. */
  notice(count: number, first: string | null): { readonly title: string; readonly body: string };
  /** `more` is how many things there are beyond those that are named. */
  mail(
    steps: readonly RemindedStep[],
    more: number,
    settings: string,
  ): { readonly subject: string; readonly text: string };
}

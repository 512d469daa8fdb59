import type { Moment, WholeDay } from './moment.ts';

/** An appointment as a mail named it. */
export interface AppointmentNamed {
  readonly title: string;
  readonly when: Moment | WholeDay;
}

/** What a mail does with an appointment, as far as it is known here. */
export type AppointmentDoing =
  | { readonly does: 'unreadable' }
  | {
      readonly does: 'cancels' | 'proposes' | 'restores' | 'repeats' | 'is-older' | 'invites';
      readonly to: AppointmentNamed;
    }
  | { readonly does: 'moves'; readonly to: AppointmentNamed; readonly from: Moment }
  | { readonly does: 'invites-to-several'; readonly to: readonly AppointmentNamed[] };

/** Questions about mails that wait for a word of the person. */
export interface MailQuestionWords {
  /** Further mails of strangers, which are only counted. */
  strangers(facts: { readonly count: number }): string;
  /** Whether a mail belongs to a job. Null where the folder, the name or the job is not known. */
  belongs(facts: {
    readonly when: Moment;
    readonly folder: string | null;
    readonly because: 'imitates' | 'thread-of-theirs' | 'names-employer' | 'other';
    readonly name: string | null;
    readonly job: string | null;
  }): string;
  /**
   * What is to become of an appointment. `who` is null where nobody is known by name; `job` is the job for which it certainly is, and
   * `asksJob` says that the answers name the jobs for which it may be.
   */
  appointment(
    facts: AppointmentDoing & { readonly who: string | null; readonly job: string | null; readonly asksJob: boolean },
  ): string;
  readonly answers: Readonly<
    Record<'leave-all' | 'take-mail' | 'leave-mail' | 'take-time' | 'note' | 'leave-appointment', string>
  >;
}

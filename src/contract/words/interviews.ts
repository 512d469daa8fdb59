import type { Moment } from './moment.ts';

/** What came of an invitation, or of a further message about an interview, besides what its result shows. */
export type InterviewNote =
  | {
      readonly code:
        | 'latest-asked'
        | 'older-version'
        | 'cancelled-already'
        | 'still-cancelled'
        | 'cancelled-after-debrief'
        | 'no-time-of-day'
        | 'ends-otherwise'
        | 'some-answer'
        | 'no-answer-due'
        | 'job-ended'
        | 'other-of-series'
        | 'further-of-series'
        | 'further-for-job';
    }
  /** An interview that stays when it is noted: they did not take another time; or somebody declined it. */
  | { readonly code: 'other-time-declined' | 'declined-by-them'; readonly when: Moment }
  | { readonly code: 'on-again' | 'moved-after-debrief'; readonly when: Moment }
  | { readonly code: 'moved'; readonly from: Moment; readonly to: Moment }
  | { readonly code: 'place-now' | 'place-gone'; readonly place: string }
  | { readonly code: 'joined' | 'left' | 'may-be-you' | 'also-named'; readonly names: readonly string[] }
  | { readonly code: 'own-answer'; readonly says: 'accepted' | 'declined' | 'tentative'; readonly when: Moment }
  | {
      readonly code: 'their-answer';
      readonly name: string;
      readonly says: 'accepted' | 'declined' | 'tentative' | 'delegated';
    }
  /** Another time that the candidate or the other side proposed; `to` is null where none is named. */
  | { readonly code: 'proposed'; readonly own: boolean; readonly to: Moment | null; readonly stays: Moment }
  | { readonly code: 'doubtful'; readonly name: string; readonly doubt: string }
  | { readonly code: 'clash' | 'taken-as-same'; readonly job: string }
  /** An event of a file that was refused, with what was said of it. */
  | { readonly code: 'not-noted'; readonly title: string; readonly refused: string };

/** What is said of invitations as they are taken in. */
export interface InterviewWords {
  note(note: InterviewNote): string;
  /** What a message does to an interview that is noted. */
  about(
    facts: { readonly job: string; readonly from: Moment } & (
      | { readonly does: 'cancels' | 'nothing' }
      | { readonly does: 'moves'; readonly to: Moment }
    ),
  ): string;
}

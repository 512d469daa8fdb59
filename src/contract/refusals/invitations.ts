import type { ReadTrouble } from '../../core/understand/read-trouble.ts';
import type { NoFacts, RefusalKind } from './kind.ts';

/** What stands in the way of taking in an invitation or a job. */
export interface InvitationsFacts {
  readonly 'no-such-event': NoFacts;
  readonly 'events-failed': { readonly failed: readonly string[] };
  readonly 'file-damaged': { readonly name: string };
  readonly 'invitation-mail-unreadable': { readonly name: string; readonly why: ReadTrouble };
  readonly 'no-sender': { readonly name: string };
  readonly 'invitation-unreadable': { readonly name: string; readonly why: ReadTrouble };
  /** Each job with its title and its id, by which it is chosen. */
  readonly 'several-jobs-fit': { readonly jobs: readonly string[] };
  readonly 'noted-at-that-time': { readonly when: string; readonly title: string };
  readonly 'job-needs-word': NoFacts;
  readonly 'nothing-to-change': NoFacts;
  readonly 'interview-without-time': { readonly when: string | null };
  readonly 'interview-not-noted': {
    readonly method: 'cancel' | 'reply' | 'counter' | 'decline-counter' | 'refresh' | 'other';
    readonly by: string | null;
    readonly own: boolean;
  };
}

export const invitationsKinds: Readonly<Record<keyof InvitationsFacts, RefusalKind>> = {
  'no-such-event': 'invalid',
  'events-failed': 'needs',
  'file-damaged': 'unreadable',
  'invitation-mail-unreadable': 'unreadable',
  'no-sender': 'unreadable',
  'invitation-unreadable': 'unreadable',
  'several-jobs-fit': 'ambiguous',
  'noted-at-that-time': 'needs',
  'job-needs-word': 'needs',
  'nothing-to-change': 'needs',
  'interview-without-time': 'needs',
  'interview-not-noted': 'not-found',
};

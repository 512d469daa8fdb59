import type { MannersWarning } from '../../core/send/schedule.ts';
import type { EpochDay } from '../../core/time/epoch-day.ts';
import type { Moment } from './moment.ts';

/** How an approved letter stands. */
export type LetterStanding =
  | {
      readonly is: 'paused' | 'due' | 'due-once-it-runs' | 'sending' | 'refused' | 'unknown' | 'recalled' | 'by-person';
    }
  | { readonly is: 'tried-again' | 'goes' | 'accepted'; readonly when: Moment };

/** What kept a letter here, or ended it, without a server having a say. */
export type LetterReason =
  | 'interrupted'
  | 'no-answer'
  | 'outran'
  | 'corrected-since'
  | 'heard-since'
  | 'in-touch-since'
  | 'said-sent'
  | 'said-not-sent';

/** Why a letter did not go, as the mail server or the way to it had it. */
export type LetterTrouble =
  | 'wrong-password'
  | 'needs-app-password'
  | 'needs-oauth'
  | 'no-login'
  | 'needs-consent'
  | 'unchecked'
  | 'login-later'
  | 'untrusted'
  | 'no-tls'
  | 'wrong-security'
  | 'no-such-host'
  | 'port-closed'
  | 'silent'
  | 'busy'
  | 'cut'
  | 'sender-refused'
  | 'recipient-refused'
  | 'letter-refused'
  | 'too-large'
  | 'put-off';

/** What is said of letters before they go, on their way, and afterwards. */
export interface OutboxWords {
  standing(standing: LetterStanding): string;
  /** What to do about a letter of which we cannot tell whether it went. */
  readonly findOut: string;
  /** What the person may say to a letter. */
  readonly choices: Readonly<Record<'recall' | 'sent' | 'not-sent' | 'look', string>>;
  readonly reasons: Readonly<Record<LetterReason, string>>;
  readonly troubles: Readonly<Record<LetterTrouble, string>>;
  /** What a server replied, quoted; what this computer found out by itself stands in brackets. */
  serverSaid(words: string): string;
  notTakenFor(addresses: readonly string[]): string;
  takenBack(subject: string): string;
  /** A letter in which a correction was made, too. */
  follows(subject: string): string;
  /** When it goes, and what that takes of this computer; `when` is null for half a minute. */
  goes(when: Moment | null, running: boolean): string;
  readonly manners: Readonly<Record<MannersWarning, string>>;
  /** Somebody has had a word from the candidate too lately. */
  heardLately(name: string): string;
  /** The one question before a letter goes; `looks` where the mailbox is read besides. */
  heardFrom(name: string, since: EpochDay | null, looks: boolean): string;
}

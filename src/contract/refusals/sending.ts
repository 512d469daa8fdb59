import type { Obstacle } from '../../core/send/gate.ts';
import type { NoFacts, RefusalKind } from './kind.ts';

/** What stands in the way of sending a letter, or of taking it back. */
export interface SendingFacts {
  readonly 'letter-approved': NoFacts;
  readonly 'letter-being-sent': NoFacts;
  readonly 'letter-in-doubt': NoFacts;
  /** Nobody noted where mail reaches this person; null where not even a name is known. */
  readonly 'address-unknown': { readonly name: string | null };
  readonly 'address-not-mailable': { readonly address: string };
  readonly 'no-recipient': NoFacts;
  readonly 'nothing-waits-to-go': NoFacts;
  readonly 'too-late-to-recall': NoFacts;
  readonly 'gone-already': NoFacts;
  readonly 'not-on-its-way': NoFacts;
  readonly 'no-doubt': NoFacts;
  readonly 'letter-not-approved': NoFacts;
  readonly 'not-for-mail': NoFacts;
  readonly 'no-mailbox-to-send': NoFacts;
  readonly 'no-longer-to-do': NoFacts;
  readonly 'job-of-letter-gone': NoFacts;
  readonly 'heard-since': NoFacts;
  readonly paused: { readonly reason: string };
  readonly 'shown-too-long-ago': { readonly why: 'not-shown' | 'other-words' | 'changed' | 'time-moved' };
  readonly 'obstacles-stand': {
    readonly obstacles: readonly Obstacle[];
    readonly names: Readonly<Record<string, string>>;
    readonly mayMean: boolean;
  };
}

export const sendingKinds: Readonly<Record<keyof SendingFacts, RefusalKind>> = {
  'letter-approved': 'refused',
  'letter-being-sent': 'refused',
  'letter-in-doubt': 'refused',
  'address-unknown': 'needs',
  'address-not-mailable': 'invalid',
  'no-recipient': 'needs',
  'nothing-waits-to-go': 'not-found',
  'too-late-to-recall': 'refused',
  'gone-already': 'refused',
  'not-on-its-way': 'refused',
  'no-doubt': 'refused',
  'letter-not-approved': 'not-found',
  'not-for-mail': 'refused',
  'no-mailbox-to-send': 'needs',
  'no-longer-to-do': 'refused',
  'job-of-letter-gone': 'not-found',
  'heard-since': 'blocked',
  paused: 'blocked',
  'shown-too-long-ago': 'conflict',
  'obstacles-stand': 'blocked',
};

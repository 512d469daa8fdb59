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
};

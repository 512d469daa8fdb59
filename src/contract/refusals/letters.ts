import type { ReadTrouble } from '../../core/understand/read-trouble.ts';
import type { NoFacts, RefusalKind } from './kind.ts';

/** What stands in the way of writing, changing or opening a letter. */
export interface LettersFacts {
  readonly 'letter-for-yourself': NoFacts;
  readonly 'no-own-name': NoFacts;
  readonly 'nothing-new': NoFacts;
  readonly 'letter-changed': NoFacts;
  readonly 'letter-gone': NoFacts;
  readonly 'no-new-words': NoFacts;
  readonly 'letter-too-long': NoFacts;
  readonly 'no-such-gap': NoFacts;
  readonly 'gap-says-that-already': NoFacts;
  readonly 'gap-repeats-note': NoFacts;
  readonly 'gap-no-sentence': { readonly starters: readonly string[] };
  readonly 'letter-must-be-looked-at': { readonly messages: readonly string[] };
  readonly 'sent-already': NoFacts;
  readonly 'what-is-right-missing': NoFacts;
  readonly 'no-open-offer': NoFacts;
  readonly 'nothing-to-review': NoFacts;
  readonly 'letter-unreadable': { readonly name: string; readonly why: ReadTrouble };
  readonly 'own-mails-unknown': NoFacts;
  readonly 'no-tone-model': NoFacts;
  readonly 'table-unreadable': { readonly name: string; readonly why: ReadTrouble };
  readonly 'no-such-column': { readonly name: string; readonly column: string; readonly columns: readonly string[] };
}

export const lettersKinds: Readonly<Record<keyof LettersFacts, RefusalKind>> = {
  'letter-for-yourself': 'refused',
  'no-own-name': 'needs',
  'nothing-new': 'nothing-to-say',
  'letter-changed': 'conflict',
  'letter-gone': 'not-found',
  'no-new-words': 'needs',
  'letter-too-long': 'too-large',
  'no-such-gap': 'not-found',
  'gap-says-that-already': 'refused',
  'gap-repeats-note': 'refused',
  'gap-no-sentence': 'invalid',
  'letter-must-be-looked-at': 'blocked',
  'sent-already': 'refused',
  'what-is-right-missing': 'needs',
  'no-open-offer': 'refused',
  'nothing-to-review': 'needs',
  'letter-unreadable': 'unreadable',
  'own-mails-unknown': 'needs',
  'no-tone-model': 'refused',
  'table-unreadable': 'unreadable',
  'no-such-column': 'invalid',
};

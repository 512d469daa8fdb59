import type { OwnFault } from '../../core/write/own-letter.ts';
import type { NoFacts, RefusalKind } from './kind.ts';

/** What stands in the way of keeping a letter or a phrase of your own. */
export interface OwnWordsFacts {
  readonly 'no-letter-of-a-call': NoFacts;
  readonly 'own-letter-gone': NoFacts;
  readonly 'which-letter': NoFacts;
  readonly 'too-many-letters': { readonly most: number };
  readonly 'letter-without-words': NoFacts;
  readonly 'letter-without-occasion': { readonly some: readonly string[] };
  readonly 'no-such-need': { readonly unknown: string; readonly situations: readonly string[] };
  readonly 'phrase-gone': NoFacts;
  readonly 'which-phrase': NoFacts;
  readonly 'phrase-without-words': NoFacts;
  readonly 'phrase-with-blanks': NoFacts;
  readonly 'too-many-phrases': { readonly most: number };
  readonly 'own-letter-fault': { readonly fault: OwnFault['code']; readonly of: string };
}

export const ownWordsKinds: Readonly<Record<keyof OwnWordsFacts, RefusalKind>> = {
  'no-letter-of-a-call': 'refused',
  'own-letter-gone': 'not-found',
  'which-letter': 'needs',
  'too-many-letters': 'refused',
  'letter-without-words': 'needs',
  'letter-without-occasion': 'needs',
  'no-such-need': 'invalid',
  'phrase-gone': 'not-found',
  'which-phrase': 'needs',
  'phrase-without-words': 'needs',
  'phrase-with-blanks': 'invalid',
  'too-many-phrases': 'refused',
  'own-letter-fault': 'invalid',
};

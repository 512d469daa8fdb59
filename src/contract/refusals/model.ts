import type { NoFacts, RefusalKind } from './kind.ts';

/** Why a language model gave no answer. */
export type ModelTrouble =
  | 'unreachable'
  | 'untrusted'
  | 'redirected'
  | 'refused'
  | 'no-model'
  | 'too-long'
  | 'timed-out'
  | 'cancelled'
  | 'unreadable';

/** What stands in the way of asking a language model. */
export interface ModelFacts {
  readonly 'model-elsewhere': NoFacts;
  readonly 'model-needs-consent': { readonly origin: string };
  readonly 'no-model-connected': NoFacts;
  readonly 'not-what-was-shown': NoFacts;
  readonly 'model-asked-enough': { readonly times: number };
  readonly 'model-failed': { readonly trouble: ModelTrouble };
  readonly 'only-you-can-answer': NoFacts;
  readonly 'no-such-sentence': NoFacts;
  readonly 'private-is-not-sent': NoFacts;
}

export const modelKinds: Readonly<Record<keyof ModelFacts, RefusalKind>> = {
  'model-elsewhere': 'invalid',
  'model-needs-consent': 'needs',
  'no-model-connected': 'needs',
  'not-what-was-shown': 'conflict',
  'model-asked-enough': 'refused',
  'model-failed': 'refused',
  'only-you-can-answer': 'refused',
  'no-such-sentence': 'not-found',
  'private-is-not-sent': 'refused',
};

import type { NoFacts, RefusalKind } from './kind.ts';

/** What was asked for by an id or a name, and is not here. */
export interface GoneFacts {
  readonly 'job-gone': NoFacts;
  readonly 'interview-gone': NoFacts;
  readonly 'step-gone': NoFacts;
  readonly 'person-gone': NoFacts;
  readonly 'nobody-called': { readonly typed: string };
}

export const goneKinds: Readonly<Record<keyof GoneFacts, RefusalKind>> = {
  'job-gone': 'not-found',
  'interview-gone': 'not-found',
  'step-gone': 'not-found',
  'person-gone': 'not-found',
  'nobody-called': 'not-found',
};

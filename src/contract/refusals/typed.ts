import type { NoFacts, RefusalKind } from './kind.ts';

/** What somebody typed and what cannot be meant. */
export interface TypedFacts {
  readonly 'time-unreadable': NoFacts;
  readonly 'time-ahead': NoFacts;
  readonly 'no-address': { readonly typed: string };
  readonly 'no-e-mail-address': { readonly typed: string };
  readonly 'no-hours': { readonly typed: string };
  readonly 'no-time-of-day': { readonly typed: string };
  readonly 'no-zone': { readonly typed: string };
  readonly 'no-region': { readonly typed: string };
  readonly 'names-no-day': { readonly typed: string };
  readonly 'days-backwards': NoFacts;
  readonly 'days-too-long': { readonly from: string; readonly to: string };
  readonly 'day-long-ago': { readonly day: string };
  readonly 'day-far-off': { readonly day: string };
  readonly 'period-backwards': NoFacts;
  readonly 'interview-backwards': NoFacts;
  readonly 'interview-too-long': NoFacts;
  readonly 'no-such-page': NoFacts;
}

export const typedKinds: Readonly<Record<keyof TypedFacts, RefusalKind>> = {
  'time-unreadable': 'invalid',
  'time-ahead': 'invalid',
  'no-address': 'invalid',
  'no-e-mail-address': 'invalid',
  'no-hours': 'invalid',
  'no-time-of-day': 'invalid',
  'no-zone': 'invalid',
  'no-region': 'invalid',
  'names-no-day': 'invalid',
  'days-backwards': 'invalid',
  'days-too-long': 'invalid',
  'day-long-ago': 'invalid',
  'day-far-off': 'invalid',
  'period-backwards': 'invalid',
  'interview-backwards': 'invalid',
  'interview-too-long': 'invalid',
  'no-such-page': 'invalid',
};

import type { NoFacts, RefusalKind } from './kind.ts';

/** What stands in the way of plans, reminders and rules. */
export interface PlanningFacts {
  readonly 'no-such-number': { readonly typed: string };
  readonly 'numbers-crossed': { readonly label: string; readonly from: string; readonly to: string };
  readonly 'number-out-of-range': {
    readonly label: string;
    readonly least: string;
    readonly most: string;
    readonly standard: string;
  };
  readonly 'nothing-ahead': NoFacts;
  readonly 'note-needs-mailbox': NoFacts;
  readonly 'no-notices-here': NoFacts;
  readonly 'no-push-service': NoFacts;
  readonly 'too-many-browsers': NoFacts;
}

export const planningKinds: Readonly<Record<keyof PlanningFacts, RefusalKind>> = {
  'no-such-number': 'invalid',
  'numbers-crossed': 'invalid',
  'number-out-of-range': 'invalid',
  'nothing-ahead': 'refused',
  'note-needs-mailbox': 'needs',
  'no-notices-here': 'refused',
  'no-push-service': 'invalid',
  'too-many-browsers': 'refused',
};

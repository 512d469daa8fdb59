/** Everything that an operation may refuse, as data. Each transport has one table from code to status or exit code. */
export type ErrorCode =
  | 'invalid'
  | 'not-found'
  | 'ambiguous'
  | 'conflict'
  | 'read-only'
  | 'needs'
  | 'nothing-to-say'
  | 'blocked'
  | 'unreadable'
  | 'refused'
  | 'too-large'
  | 'id-taken'
  | 'key-unknown'
  | 'key-taken-away'
  | 'done-already'
  | 'not-allowed';

/** What happened, what was kept, what to do (DESIGN, section 6). */
export interface Refusal {
  readonly code: ErrorCode;
  readonly what: string;
  readonly kept: string;
  readonly todo: string;
  readonly details?: readonly { readonly field: string; readonly message: string }[];
}

const nothingChanged = 'Nothing was changed.';

export function refusal(code: ErrorCode, what: string, todo: string, kept: string = nothingChanged): Refusal {
  return { code, what, kept, todo };
}

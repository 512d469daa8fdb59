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

/** What happened, what was kept, what to do. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly what: string;
  readonly kept: string;
  readonly todo: string;
  readonly details?: readonly { readonly field: string; readonly message: string }[];
}

const nothingChanged = 'Nothing was changed.';

/** What a refusal says it kept where a form was refused: nothing was noted, and the form still holds what was typed (UI4). */
export const NOTHING_NOTED = 'Nothing was noted; what you typed stands where you typed it.';

/** What to do where a moment could not be read: how a moment is written, with its zone. */
export const WITH_ITS_ZONE = "Give it with its zone: '2026-12-04T10:00[Europe/London]'.";

export function refusal(code: ErrorCode, what: string, todo: string, kept: string = nothingChanged): Refusal {
  return { code, what, kept, todo };
}

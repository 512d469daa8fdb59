/** What sort of thing a refusal is. It derives from the code; each transport has one table from kind to status or exit code. */
export type RefusalKind =
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

/** Facts of a refusal whose code says all. */
export type NoFacts = Readonly<Record<never, never>>;
export const none: NoFacts = {};

import type { RefusalKind } from '../../contract/refusals/kind.ts';

/** The one table from refusal to exit code. 2 is for whatever was mistyped, malformed or too large; 1 is a fault of ours. */
export const exitCodes: Readonly<Record<RefusalKind, number>> = {
  invalid: 2,
  needs: 2,
  'nothing-to-say': 7,
  unreadable: 2,
  'too-large': 2,
  'not-found': 3,
  ambiguous: 3,
  conflict: 4,
  'read-only': 5,
  'not-allowed': 5,
  blocked: 6,
  refused: 7,
  'id-taken': 8,
  'key-unknown': 5,
  'key-taken-away': 5,
  'done-already': 8,
};

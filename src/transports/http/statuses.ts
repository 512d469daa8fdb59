import type { RefusalKind } from '../../contract/refusals/kind.ts';

/** The one table from refusal to HTTP status. */
export const statuses: Readonly<Record<RefusalKind, 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 423>> = {
  invalid: 400,
  needs: 422,
  'nothing-to-say': 422,
  unreadable: 422,
  'too-large': 413,
  'not-found': 404,
  ambiguous: 409,
  conflict: 409,
  'read-only': 423,
  'not-allowed': 403,
  blocked: 422,
  refused: 409,
  'id-taken': 409,
  'key-unknown': 401,
  'key-taken-away': 401,
  'done-already': 409,
};

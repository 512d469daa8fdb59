import type { Called } from '../../core/plan/context.ts';

/** How German calls a job, and somebody without a name. */
export const called: Called = {
  job(role, firm) {
    if (role === null) return firm === null ? 'Eine Stelle' : `Stelle bei ${firm}`;
    return firm === null ? role : `${role} bei ${firm}`;
  },
  someone: 'jemand',
};

import type { Called } from '../../core/plan/context.ts';

/** How English calls a job, and somebody without a name. */
export const called: Called = {
  job(role, firm) {
    if (role === null) return firm === null ? 'A job' : `A role at ${firm}`;
    return firm === null ? role : `${role} at ${firm}`;
  },
  someone: 'someone',
};

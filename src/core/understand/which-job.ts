import { mayBeOneRole, sameRole } from './role-names.ts';

/** A running job that an invitation may be about. */
export interface JobCandidate {
  readonly id: string;
  readonly role: string | null;
}

export type JobFit =
  | { readonly is: 'one'; readonly id: string }
  /** Several fit, or one may be meant: the person says. */
  | { readonly is: 'several'; readonly ids: readonly string[] }
  | { readonly is: 'none' };

/**
 * The running job that an invitation is about (K19). Candidates share its firm, a person or its thread. A role that it names decides; where
 * it names none, the one candidate is meant, and of several the person says which. "Data Engineer" may or may not be "Senior Data Engineer".
 */
export function whichJob(candidates: readonly JobCandidate[], role: string | null): JobFit {
  const ids = candidates.map((each) => each.id);
  const [only] = ids;
  if (only === undefined) return { is: 'none' };
  if (role === null) return ids.length === 1 ? { is: 'one', id: only } : { is: 'several', ids };
  const same = candidates.filter((each) => each.role !== null && sameRole(each.role, role));
  if (same.length > 0) return pick(same);
  const near = candidates.filter((each) => each.role !== null && mayBeOneRole(each.role, role));
  const open = candidates.filter((each) => each.role === null);
  if (near.length > 0) return { is: 'several', ids: [...near, ...open].map((each) => each.id) };
  return pick(open);
}

function pick(fitting: readonly JobCandidate[]): JobFit {
  const [only] = fitting;
  if (only === undefined) return { is: 'none' };
  return fitting.length === 1 ? { is: 'one', id: only.id } : { is: 'several', ids: fitting.map((each) => each.id) };
}

export const ACCOUNT_SCOPE = 'account';
/** What the candidate brings to every job: examples, where they were told, what matters to them (FT1). */
export const RECORD_SCOPE = 'record';
export type ScopeKind = 'account' | 'job' | 'person' | 'firm' | 'record' | 'fit';

/** The scope of how well a job and the candidate fit: apart from the job's own, which every plan reads. */
export function fitScopeOf(jobId: string): string {
  return `fit_${jobId.slice('job_'.length)}`;
}

/** Which state a scope folds into; null for a scope that a newer program wrote. */
export function scopeKindOf(scope: string): ScopeKind | null {
  if (scope === ACCOUNT_SCOPE) return 'account';
  if (scope === RECORD_SCOPE) return 'record';
  if (scope.startsWith('fit_')) return 'fit';
  if (scope.startsWith('job_')) return 'job';
  if (scope.startsWith('per_')) return 'person';
  if (scope.startsWith('org_')) return 'firm';
  return null;
}

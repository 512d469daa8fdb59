import type { Entry } from './entry.ts';
import type { FitState, RecordState } from './fit-states.ts';
import { applyEntry } from './kinds/registry.ts';
import { resolveEntry } from './merge-people.ts';

export function emptyRecord(): RecordState {
  return {
    kind: 'record',
    examples: [],
    uses: [],
    criteria: [],
    resume: null,
    feedback: [],
    occasions: [],
    merged: [],
  };
}

export function emptyFit(scope: string): FitState {
  return {
    kind: 'fit',
    id: scope,
    jobId: `job_${scope.slice('fit_'.length)}`,
    posting: null,
    requirements: [],
    strengths: [],
    considerations: [],
    questions: [],
    research: [],
    routes: [],
  };
}

/** Applies one entry to the record, in place; people who are one by now are read as one. */
export function applyToRecord(record: RecordState, noted: Entry): void {
  applyEntry(record, resolveEntry(noted, record.merged));
}

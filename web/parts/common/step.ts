import type { Output } from '../../../src/contract/registry.ts';

/** Something to do, as every list of the page has it. */
export type Step = Output<'today'>['doNow'][number];

/** What shows a part of a step. */
export interface AboutStep {
  readonly step: Step;
  /** Where the job is named above already, it is not said again. */
  readonly inJob: boolean;
}

import { signal } from '@preact/signals';
import type { Output } from '../../src/contract/registry.ts';

type Step = Output<'today'>['doNow'][number];

/** True for a letter or a call to somebody: whether it went or was made can be said at once. */
export function canBeSaidDone(step: Step): boolean {
  return step.doneAt === 'letter' && step.people.length > 0;
}

/** A letter or a call that is asked about, and what follows once it was said that it is done. */
export interface AskedStep {
  readonly step: Step;
  readonly afterwards: () => void;
}

/** What is asked about just now over the screen; null while nothing is. */
export const askedIfDone = signal<AskedStep | null>(null);

/** Asks what became of a letter or a call: nothing is noted as sent or said because of one tap. */
export function askIfDone(step: Step, afterwards: () => void = () => undefined): void {
  askedIfDone.value = { step, afterwards };
}

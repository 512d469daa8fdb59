import type { StepKind } from './step-traits.ts';

const kinds: ReadonlySet<StepKind> = new Set<StepKind>(['thank-you', 'deliver']);

/**
 * True for a step whose reason names a better time than the end of its window: thanks within a day (PL2), something promised the day before
 * (PL22). The end is called its latest time then, and not its best. The page asks this too, so it stands apart from the table of kinds.
 */
export function isBetterEarlier(kind: StepKind): boolean {
  return kinds.has(kind);
}

import type { Stamp } from './stamp.ts';

/** One line of the journal. `position` is its place on this device, in the order of arrival; `happenedAt` and `recordedAt` are milliseconds since 1970. */
export interface Entry {
  readonly position: number;
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly happenedAt: number;
  readonly recordedAt: number;
  /** When it was written down among all entries of all devices (ST8): what is folded is folded in this order. */
  readonly stamp: Stamp;
  readonly operationId: string;
  /** What the entry touches: `account`, and ids of jobs, people and firms. Conflicts are checked per scope (ST2). */
  readonly scopes: readonly string[];
  readonly payload: unknown;
}

/** Kind of an entry that the file no longer gives whole. No program writes it; like every unknown kind it is kept and not applied. */
export const UNREADABLE = 'unreadable';

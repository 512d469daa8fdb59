import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginning, type Deed, decide, type Happening, type Standing } from '../../src/transports/worker/leadership.ts';
import type { Build } from '../../src/transports/worker/messages.ts';

export const build: Build = { id: 'b', number: 5 };
export const newer: Build = { id: 'c', number: 6 };
export const older: Build = { id: 'a', number: 4 };
export const leader = { term: 'theirs', opening: false, visible: false };
export const seenLeader = { ...leader, visible: true };

/** Everything was loaded ahead. */
export const fresh: Standing = { ...beginning(build, true, 0), calmAt: null };
export const apart: Standing = { ...beginning(build, false, 0), leader };
export const queued: Standing = { ...fresh, phase: 'queued' };
export const following: Standing = { ...queued, leader };
export const followingSeen: Standing = { ...queued, leader: seenLeader };
/** Nothing was asked here for 2.5 seconds, when the leader was last heard. */
export const calm: Standing = { ...following, signAt: 2500, tickAt: 2500, calmAt: 0 };
export const opening: Standing = { ...fresh, phase: 'opening' };
export const leading: Standing = { ...fresh, phase: 'leading' };
export const hiddenLeading: Standing = { ...leading, visible: false, hiddenAt: 0 };
export const closing: Standing = { ...hiddenLeading, phase: 'closing' };
export const retired: Standing = { ...fresh, retired: true, phase: 'apart' };

/** What happens to a window that stands so, what it does then, and how it stands afterwards as far as that is said. */
interface Row {
  readonly given: string;
  readonly standing: Standing;
  readonly happening: Happening;
  readonly deeds: readonly Deed[];
  readonly next: Partial<Standing>;
}

/** When things happen in a row that does not need another moment, in milliseconds. */
export const at = 100;

/** Registers a test for each row: what the window does (`deeds`) is compared whole, how it stands by what the row says. */
export function testRows(rows: readonly Row[]): void {
  for (const { given, standing, happening, deeds, next } of rows)
    test(`given ${given}: ${deeds.length === 0 ? 'nothing is to do' : deeds.join(', ')}`, () => {
      const decided = decide(standing, happening);
      assert.deepEqual(decided.deeds, deeds);
      assert.deepEqual(decided.standing, { ...decided.standing, ...next });
    });
}

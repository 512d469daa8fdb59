import type { Turn } from './notes.ts';

/** Whether this window certainly leads: one that slept may have lost the notes to another, and asks the browser first. */
export interface Certainty {
  /** A turn begins: the lock was given to this window just now. */
  begin(): void;
  /** Asks the browser whether this window holds the lock; false also where the turn ended meanwhile. */
  verify(): Promise<boolean>;
  /** True where this window leads; asks the browser only where it slept, or is being asked already. */
  mayAnswer(): Promise<boolean>;
}

interface Given {
  turn(): Turn | null;
  /** True where this window was itself frozen for a while. */
  hasSlept(): boolean;
  isHeld(): Promise<boolean>;
  /** Told where another window has the lock. */
  lost(): void;
}

/** @param given what this window knows of its turn, and how it asks the browser for the lock */
export function certaintyOf({ turn, hasSlept, isHeld, lost }: Given): Certainty {
  let isInDoubt = false;

  async function verify(): Promise<boolean> {
    const mine = turn();
    isInDoubt = true;
    const holds = await isHeld();
    if (turn() !== mine || mine === null) return false;
    isInDoubt = false;
    if (!holds) lost();
    return holds;
  }

  return {
    begin() {
      isInDoubt = false;
    },
    verify,
    mayAnswer: async () => (isInDoubt || hasSlept() ? verify() : true),
  };
}

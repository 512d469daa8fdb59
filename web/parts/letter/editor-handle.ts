import type { MarkLook } from './places.ts';

/** What the rest of the screen does with the letter in its editor. */
export interface EditorHandle {
  focus(): void;
  /** Where the cursor is, as an offset. */
  cursor(): number;
  /** Chooses a stretch and scrolls to it. */
  select(start: number, end: number): void;
  /** Puts words in place of a stretch, as one step that can be undone, with the cursor behind them. */
  replace(from: number, to: number, insert: string): void;
  /** Goes to the next mark, or the next of a look, and opens it; false where there is none. */
  next(look?: MarkLook): boolean;
}

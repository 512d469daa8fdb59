import { diff3Merge } from 'node-diff3';

export interface MergedText {
  readonly text: string;
  /** True where both changed the same paragraph: both versions of it stand there. */
  readonly both: boolean;
}

/** Two windows changed one text from the same base: paragraphs of both are kept, and none is lost. */
export function mergeText(base: string, mine: string, theirs: string): MergedText {
  const parts = (text: string): string[] => text.split('\n');
  const lines: string[] = [];
  let both = false;
  for (const piece of diff3Merge(parts(mine), parts(base), parts(theirs), { excludeFalseConflicts: true })) {
    if (piece.ok) lines.push(...piece.ok);
    else if (piece.conflict) {
      both = true;
      lines.push(...piece.conflict.b, ...piece.conflict.a);
    }
  }
  return { text: lines.join('\n'), both };
}

import type { CliShape, Operation } from '../../contract/operation.ts';
import { type OperationName, operations } from '../../contract/registry.ts';

/** An operation that has words at the terminal. */
export interface TypedOperation {
  readonly name: OperationName;
  readonly operation: Operation;
  readonly cli: CliShape;
}

/** Every command, in the order of the registry. */
export const commands: readonly TypedOperation[] = (Object.entries(operations) as [OperationName, Operation][]).flatMap(
  ([name, operation]) => (operation.cli === undefined ? [] : [{ name, operation, cli: operation.cli }]),
);

/** Finds the operation whose words begin the line: the longest match, so that `add job` is not `add`. */
export function findCommand(words: readonly string[]): TypedOperation | null {
  let best: TypedOperation | null = null;
  for (const each of commands) {
    const own = each.cli.words;
    if (own.length > (best?.cli.words.length ?? 0) && own.every((word, index) => words[index] === word)) best = each;
  }
  return best;
}

/** The command that was probably meant by mistyped words; null where none is near. */
export function nearestCommand(words: readonly string[]): string | null {
  const lines = [...commands.map((each) => each.cli.words.join(' ')), 'serve', 'relay'];
  const scored = lines.flatMap((line) => {
    const typed = words.slice(0, line.split(' ').length).join(' ').toLowerCase();
    const distance = editDistance(typed, line);
    // A third of the letters may be wrong, two at most: beyond that it is a guess.
    return distance <= Math.min(2, Math.floor(line.length / 3) + (line.length < 6 ? 1 : 0)) ? [{ line, distance }] : [];
  });
  scored.sort((one, other) => one.distance - other.distance || other.line.length - one.line.length);
  return scored[0]?.line ?? null;
}

/** Letters to put in, take out, change or swap with the next one. */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      next.push(least);
    }
    before = last;
    last = next;
  }
  return last[other.length] ?? 0;
}

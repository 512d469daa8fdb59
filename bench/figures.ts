import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One line: what was measured, its figure, its goal, and the reference measured in the same run. */
export function say(name: string, figure: string, goal = '', reference = ''): void {
  console.log(`${name.padEnd(52)} ${figure.padStart(14)}  ${goal.padEnd(22)} ${reference}`);
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}

export const ms = (value: number): string => `${value.toFixed(2)} ms`;

const homes: string[] = [];

/** A folder of its own, removed by `removeHomes`. */
export function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'persevere-bench-'));
  homes.push(home);
  return home;
}

export function removeHomes(): void {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
}

import { readFileSync } from 'node:fs';
import type { Mutant } from './mutant.ts';

/** A mutant that no test can notice, and why. It is known by its line, so that it may move. */
export interface Equivalent {
  file: string;
  line: string;
  original: string;
  replacement: string;
  why: string;
}

/** The list beside this file. An entry without a reason is refused. */
export function readEquivalents(path: string): Equivalent[] {
  const list: Equivalent[] = JSON.parse(readFileSync(path, 'utf8'));
  for (const entry of list) if (!entry.why?.trim()) throw new Error(`Say why: ${entry.file} ${entry.line}`);
  return list;
}

/** Whether the list knows this mutant. */
export function isEquivalent(list: Equivalent[], mutant: Mutant): boolean {
  return list.some(
    (entry) =>
      entry.file === mutant.file &&
      entry.line === mutant.lineText &&
      entry.original === mutant.original &&
      entry.replacement === mutant.replacement,
  );
}

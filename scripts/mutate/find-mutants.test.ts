import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findMutants } from './find-mutants.ts';
import type { Mutant } from './mutant.ts';

/** The mutants of a text, each as `original → replacement`. */
function changes(text: string): string[] {
  return mutants(text).map(({ original, replacement }) => `${original} → ${replacement}`);
}

function mutants(text: string): Mutant[] {
  const root = mkdtempSync(join(tmpdir(), 'mutants-'));
  try {
    writeFileSync(join(root, 'a.ts'), text);
    return findMutants(root, ['a.ts']).get('a.ts') ?? [];
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('a boundary is moved and turned round; a condition is taken as true and as false', () => {
  assert.deepEqual(changes('export const late = (n: number, m: number) => n < m;'), ['< → <=', '< → >=']);
  assert.deepEqual(changes('export function f(n: number) { if (n === 2) n++; }'), [
    'n === 2 → true',
    'n === 2 → false',
    '2 → 3',
    'n++; → ;',
  ]);
});

test('words are emptied, but not where only certain words may stand', () => {
  assert.deepEqual(changes("export const name: string = 'Ann';"), ["'Ann' → ''"]);
  assert.deepEqual(changes("export const way: 'mail' | 'phone' = 'mail';"), []);
  assert.deepEqual(changes("export const isAnn = (name: string) => name === 'Ann';"), ['=== → !==']);
});

test('numbers are added up differently, texts are not', () => {
  assert.deepEqual(changes('export const f = (n: number, m: number) => n + m;'), ['+ → -']);
  assert.deepEqual(changes('export const f = (n: string, m: string) => n + m;'), []);
});

test('a default beside a logical operator stays a program', () => {
  assert.deepEqual(changes('export const f = (a?: string, b?: string, c?: string) => a ?? b ?? c;'), [
    'a ?? b ?? c → ((a ?? b) && (c))',
    'a ?? b → ((a) && (b))',
  ]);
});

test('optional access becomes plain access, and a filter lets all through', () => {
  assert.deepEqual(changes('export const f = (a?: number[]) => a?.filter(Boolean);'), [
    'a?.filter(Boolean) → a',
    '?. → .',
  ]);
});

test('of a long table three entries are changed, and the table is emptied', () => {
  const words = Array.from({ length: 20 }, (_, index) => `'w${index}'`);
  assert.deepEqual(changes(`export const all: string[] = [${words.join(', ')}];`).slice(1), [
    "'w0' → ''",
    "'w10' → ''",
    "'w19' → ''",
  ]);
});

test('a regular expression loses an anchor, a flag, a class or a quantifier, and stays one', () => {
  assert.deepEqual(changes('export const a = /^x+$/i;'), [
    '/^x+$/i → /x+$/i',
    '/^x+$/i → /^x+/i',
    '/^x+$/i → /^x$/i',
    '/^x+$/i → /^x+$/',
  ]);
});

test('types, imports and the words of a broken invariant are left alone', () => {
  const text = "import 'node:fs';\nexport type T = 'a' | 1;\nexport function f() { throw new Error('never'); }";
  assert.deepEqual(changes(text), []);
});

test('the key of a mutant stays when only the text around its statement changes', () => {
  const [alone] = mutants('export const n = 1;');
  const [after] = mutants("export const other = 'x';\n\nexport const n = 1;").slice(1);
  const [changed] = mutants('export const n = 1 ;').slice(0, 1);
  assert.equal(after?.key, alone?.key);
  assert.equal(after?.line, 3);
  assert.notEqual(changed?.key, alone?.key);
});

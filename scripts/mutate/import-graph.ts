import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** Which file imports which, followed from the given files through the project. Paths are relative to the root, with `/`. */
export function importsFrom(root: string, files: string[]): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (graph.has(file)) continue;
    const imported = importedBy(root, file);
    graph.set(file, imported);
    open.push(...imported);
  }
  return graph;
}

function importedBy(root: string, file: string): string[] {
  const path = resolve(root, file);
  if (!/\.[mc]?tsx?$/.test(file) || !existsSync(path)) return [];
  // What is imported as a type alone is not there when the program runs.
  const text = readFileSync(path, 'utf8').replaceAll(/^(import|export) type\b[^;]*;/gm, '');
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map((imported) => imported.fileName);
  return specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) =>
      relative(root, resolve(dirname(path), specifier))
        .split(sep)
        .join('/'),
    );
}

/** This file, and every file that imports it, directly or through others. */
export function dependents(graph: Map<string, string[]>, file: string): Set<string> {
  const importers = new Map<string, string[]>();
  for (const [from, imported] of graph)
    for (const to of imported) importers.set(to, [...(importers.get(to) ?? []), from]);
  const found = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(importers.get(next) ?? []));
  }
  return found;
}

/** This file, and every file that it imports, directly or through others. */
export function reachedFrom(graph: Map<string, string[]>, file: string): Set<string> {
  const found = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(graph.get(next) ?? []));
  }
  return found;
}

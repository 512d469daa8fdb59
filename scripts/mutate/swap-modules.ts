import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const standIn = new URL('./collected-tests.ts', import.meta.url).href;

/** What is loaded anew: `stale` files, of which `file` has another text. */
export interface Swap {
  stale: Set<string>;
  file?: string;
  text?: string;
}

/**
 * Loads modules of the project from memory. Each call of the returned function begins a generation: the stale modules are loaded once more beside
 * the old ones, all others stay as they are. Nothing on the disc changes.
 */
export function swapModules(root: string): (swap: Swap) => (file: string) => Promise<unknown> {
  let generation = 0;
  let swap: Swap = { stale: new Set() };
  const stripped = new Map<string, string>();
  const insideRoot = (url: string) => {
    const path = relative(root, fileURLToPath(url.replace(/\?.*$/, '')));
    return path.split(sep).join('/');
  };
  const wanted = (url: string) => url.startsWith('file:') && url.endsWith('.ts') && swap.stale.has(insideRoot(url));

  registerHooks({
    resolve(specifier, context, nextResolve) {
      if (specifier === 'node:test') return { url: standIn, shortCircuit: true };
      const resolved = nextResolve(specifier, context);
      return wanted(resolved.url) ? { ...resolved, url: `${resolved.url}?${generation}` } : resolved;
    },
    load(url, context, nextLoad) {
      if (!/\.ts(\?\d+)?$/.test(url) || url.includes('/node_modules/')) return nextLoad(url, context);
      const file = insideRoot(url);
      if (file === swap.file && swap.text !== undefined && url.endsWith(`?${generation}`))
        return { format: 'module', source: withoutTypes(swap.text), shortCircuit: true };
      let source = stripped.get(file);
      if (source === undefined) {
        source = withoutTypes(readFileSync(fileURLToPath(url.replace(/\?.*$/, '')), 'utf8'));
        stripped.set(file, source);
      }
      return { format: 'module', source, shortCircuit: true };
    },
  });

  return (next) => {
    generation += 1;
    swap = next;
    const own = generation;
    return (file) => import(`${pathToFileURL(`${root}/${file}`).href}${swap.stale.has(file) ? `?${own}` : ''}`);
  };
}

/** The program without its types, every character where it was. Throws where the text is no program. */
export function withoutTypes(text: string): string {
  return stripTypeScriptTypes(text);
}

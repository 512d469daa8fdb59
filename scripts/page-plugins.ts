// What the build puts into the page besides its sources.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { operations } from '../src/contract/registry.ts';
import { mostBytes } from '../src/contract/sizes.ts';
import { dayIcons, firstIcons, furtherIcons } from '../web/parts/ui/icon-names.ts';

const root = join(import.meta.dirname, '..');

/**
 * Methods and paths of the operations, from the one place that describes them: the client imports only types of it. As one text, for the
 * first screen carries it: "+draft drafts" is `post /api/drafts`, and "jobs" is `get /api/jobs`.
 */
export function routes(): Plugin {
  const table = Object.entries(operations)
    .filter(([, each]) => (each.surfaces as readonly string[]).includes('http'))
    .map(([name, { http }]) => {
      const path = http.path.replace(/^\/api\//, '');
      return `${http.method === 'post' ? '+' : ''}${name}${path === name ? '' : ` ${path}`}`;
    });
  return {
    name: 'routes',
    resolveId: (id) => (id === 'virtual:routes' ? '\0routes' : null),
    load: (id) =>
      id === '\0routes'
        ? `export const routes = ${JSON.stringify(table.join())}; export const mostBytes = ${JSON.stringify(mostBytes)};`
        : null,
  };
}

/** The icons that the page names, out of the library with all of them. */
export function icons(): Plugin {
  const lucide: { icons: Record<string, { body: string }> } = JSON.parse(
    readFileSync(join(root, 'node_modules', '@iconify-json', 'lucide', 'icons.json'), 'utf8'),
  );
  const tableOf = (names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => {
        const body = lucide.icons[name]?.body;
        if (body === undefined) throw new Error(`The library has no icon called ${name}.`);
        return [name, body];
      }),
    );
  const tables: Readonly<Record<string, Record<string, string>>> = {
    'virtual:icons': tableOf(firstIcons),
    'virtual:day-icons': tableOf(dayIcons),
    'virtual:further-icons': tableOf([...dayIcons, ...furtherIcons]),
  };
  return {
    name: 'icons',
    resolveId: (id) => (id in tables ? `\0${id}` : null),
    load: (id) => (id.slice(1) in tables ? `export const icons = ${JSON.stringify(tables[id.slice(1)])};` : null),
  };
}

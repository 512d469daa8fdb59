import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'page');
const files: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
};

/** A file of the plain page, by its path; null for anything else. No path from outside reaches the disc. */
export function pageFile(path: string): Response | null {
  const found = Object.hasOwn(files, path) ? files[path] : undefined;
  return found
    ? new Response(readFileSync(join(folder, found.file), 'utf8'), { headers: { 'Content-Type': found.type } })
    : null;
}

// How the client is built, for the server and as a site of its own.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineConfig, Plugin, UserConfig } from 'vite';
import { icons, routes } from './page-plugins.ts';

const root = join(import.meta.dirname, '..');

/**
 * Up to so many bytes a page keeps a file before it is used; a larger one, such as the grammar checker, is kept once it was used. A page that is
 * alone in a browser needs the engine and the database as well, which are larger than anything that a page with a server keeps.
 */
export const largestKeptBytes = { withServer: 150_000, inBrowser: 1_500_000 } as const;

/** Digest of files by their patterns below the root of the project. */
export function digestOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync([...patterns], { cwd: root, exclude: ['web/parts/ui/gallery/**'] });
  for (const file of files.sort()) if (/\.\w+$/.test(file)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

interface PageBuild {
  /** Where the files go; emptied first. */
  readonly folder: string;
  /** '/' where a server shows the page, './' where it may lie in any folder. */
  readonly base: '/' | './';
  /** Besides those that every page has. */
  readonly plugins?: readonly Plugin[];
  /** How its workers are bundled; as modules where it is left out. */
  readonly worker?: UserConfig['worker'];
  readonly define?: Readonly<Record<string, string>>;
  /** Files that are always asked for together, and so are one: by name, with what the paths of their sources match. */
  readonly groups?: readonly { readonly name: string; readonly test: RegExp }[];
}

/** The settings with which Vite builds the page. */
export function pageConfig({
  folder,
  base,
  plugins = [],
  worker = { format: 'es' },
  define = {},
  groups = [],
}: PageBuild): InlineConfig {
  return {
    configFile: false,
    root: join(root, 'web'),
    base,
    publicDir: 'public',
    worker,
    logLevel: 'warn',
    plugins: [routes(), icons(), ...plugins],
    define,
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      // What a later file imports it asks for itself; a list of it all in the first file weighs more than the wait.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, names) => names.filter((each) => each.endsWith('.css')),
      },
      assetsInlineLimit: 0,
      rolldownOptions: {
        // How long the build took on a busy machine is nobody's question at the start.
        checks: { pluginTimings: false },
        // One file for the first screen, with all that it runs and nothing else, and one for the list of the day: on a slow phone each
        // further request costs more than the bytes.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }, ...groups] } },
      },
    },
  };
}

/** Files of a built page, of so many bytes at most, that it keeps for times without a connection, relative to its folder. */
export function keptFiles(folder: string, largestBytes: number): string[] {
  return globSync(['assets/*.{js,css,woff2}', '*.{png,webmanifest}'], { cwd: folder })
    .filter((name) => statSync(join(folder, name)).size <= largestBytes)
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

interface ScriptBuild {
  readonly source: string;
  readonly folder: string;
  /** Its name below the folder, as rolldown's `entryFileNames`. */
  readonly as: string;
  /** `es` where it is loaded as a module. */
  readonly format: 'es' | 'iife';
  readonly define: Readonly<Record<string, unknown>>;
  readonly plugins?: readonly Plugin[];
}

/** The settings for a script beside those of the page, put into a folder that has the page: all of it in one file. */
export function scriptConfig({ source, folder, as, format, define, plugins = [] }: ScriptBuild): InlineConfig {
  return {
    configFile: false,
    root: join(root, 'web'),
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins],
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: source,
        output: { entryFileNames: as, format },
      },
    },
  };
}

/** The settings for a service worker, which lies beside the page so that it may serve every address below. */
export function serviceWorkerConfig(
  source: string,
  folder: string,
  define: Readonly<Record<string, unknown>>,
): InlineConfig {
  return scriptConfig({ source, folder, as: 'sw.js', format: 'es', define });
}

/** A digest of the page and of the names of its files, which change with their content. */
export function versionOf(folder: string, files: readonly string[]): string {
  const page = readFileSync(join(folder, 'index.html'));
  return createHash('sha256').update(page).update(files.join()).digest('hex').slice(0, 16);
}

/** A digest of a file as the site's service worker checks it: the first 16 bytes of its SHA-256, in base64 without the padding. */
export function shortDigest(file: string): string {
  return createHash('sha256')
    .update(readFileSync(file))
    .digest()
    .subarray(0, 16)
    .toString('base64')
    .replaceAll('=', '');
}

/** Puts what was built beside into its place, whole: a reader finds the old files or the new ones, never both. */
export function putInPlace(fresh: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
}

/** True where a page lies there that was built from sources with this digest, as the file beside it says. */
export function isBuiltFrom(target: string, stampFile: string, digest: string): boolean {
  return existsSync(join(target, 'index.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest;
}

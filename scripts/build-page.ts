// Builds the client into dist/page, once for each state of its sources. Runs under the Node that Persevere brings.
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { build as Build } from 'vite';
import { icons, routes } from './page-plugins.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'dist', 'page');
const stampFile = join(root, 'dist', 'page-built-from');

/** Digest of all that the built page depends on. */
function sourceDigest(): string {
  const hash = createHash('sha256');
  const files = globSync(
    [
      'web/**/*',
      'src/contract/**/*.ts',
      'src/languages/*/interface/**/*.ts',
      'package-lock.json',
      'scripts/{build-page,page-plugins}.ts',
    ],
    {
      cwd: root,
      exclude: ['web/parts/ui/gallery/**'],
    },
  );
  for (const file of files.sort()) if (/\.\w+$/.test(file)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** What the page needs without a connection: not the grammar checker or the reader of PDFs, which are large and wait for the line. */
const LARGEST_KEPT_BYTES = 150_000;

/** The service worker, at the root so that it may serve every path, with the list of the files that it keeps. */
async function buildWorker(build: typeof Build, target: string): Promise<void> {
  const files = globSync(['assets/*.{js,css,woff2}', '*.{png,webmanifest}'], { cwd: target })
    .filter((name) => statSync(join(target, name)).size <= LARGEST_KEPT_BYTES)
    .map((name) => `/${name}`)
    .sort();
  const page = readFileSync(join(target, 'index.html'));
  await build({
    configFile: false,
    root: join(root, 'web'),
    publicDir: false,
    logLevel: 'warn',
    define: {
      PAGE_FILES: JSON.stringify(['/', ...files]),
      PAGE_VERSION: JSON.stringify(createHash('sha256').update(page).update(files.join()).digest('hex').slice(0, 16)),
    },
    build: {
      outDir: target,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: join(root, 'web', 'sw.ts'),
        output: { entryFileNames: 'sw.js', format: 'es' },
      },
    },
  });
}

const digest = sourceDigest();
const isBuilt =
  existsSync(join(target, 'index.html')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest;
if (!isBuilt) {
  const { build } = await import('vite');
  // Built beside and put in place whole: a server that starts meanwhile finds the old page or the new one.
  const fresh = `${target}-${process.pid}`;
  await build({
    configFile: false,
    root: join(root, 'web'),
    base: '/',
    publicDir: 'public',
    worker: { format: 'es' },
    logLevel: 'warn',
    plugins: [routes(), icons()],
    build: {
      outDir: fresh,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        // How long the build took on a busy machine is nobody's question at the start.
        checks: { pluginTimings: false },
        // One file for the first screen, with all that it runs and nothing else: on a slow phone each further request costs more than the bytes.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
  });
  await buildWorker(build, fresh);
  mkdirSync(join(root, 'dist'), { recursive: true });
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
  writeFileSync(stampFile, digest);
}

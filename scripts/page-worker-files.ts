// What a page needs in order to run without a server, besides itself: the bundle of its worker, and the files that this asks for.
import { cpSync, globSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');

/**
 * Bundles a module that runs in a dedicated worker, with all that it loads later, into a folder: the module itself is `<name>.js`. Parts find
 * each other by their own addresses, so the folder may lie anywhere. What would need Node fails the build.
 */
export async function bundleWorker({ entry, name, out }: { entry: string; name: string; out: string }): Promise<void> {
  await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    worker: { format: 'es' },
    plugins: [
      {
        name: 'no-node',
        enforce: 'pre',
        resolveId(source, importer) {
          if (/^node:/.test(source)) throw new Error(`${importer} needs ${source}, which no browser has.`);
          return null;
        },
      },
    ],
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      // A worker has no document in which anything could be loaded ahead.
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        // The worker that parses imports its parsers at once on purpose.
        checks: { pluginTimings: false, ineffectiveDynamicImport: false },
        input: { [name]: entry },
        output: { entryFileNames: '[name].js', format: 'es' },
      },
    },
  });
}

/** Puts holidays and weights where `composeInBrowser` looks for them: below its `base`, which is this folder. */
export function copySiteFiles(out: string): void {
  cpSync(join(root, 'src', 'adapters', 'calendar', 'tables'), join(out, 'tables'), { recursive: true });
  for (const file of globSync('src/languages/*/weights/*.{bin,tsv,txt}', { cwd: root })) {
    const [, , language = '', , name = ''] = file.split(/[/\\]/);
    const to = join(out, 'weights', language, name);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(root, file), to);
  }
}

// What a page needs in order to run without a server, besides itself: the bundle of its worker, and the files that this asks for.
import { cpSync, globSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin, type UserConfig } from 'vite';

const root = join(import.meta.dirname, '..');

/** What answers the first screen, with all that it imports at once: one file, since on a phone each further request costs more than the bytes. */
const FIRST =
  /src\/(?:main\/(?:compose-in-browser|notes-in-browser)|app\/operations\/look\/today|app\/perform|contract\/input|contract\/refusals\/tell|languages\/en\/interface\/words)\.ts$|node_modules\/zod\/v4\/classic\/external\.js$/;

/** How a worker is split: what an entry imports at once, before there is Temporal (how parts are loaded), and the engine. */
const codeSplitting = {
  groups: [
    { name: 'before', test: /^\0(?:vite\/preload-helper|rolldown\/runtime)/, priority: 1 },
    { name: 'engine', test: FIRST },
  ],
};

/** What a browser has not got fails the build, and words that nobody reads stay out of it. */
const forBrowsers: Plugin = {
  name: 'for-browsers',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source.startsWith('node:')) throw new Error(`${importer} needs ${source}, which no browser has.`);
    // zod brings its messages in fifty languages; ours stand in `src/languages`, and `contract/input.ts` looks at the English ones.
    if (source.endsWith('/locales/index.js') && importer?.includes('/zod/') === true)
      return this.resolve(source.replace('index.js', 'en.js'), importer, { skipSelf: true });
    return null;
  },
  // What vite wraps around each part that is loaded later tells a `window` of a failure, which a worker has not got.
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  // The engine needs Temporal while it is loaded, so that the entry may import nothing of it at once.
  generateBundle(_options, bundle) {
    const entry = Object.values(bundle).find((each) => each.type === 'chunk' && each.isEntry);
    const waiting = entry?.type === 'chunk' ? [entry] : [];
    const seen = new Set(waiting);
    for (const chunk of seen) {
      const early = Object.keys(chunk.modules).find((id) => /\/src\/(?:app|core|languages)\//.test(id));
      if (early !== undefined) this.error(`${entry?.fileName} imports ${early} before there is Temporal.`);
      for (const name of chunk.imports) {
        const next = bundle[name];
        if (next?.type === 'chunk') seen.add(next);
      }
    }
  },
};

/** How Vite bundles the workers of a page that runs without a server. What would need Node fails the build. */
export const workerInBrowser = {
  format: 'es',
  plugins: () => [forBrowsers],
  rolldownOptions: {
    checks: { pluginTimings: false },
    output: { codeSplitting },
  },
} as const satisfies UserConfig['worker'];

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
    logLevel: 'error',
    worker: workerInBrowser,
    plugins: [forBrowsers],
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      // A worker has no document in which anything could be loaded ahead.
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: { [name]: entry },
        output: {
          entryFileNames: '[name].js',
          format: 'es',
          codeSplitting,
        },
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

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../cli.ts';

const inside = join(root, 'test', 'support', 'inside');
const START = '\0inside:start';
const ASSERT = '\0inside:assert';

/** What a bundle is made of. Paths from the root of the project. */
export interface BundleOptions {
  /** The module whose tests run in the browser. */
  readonly entry: string;
  /** Modules that a browser has in another way: each is replaced by the other wherever it is imported. */
  readonly instead?: Readonly<Record<string, string>>;
}

/** The files of a bundle by their address, `/start.js` the one that begins. */
export type BundleFiles = ReadonlyMap<string, string | Uint8Array>;

/** Tests and `assert` come from modules of this folder; what is needed besides is told by its name when it is not there. */
const forNode: Readonly<Record<string, string>> = {
  'node:test': join(inside, 'test.ts'),
  'node:assert/strict': ASSERT,
};

const known = new Map<string, Promise<BundleFiles>>();

/** Bundles a module of tests for a browser, once in a process. Fails where it imports something of Node that a browser lacks. */
export function bundleInside(options: BundleOptions): Promise<BundleFiles> {
  const key = createHash('sha256').update(JSON.stringify(options)).digest('hex');
  const made = known.get(key) ?? bundle(options);
  known.set(key, made);
  return made;
}

async function bundle({ entry, instead = {} }: BundleOptions): Promise<BundleFiles> {
  const replaced = new Map(Object.entries(instead).map(([from, to]) => [join(root, from), join(root, to)]));
  // A browser without Temporal is lent one before the first module of ours is loaded.
  const start = `
    import { send } from ${JSON.stringify(join(inside, 'outside.ts'))};
    import { runCollected, wordsOf } from ${JSON.stringify(join(inside, 'test.ts'))};
    const living = setInterval(() => send('alive').catch(() => {}), 5000);
    try {
      if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
      await import(${JSON.stringify(join(root, entry))});
      await runCollected((ended) => send('ended', ended));
      await send('done');
    } catch (error) {
      await send('failed', wordsOf(error));
    }
    clearInterval(living);`;
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    base: './',
    logLevel: 'error',
    plugins: [
      {
        name: 'inside',
        enforce: 'pre',
        async resolveId(source, importer) {
          if (source === START) return START;
          const own = forNode[source];
          if (own !== undefined) return own;
          if (source.startsWith('node:')) throw new Error(`${importer} imports ${source}, which no browser has.`);
          const found = await this.resolve(source, importer, { skipSelf: true });
          return found === null ? null : (replaced.get(found.id) ?? found);
        },
        load(id) {
          if (id === ASSERT) return `export { assert as default } from ${JSON.stringify(join(inside, 'assert.ts'))};`;
          return id === START ? start : null;
        },
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: START,
        output: { format: 'es', entryFileNames: 'start.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const files = outputs.flatMap(({ output }) => output);
  return new Map(files.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}

// Builds the client into dist/page, once for each state of its sources. Runs under the Node that Persevere brings.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  digestOf,
  isBuiltFrom,
  keptFiles,
  largestKeptBytes,
  pageConfig,
  putInPlace,
  serviceWorkerConfig,
  versionOf,
} from './page-build.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'dist', 'page');
const stampFile = join(root, 'dist', 'page-built-from');

const digest = digestOf([
  'web/**/*',
  'src/contract/**/*.ts',
  'src/languages/*/interface/**/*.ts',
  'src/core/{journal/channel-kinds,plan/better-earlier,text/web-link}.ts',
  'package-lock.json',
  'scripts/{build-page,page-build,page-plugins}.ts',
]);
if (!isBuiltFrom(target, stampFile, digest)) {
  const { build } = await import('vite');
  const fresh = `${target}-${process.pid}`;
  await build(pageConfig({ folder: fresh, base: '/' }));
  const files = keptFiles(fresh, largestKeptBytes.withServer);
  await build(
    serviceWorkerConfig(join(root, 'web', 'sw.ts'), fresh, {
      PAGE_FILES: ['/', ...files.map((name) => `/${name}`)],
      PAGE_VERSION: versionOf(fresh, files),
    }),
  );
  mkdirSync(join(root, 'dist'), { recursive: true });
  putInPlace(fresh, target);
  writeFileSync(stampFile, digest);
}

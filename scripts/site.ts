// Builds the page that works in a browser alone into dist/site: static files for any folder of any host. With --serve it shows them here. With
// --into a folder it builds there, as the build of this --number: a later build has a higher one.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { mostBytes } from '../src/contract/sizes.ts';
import { finishManifest, finishPage } from './finish-site.ts';
import { renderFirstScreens } from './first-screens.ts';
import {
  digestOf,
  isBuiltFrom,
  keptFiles,
  largestKeptBytes,
  pageConfig,
  putInPlace,
  scriptConfig,
  serviceWorkerConfig,
  shortDigest,
} from './page-build.ts';
import { copySiteFiles, workerInBrowser } from './page-worker-files.ts';
import { serveSite } from './serve-site.ts';

import { checkHost, siteHeaders } from './site-headers.ts';
import { swaps } from './site-swaps.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'dist', 'site');
const stampFile = join(root, 'dist', 'site-built-from');

/** Puts the files of the home in a browser in place of those of the server's page. */
function browserHome(): Plugin {
  return {
    name: 'browser-home',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const name = found === null ? '' : relative(root, found.id).replaceAll('\\', '/');
      return name in swaps ? join(root, swaps[name] ?? '') : null;
    },
  };
}

/**
 * What the page may load, from its own origin alone. A policy in the page cannot say who may frame it: a header says that, the host's at the
 * first visit and the service worker's from then on.
 */
const policyInPage = (siteHeaders['Content-Security-Policy'] ?? '').replace(/; frame-ancestors [^;]*/, '');

/** When the program that is built was written, in seconds since 1970; now, where that is not known. */
function writtenAt(): number {
  try {
    return Number(
      execFileSync('git', ['log', '-1', '--format=%ct'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  } catch {
    return Math.floor(Date.now() / 1000);
  }
}

const digest = digestOf([
  'web/**/*',
  'src/{app,adapters,contract,core,example,languages,transports}/**/*',
  'src/main/*.ts',
  'package-lock.json',
  'scripts/{site,finish-site,first-screens,site-headers,site-swaps,page-build,page-plugins,page-worker-files}.ts',
]);

/** Parts of the database that other ways of using it need, and this one never asks for. */
const unused = /^sqlite3-(?:worker1|opfs-async-proxy)-/;

/** What the service worker is told of a finished folder: each file that it may keep with its digest, by when it is fetched. */
function keptBySite(folder: string) {
  const smallWasm = globSync('assets/*.wasm', { cwd: folder }).filter(
    (name) => statSync(join(folder, name)).size <= largestKeptBytes.inBrowser,
  );
  const first = ['./', ...keptFiles(folder, largestKeptBytes.inBrowser), ...namesIn(folder, smallWasm)];
  const rest = namesIn(folder, globSync(['assets/*.js', 'tables/*.json'], { cwd: folder }), first);
  const later = namesIn(folder, globSync('**/*', { cwd: folder }), [...first, ...rest, 'index.html']);
  const digests = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, shortDigest(join(folder, name === './' ? 'index.html' : name))]));
  const kept = {
    first: digests(first),
    rest: digests(rest),
    later: digests(later),
    headers: siteHeaders,
    largestShared: mostBytes.file,
  };
  return { ...kept, version: createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 16) };
}

/** The files among these, as addresses name them, in order, but for some. */
function namesIn(folder: string, found: readonly string[], without: readonly string[] = []): string[] {
  return found
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !without.includes(name))
    .sort();
}

async function buildSite(target: string, number: number): Promise<void> {
  const { build } = await import('vite');
  const fresh = `${target}-${process.pid}`;
  const id = `${digest.slice(0, 16)}-${number}`;
  const define = { BUILD: { id, number } };
  const config = pageConfig({
    folder: fresh,
    base: './',
    plugins: [browserHome()],
    worker: workerInBrowser,
    groups: [
      {
        name: 'day',
        test: /web\/(?:parts\/(?:today\/(?:running|around)|ui\/row)\.tsx|browser-home\/(?:copy\/keeping|keep-files)\.ts|browser-home\/parts\/home-line\.tsx)$/,
      },
    ],
    define: { BUILD: JSON.stringify(define.BUILD) },
  });
  await build(config);
  const early: string[] = [];
  for (const name of ['early', 'go-on']) {
    await build(
      scriptConfig({
        source: join(root, 'web', 'browser-home', 'early', `${name}.ts`),
        folder: fresh,
        as: `assets/${name}-[hash].js`,
        format: 'iife',
        define,
        plugins: [browserHome()],
      }),
    );
    early.push(...globSync(`assets/${name}-*.js`, { cwd: fresh }).map((each) => each.replaceAll('\\', '/')));
  }
  const screens = await renderFirstScreens(config);
  for (const name of readdirSync(join(fresh, 'assets'))) if (unused.test(name)) rmSync(join(fresh, 'assets', name));
  finishPage(fresh, { policy: policyInPage, screens, early });
  finishManifest(fresh);
  copySiteFiles(fresh);
  await build(serviceWorkerConfig(join(root, 'web', 'browser-home', 'sw.ts'), fresh, { SITE: keptBySite(fresh) }));
  putInPlace(fresh, target);
}

/** The word after one of the command line; undefined where it is missing. */
function after(word: string): string | undefined {
  const at = process.argv.indexOf(word);
  return at < 0 ? undefined : process.argv[at + 1];
}

const checked = after('--check');
if (checked !== undefined) {
  const wrong = await checkHost(checked);
  console.log(wrong.length === 0 ? 'The host sends what it should.' : wrong.join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
} else {
  const into = after('--into');
  if (into !== undefined) await buildSite(into, Number(after('--number') ?? writtenAt()));
  else if (!isBuiltFrom(target, stampFile, digest)) {
    await buildSite(target, writtenAt());
    writeFileSync(stampFile, digest);
  }
  if (process.argv.includes('--serve')) {
    const { url } = await serveSite(target, { port: Number(after('--port') ?? 7430) });
    console.log(`The page stands at ${url}\nIt works without this program once it was opened; end it with Ctrl+C.`);
  } else console.log(`Built into ${into ?? 'dist/site'}: put these files into any folder of any host.`);
}

import { execFile } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';
import { shortDigest } from '../../../scripts/page-build.ts';
import { type ServedSite, serveSite } from '../../../scripts/serve-site.ts';
import { root } from '../cli.ts';
import { clockAhead } from './engine.ts';

const run = promisify(execFile);

/** The folder of the built site: the one that the runner of the tests names, else it is built where its sources changed. */
export async function builtSite(): Promise<string> {
  const named = process.env.PERSEVERE_SITE;
  if (named !== undefined) return named;
  await run(process.execPath, [join(root, 'scripts', 'site.ts')], { cwd: root });
  return join(root, 'dist', 'site');
}

/** Builds the site of these sources as a build of this number, into a folder of its own; gives the folder, removed when the tests end. */
export async function buildAs(number: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-site-'));
  made.push(folder);
  const into = ['--into', join(folder, 'site'), '--number', String(number)];
  await run(process.execPath, [join(root, 'scripts', 'site.ts'), ...into], { cwd: root });
  return join(folder, 'site');
}

const made: string[] = [];
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder with links to the files of a site, whose engine takes the clock that `watchEngine` names; removed when the tests end. */
function withGivenClock(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-site-'));
  made.push(folder);
  mkdirSync(join(folder, 'assets'));
  for (const name of readdirSync(site).filter((each) => each !== 'assets' && each !== 'sw.js'))
    symlinkSync(join(site, name), join(folder, name));
  let worker = readFileSync(join(site, 'sw.js'), 'utf8');
  for (const name of readdirSync(join(site, 'assets'))) {
    const file = join(site, 'assets', name);
    if (!name.startsWith('page-worker-')) symlinkSync(file, join(folder, 'assets', name));
    else {
      const changed = join(folder, 'assets', name);
      const script = clockAhead(`Number(/^ahead=(-?\\d+)$/.exec(self.name)?.[1]??0)`);
      writeFileSync(changed, `${script}\n${readFileSync(file, 'utf8')}`);
      worker = worker.replaceAll(shortDigest(file), shortDigest(changed));
    }
  }
  writeFileSync(join(folder, 'sw.js'), worker);
  if (globSync('assets/page-worker-*.js', { cwd: folder }).length !== 1)
    throw new Error('The site has no engine, or more than this: its clock cannot be given.');
  return folder;
}

/** A folder with the files of the built site, whose engine takes the clock that `watchEngine` names. */
export async function siteWithGivenClock(): Promise<string> {
  return withGivenClock(await builtSite());
}

let served: Promise<ServedSite> | null = null;

/** The built site below a folder of a host, once for all tests of a file. */
export function servedSite(): Promise<ServedSite> {
  served ??= siteWithGivenClock().then((folder) => serveSite(folder, { base: '/persevere/', zipped: false }));
  return served;
}
after(async () => (await served)?.end());

// npm run package: the program as a package that installs into an empty folder. Compiled, because Node strips no types below
// node_modules, with the built page and without the tools that build it. Prints the file that npm made.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** Where it is put together and left: the folder that was given, else dist. */
const folder = process.argv[2] ?? join(root, 'dist');
const target = join(folder, 'package');

function run(command: string, args: readonly string[]): string {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (done.status === 0) return done.stdout;
  console.error(done.stdout);
  throw new Error(`${command} ended with ${done.status}.`);
}

/** Names of the packages that a compiled file loads. */
function importedBy(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import\(|import) ?['"]((?:@[\w.-]+\/)?[\w.-]+)/g);
  return [...found].map(([, name = '']) => name);
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
run(process.execPath, [join(root, 'scripts', 'build-page.ts')]);
run(process.execPath, [
  join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
  '-p',
  'tsconfig.package.json',
  '--outDir',
  join(target, 'src'),
]);
const copied = [
  'bin',
  'LICENSE',
  'NOTICE',
  'README.md',
  'CHANGELOG.md',
  'docs/pictures',
  'docs/manual.md',
  'docs/terminal.md',
  'docs/security.md',
  'src/adapters/calendar/tables',
  'src/languages/en/weights',
];
for (const each of copied) cpSync(join(root, each), join(target, each), { recursive: true });
cpSync(join(root, 'dist', 'page'), join(target, 'dist', 'page'), { recursive: true });

const { name, version, description, license, type, bin, engines, dependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as Record<string, unknown> & { dependencies: Record<string, string> };
// What the page is made from lies in it as built, so only what the program itself loads is named, and the runtime.
const loaded = new Set([
  'node',
  ...globSync('src/**/*.js', { cwd: target }).flatMap((file) => importedBy(join(target, file))),
]);
const needed = Object.fromEntries(Object.entries(dependencies).filter(([each]) => loaded.has(each)));
const manifest = { name, version, description, license, type, bin, engines, dependencies: needed };
writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

const [made] = JSON.parse(run('npm', ['pack', target, '--json', '--pack-destination', folder])) as [
  { filename: string },
];
console.log(join(folder, made.filename));

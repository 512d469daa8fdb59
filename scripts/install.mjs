// Runs under whatever Node the machine has (18 or later), before the right one is there. No dependency, no TypeScript.
// Brings the npm packages, Node 26 among them, and for --test the Debian packages that the tests need.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.persevere-installed');
const forTests = process.argv.includes('--test');
const withDevTools = forTests || process.argv.includes('--dev');

function say(text) {
  process.stderr.write(`${text}\n`);
}

function runs(command, args) {
  const done = spawnSync(command, args, { stdio: 'ignore' });
  return done.status === 0;
}

/** What is installed is right when it was installed from this lock file, with at least these tools, and the runtime answers. */
function isInstalled(lockDigest) {
  if (!existsSync(stampFile)) return false;
  const [digest, extent] = readFileSync(stampFile, 'utf8').split(' ');
  if (digest !== lockDigest || (withDevTools && extent !== 'dev')) return false;
  return runs(join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node'), [
    '-e',
    '0',
  ]);
}

function installPackages() {
  const lockDigest = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (isInstalled(lockDigest)) return;
  say(
    withDevTools
      ? 'Installing what Persevere and its tests need. Once, about half a minute.'
      : 'Installing what Persevere needs. Once, about a quarter of a minute.',
  );
  // In a fresh clone exactly what the lock file names. Later what has changed alone: `npm ci` would first take away the packages that a
  // server which runs meanwhile still loads from. Versions are exact in package.json, and --no-save leaves the lock file as it is.
  const isFresh = !existsSync(join(root, 'node_modules'));
  const args = [...(isFresh ? ['ci'] : ['install', '--no-save']), '--no-audit', '--no-fund', '--loglevel=error'];
  if (!withDevTools) args.push('--omit=dev');
  // npm reads npm_config_* from the run-script that started us; --omit must not leak in from there.
  const done = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    say(
      '\nnpm could not install the packages. Nothing of yours was touched. Check the connection to the npm registry and run the same command again.',
    );
    process.exit(1);
  }
  writeFileSync(stampFile, `${lockDigest} ${withDevTools ? 'dev' : 'run'}`);
}

/** Where Debian puts the small browser of WebKitGTK, below a folder for the processor. */
function miniBrowser() {
  const libraries = '/usr/lib';
  for (const folder of existsSync(libraries) ? readdirSync(libraries) : []) {
    const path = join(libraries, folder, 'webkit2gtk-4.1', 'MiniBrowser');
    if (existsSync(path)) return path;
  }
  return join(libraries, 'webkit2gtk-4.1', 'MiniBrowser');
}

/** Debian packages by the program that shows their presence. */
const debianPackages = [
  { name: 'chromium', program: '/usr/bin/chromium' },
  { name: 'firefox-esr', program: '/usr/bin/firefox-esr' },
  { name: 'libwebkit2gtk-4.1-0', program: miniBrowser() },
  { name: 'xvfb', program: '/usr/bin/Xvfb' },
  { name: 'openssl', program: '/usr/bin/openssl' },
  { name: 'postfix', program: '/usr/lib/postfix/sbin/master' },
  { name: 'dovecot-imapd', program: '/usr/lib/dovecot/imap' },
  { name: 'dovecot-lmtpd', program: '/usr/lib/dovecot/lmtp' },
  { name: 'radicale', program: '/usr/bin/radicale' },
];

/** Where they may be installed: as root, on Debian. Elsewhere the owner of the machine installs them. */
function installDebianPackages() {
  const missing = debianPackages.filter((each) => !existsSync(each.program));
  if (missing.length === 0) return;
  const names = missing.map((each) => each.name);
  const mayInstall = process.getuid?.() === 0 && runs('apt-get', ['--version']);
  if (mayInstall) {
    say(`Installing Debian packages for the tests: ${names.join(', ')}.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Postfix asks how it is to be set up for this machine: not at all. The tests start one of their own.
    spawnSync('debconf-set-selections', [], {
      input: 'postfix postfix/main_mailer_type select No configuration\n',
      stdio: ['pipe', 'ignore', 2],
    });
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 2], env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
      stdio: ['ignore', 'ignore', 2],
      env,
    });
  }
  // What is still not there is named by `scripts/test.mjs`, with the tests that it leaves out.
}

/** Builds the page that the server shows, where its sources changed. */
function buildPage() {
  const runtime = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const done = spawnSync(runtime, [join(root, 'scripts', 'build-page.ts')], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status === 0) return;
  say(
    '\nThe page could not be built; why stands above. Nothing of yours was touched. If you changed nothing in the program, remove node_modules and run the same command again.',
  );
  process.exit(1);
}

installPackages();
// The static checks need no page, and where the sources do not fit together yet none can be built.
if (!process.argv.includes('--without-page')) buildPage();
if (forTests) installDebianPackages();

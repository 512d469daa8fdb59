import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { firefoxPath, miniBrowserPath, xvfbPath } from './browser-paths.ts';
import { chromiumPath } from './chromium-path.ts';

/** A program of the system that some tests need, and the file of support that starts it. */
export interface Service {
  readonly name: string;
  readonly startedBy: string;
  /** Why it cannot be used here; null where it can. */
  readonly lacking: () => string | null;
}

const program = (path: string): string | null => (existsSync(path) ? null : `there is no ${path}`);

export const services: readonly Service[] = [
  {
    name: 'Chromium',
    startedBy: 'test/support/chromium.ts',
    lacking: () => (chromiumPath === null ? 'no Chromium or Chrome was found; CHROMIUM may name one' : null),
  },
  {
    name: 'Firefox',
    startedBy: 'test/support/browsers/firefox.ts',
    lacking: () => (firefoxPath === null ? 'no Firefox was found; FIREFOX may name one' : null),
  },
  {
    name: 'WebKitGTK',
    startedBy: 'test/support/browsers/webkit.ts',
    lacking: () =>
      miniBrowserPath === null
        ? 'there is no MiniBrowser below /usr/lib'
        : xvfbPath === null
          ? 'there is no /usr/bin/Xvfb'
          : null,
  },
  {
    name: 'openssl',
    startedBy: 'test/support/services/certificates.ts',
    lacking: () =>
      (process.env.PATH ?? '')
        .split(process.platform === 'win32' ? ';' : ':')
        .some((folder) => existsSync(join(folder, process.platform === 'win32' ? 'openssl.exe' : 'openssl')))
        ? null
        : 'there is no openssl in the PATH',
  },
  {
    name: 'Postfix and Dovecot',
    startedBy: 'test/support/services/mail-server.ts',
    lacking: () =>
      program('/usr/lib/postfix/sbin/master') ??
      program('/usr/lib/dovecot/imap') ??
      program('/usr/lib/dovecot/lmtp') ??
      (process.getuid?.() === 0 ? null : 'only root may start them'),
  },
  { name: 'Radicale', startedBy: 'test/support/services/radicale.ts', lacking: () => program('/usr/bin/radicale') },
];

/** The test files by what they need of the machine. Paths from the root. */
export function testFiles(root: string): {
  readonly unit: string[];
  readonly rest: string[];
  readonly services: string[];
} {
  const all = (...patterns: string[]): string[] => globSync(patterns, { cwd: root }).map(slashed).sort();
  return {
    unit: all('{src,web}/**/*.test.ts', 'test/properties/**/*.test.ts', 'scripts/mutate/*.test.ts'),
    rest: all('test/{contracts,e2e}/**/*.test.ts'),
    services: all('test/services/**/*.test.ts'),
  };
}

/** True where the file reaches the other over its imports, those of types alone left out. Both are paths from the root. */
export function reaches(root: string, file: string, other: string): boolean {
  return reached(root, file).has(other);
}

const known = new Map<string, readonly string[]>();

function reached(root: string, file: string): ReadonlySet<string> {
  const seen = new Set([file]);
  // A set is walked in the order in which it grows.
  for (const each of seen) for (const next of imports(root, each)) seen.add(next);
  return seen;
}

function imports(root: string, file: string): readonly string[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const path = join(root, file);
  const found: string[] = [];
  if (existsSync(path)) {
    const statement = /(?:^|\n)(?:import|export)(?! type)\s[^;]*?'(\.[^']*\.tsx?)'|import\('(\.[^']*\.tsx?)'\)/g;
    for (const [, now = '', later = ''] of readFileSync(path, 'utf8').matchAll(statement))
      found.push(slashed(join(dirname(file), now || later)));
  }
  known.set(file, found);
  return found;
}

/** Windows gives paths with backslashes. */
function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

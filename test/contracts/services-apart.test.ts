import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/cli.ts';

/** What starts a program that a machine may not have. */
const services = [
  'test/support/chromium.ts',
  'test/support/services/certificates.ts',
  'test/support/services/mail-server.ts',
  'test/support/services/radicale.ts',
].map((path) => join(root, path));

/** The files that a test needs, over all that it imports in this folder of tests. */
function needed(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  // What is imported as a type alone is not there when it runs.
  const imports = /(?:^|\n)(?:import|export)(?! type)\s[^;]*?'(\.[^']*\.ts)'|import\('(\.[^']*\.ts)'\)/g;
  for (const [, path = '', later = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
    const imported = join(dirname(file), path || later);
    if (imported.startsWith(join(root, 'test'))) needed(imported, seen);
  }
  return seen;
}

test('a test that needs a browser, a mail server or a calendar server lies with the services, and every other one runs anywhere', () => {
  const tests = globSync('test/**/*.test.ts', { cwd: root }).map((path) => join(root, path));
  const misplaced = tests
    .filter(
      (file) => services.some((each) => needed(file).has(each)) !== file.startsWith(join(root, 'test', 'services')),
    )
    .map((file) => relative(root, file));
  assert.ok(tests.length > 100);
  assert.deepEqual(misplaced, []);
});

import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { posix } from '../../../test/support/system.ts';
import { createDesktop } from './desktop.ts';

test(
  'a notice is handed to the system’s own command as arguments; where there is none, that is said',
  posix,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'persevere-desktop-'));
    const before = process.env.PATH;
    try {
      // A stand-in that writes down what it was given: no desktop runs where the tests do.
      const told = join(folder, 'told');
      writeFileSync(join(folder, 'notify-send'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${told}'\n`);
      chmodSync(join(folder, 'notify-send'), 0o755);
      process.env.PATH = `${folder}:${before}`;
      const desktop = createDesktop('linux');
      assert.equal(await desktop.available(), true);
      assert.equal(await desktop.show('Persevere', 'One thing for today; $(date) `date`'), true);
      assert.deepEqual(readFileSync(told, 'utf8').trim().split('\n').slice(-2), [
        'Persevere',
        'One thing for today; $(date) `date`',
      ]);
      process.env.PATH = folder;
      rmSync(join(folder, 'notify-send'));
      assert.equal(await desktop.available(), false);
      assert.equal(await desktop.show('Persevere', 'x'), false);
      assert.equal(await createDesktop('win32').available(), false);
    } finally {
      process.env.PATH = before;
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

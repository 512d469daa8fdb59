import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, persevere, shell, withHome } from '../support/cli.ts';
import { posix } from '../support/system.ts';

/** A folder of its own, removed afterwards. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-files-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test(
  '[ST14] given a disc that is full, the backup of yesterday is there as it was, and nothing half stays beside it',
  posix,
  async () => {
    await withHome(async (home) => {
      await ask(home, 'example');
      const [job] = (await ask<Output<'jobs'>>(home, 'jobs')).jobs;
      // More than the disc will hold, which is enough for what the database needs while it is read.
      await ask(home, 'log', 'in', 'email', '--job', job?.id ?? '', '--text', 'They talk. '.repeat(9000));
      await withFolder(async (folder) => {
        const backup = join(folder, 'backup');
        writeFileSync(backup, 'the backup of yesterday\n', { mode: 0o644 });
        const full = await shell(home, `ulimit -f 128; exec $P export "${backup}" --overwrite`);
        assert.notEqual(full.code, 0);
        assert.match(full.said, /could not be written/);
        assert.equal(readFileSync(backup, 'utf8'), 'the backup of yesterday\n');
        const fresh = await shell(home, `ulimit -f 128; exec $P export "${join(folder, 'another')}"`);
        assert.notEqual(fresh.code, 0);
        assert.deepEqual(readdirSync(folder), ['backup']);
      });
    });
  },
);

test(
  '[ST14] given a backup that others could read, the one that takes its place is for its owner alone, also behind a link',
  posix,
  async () => {
    await withHome(async (home) => {
      await ask(home, 'example');
      await withFolder(async (folder) => {
        const backup = join(folder, 'backup');
        writeFileSync(backup, 'old', { mode: 0o644 });
        symlinkSync(backup, join(folder, 'link'));
        for (const named of ['backup', 'link']) {
          await ask(home, 'export', join(folder, named), '--overwrite');
          assert.equal(statSync(backup).mode & 0o777, 0o600);
          assert.match(readFileSync(backup, 'utf8'), /^\{"format":"persevere-archive"/);
        }
        assert.deepEqual(readdirSync(folder).sort(), ['backup', 'link']);
      });
    });
  },
);

test(
  '[DK1] given a program that pipes in more slowly than Persevere starts, what it pipes in is read whole',
  posix,
  async () => {
    await withHome(async (home) => {
      await ask(home, 'example');
      await withFolder(async (folder) => {
        const backup = join(folder, 'backup');
        await ask(home, 'export', backup);
        const slow = `{ sleep 2; head -c 3000 "${backup}"; sleep 1; tail -c +3001 "${backup}"; } | $P restore - --replace`;
        const { code, said } = await shell(home, slow);
        assert.equal(code, 0, said);
        assert.equal((await ask<Output<'jobs'>>(home, 'jobs')).jobs.length, 1);
      });
    });
  },
);

test('[RU8] given a file without an end, no more of it is read than is taken', posix, async () => {
  await withHome(async (home) => {
    await ask(home, 'init');
    const ran = await shell(home, 'exec $P posting read /dev/zero');
    assert.equal(ran.code, 2, ran.said);
    assert.match(ran.said, /\/dev\/zero is larger than 10 MB\./);
    const piped = await shell(home, 'yes | $P posting read -');
    assert.match(piped.said, /What was piped in is larger than 10 MB\./);
  });
});

test('[ST13] given an empty variable in a script, the notes of the person’s own home are not taken for it', async () => {
  await withHome(async (home) => {
    for (const line of [
      ['profile', '--name', 'Rowan', '--home', ''],
      ['serve', '--port', '0', '--home', ''],
    ]) {
      const ran = await persevere(home, line);
      assert.equal(ran.code, 2, ran.out);
      assert.match(ran.err, /^--home names no folder\.\nNothing was changed\./);
    }
    assert.deepEqual(readdirSync(home), []);
  });
});

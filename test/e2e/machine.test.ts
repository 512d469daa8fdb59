import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createMarker, homeIdOf } from '../../src/adapters/system/marker.ts';
import { posix } from '../support/system.ts';

const mark = { position: 7, entryId: 'ent_seven' };

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-machine-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('[SG5] given a home reached by a link, it is the same home', posix, async () => {
  await inFolder(async (folder) => {
    const [home, link, keep] = ['home', 'link', 'keep'].map((name) => join(folder, name)) as [string, string, string];
    cpSync(import.meta.filename, join(home, 'account.sqlite'));
    symlinkSync(home, link);
    await createMarker(keep, home).write(mark);
    assert.deepEqual(await createMarker(keep, link).read(), mark);
    assert.equal(homeIdOf(keep, home), homeIdOf(keep, link));
  });
});

test('[SG5] given a home that was copied to another folder, it has no mark', async () => {
  await inFolder(async (folder) => {
    const [home, copy, keep] = ['home', 'copy', 'keep'].map((name) => join(folder, name)) as [string, string, string];
    cpSync(import.meta.filename, join(home, 'account.sqlite'));
    await createMarker(keep, home).write(mark);
    cpSync(home, copy, { recursive: true });
    assert.equal(await createMarker(keep, copy).read(), null);
    assert.notEqual(homeIdOf(keep, home), homeIdOf(keep, copy));
  });
});

/** As on a machine whose system calls itself something else, or nothing. */
function otherInstallation(keep: string): void {
  const file = join(keep, 'keeper.json');
  const keeper = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...keeper, installation: 'another' }));
}

test('[SG5] given another name of the machine or a new container on the same disc, the home is no copy', async () => {
  await inFolder(async (folder) => {
    const [home, keep] = ['home', 'keep'].map((name) => join(folder, name)) as [string, string];
    await createMarker(keep, home).write(mark);
    otherInstallation(keep);
    assert.deepEqual(await createMarker(keep, home).read(), mark);
  });
});

test('[SG5] given everything copied to another machine, keys and marks too, the home is a copy', async () => {
  await inFolder(async (folder) => {
    const [home, keep, carried] = ['home', 'keep', 'carried'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await createMarker(keep, home).write(mark);
    otherInstallation(keep);
    cpSync(keep, carried, { recursive: true });
    assert.equal(await createMarker(carried, home).read(), null);
  });
});

const readdirOutbox = (keep: string): string => readdirSync(keep).find((name) => name.startsWith('outbox-')) ?? '';

/** How the first edition called a machine. */
function formerName(): string {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);
  try {
    return hash(`${readFileSync('/etc/machine-id', 'utf8').trim()} ${hostname()}`);
  } catch {
    return hash(hostname());
  }
}

test('[SG5] given a mark that an earlier version wrote on this machine, it still counts; one of another machine does not', async () => {
  await inFolder(async (folder) => {
    const [home, keep] = ['home', 'keep'].map((name) => join(folder, name)) as [string, string];
    const marker = createMarker(keep, home);
    await marker.write({ position: 1, entryId: 'ent_one' });
    const file = join(keep, readdirOutbox(keep));
    writeFileSync(file, JSON.stringify({ ...mark, machine: formerName() }));
    assert.deepEqual(await marker.read(), mark);
    writeFileSync(file, JSON.stringify({ ...mark, machine: 'of-another-machine' }));
    assert.equal(await marker.read(), null);
  });
});

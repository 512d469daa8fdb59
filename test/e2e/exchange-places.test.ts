import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { folderPlace } from '../../src/adapters/exchange/folder-place.ts';
import { nodeCurve } from '../../src/adapters/exchange/node-curve.ts';
import { filePlace } from '../../src/app/exchange/file-place.ts';
import type { ExchangePlace } from '../../src/app/ports/exchange.ts';
import { ownerIdOf } from '../../src/core/exchange/batch.ts';
import { batchesIn } from '../../src/core/exchange/bundle.ts';
import { readName } from '../../src/core/exchange/envelope.ts';
import { Device } from '../support/exchange/device.ts';
import { Story } from '../support/world.ts';

const root = mkdtempSync(join(tmpdir(), 'persevere-places-'));
after(() => rmSync(root, { recursive: true, force: true }));
const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

/** A computer and a phone of one owner; the phone has noted somebody whom it met. */
async function two() {
  const secret = random(32);
  const owner = ownerIdOf(nodeCurve.publicKey(secret));
  const desk = await Device.first(owner, secret, random);
  const phone = await desk.invite();
  const story = new Story();
  const ann = { personId: 'per_ann', name: 'Ann Example', email: null, phone: null, firmId: null };
  story.add('person-noted', 1000, ['per_ann'], ann);
  for (const entry of story.entries) await phone.note(entry, 2000);
  return { owner, desk, phone };
}

async function rounds(devices: readonly Device[], at: (device: Device) => ExchangePlace): Promise<void> {
  for (const device of [...devices, ...devices]) {
    const round = await device.exchange(at(device), 3000);
    assert.equal(round?.kind, 'done');
  }
}

test('two devices exchange through a folder, in which nobody can read and every file is whole', async () => {
  const folder = mkdtempSync(join(root, 'cloud-'));
  const { owner, desk, phone } = await two();
  const place = folderPlace(folder, owner);
  await rounds([desk, phone], () => place);
  assert.equal(desk.disc.entries.get('ent_1')?.kind, 'person-noted');
  assert.equal(desk.folded(), phone.folded());

  const own = join(folder, `persevere-${owner}`);
  const files = readdirSync(own);
  assert.equal(files.length, desk.disc.batches.size);
  for (const file of files) {
    assert.match(file, /^[0-9a-z]{24}-\d{15}-\d{15}-[0-9a-f]{64}\.pvx$/);
    assert.doesNotMatch(readFileSync(join(own, file)).toString('latin1'), /Ann Example|person-noted/);
  }

  // A mirror brings half of a file first, and puts beside it what was in conflict: neither is taken for a batch.
  const [first = ''] = files;
  truncateSync(join(own, first), 100);
  writeFileSync(join(own, first.replace('.pvx', ' (conflicted copy).pvx')), 'other');
  writeFileSync(join(own, `${first}.part`), 'begun');
  assert.equal(await place.fetch(first.replace('.pvx', '')), null);
  assert.equal((await place.list())?.length, files.length);
  const name = first.replace('.pvx', '');
  const read = readName(name);
  const bytes = read === null ? null : await desk.ledger.bytesOf(read);
  assert.ok(bytes !== null);
  assert.equal(await place.keep(name, bytes), 'kept');
  assert.deepEqual(await place.fetch(name), bytes, 'written anew');
  // Another batch with the same numbers has no place.
  assert.equal(await place.keep(`${name.slice(0, -1)}${name.endsWith('0') ? '1' : '0'}`, bytes), 'other');

  await phone.write('a', 'begun in the lobby', 4000);
  rmSync(own, { recursive: true });
  await rounds([phone, desk], () => place);
  assert.equal(readdirSync(own).length, desk.disc.batches.size, 'what the folder lost is brought again');
  assert.equal(desk.folded(), phone.folded());
});

test('a folder that is not there, or in which something else has its place, is not made and says so', async () => {
  const folder = mkdtempSync(join(root, 'stick-'));
  const { owner, desk } = await two();
  const place = folderPlace(folder, owner);
  renameSync(folder, `${folder}-pulled`);
  assert.equal(await place.list(), null);
  assert.equal((await desk.exchange(place, 3000))?.kind, 'unreachable');
  renameSync(`${folder}-pulled`, folder);
  writeFileSync(join(folder, `persevere-${owner}`), 'a file in its place');
  assert.equal(await place.list(), null);
  assert.equal((await desk.exchange(place, 3000))?.kind, 'unreachable');
});

test('two devices exchange by a file that is carried to and fro, and of one that was cut off the whole batches count', async () => {
  const { desk, phone } = await two();
  const fromDesk = filePlace('file', new Map());
  assert.equal((await desk.exchange(fromDesk, 3000))?.kind, 'done');
  const opened = batchesIn(fromDesk.bytes());
  assert.ok(opened instanceof Map);
  const atPhone = filePlace('file', opened);
  assert.equal((await phone.exchange(atPhone, 3000))?.kind, 'done');
  const back = atPhone.bytes();
  assert.doesNotMatch(Buffer.from(back).toString('latin1'), /Ann Example|person-noted/);
  const returned = batchesIn(back);
  assert.ok(returned instanceof Map);
  assert.equal((await desk.exchange(filePlace('file', returned), 4000))?.kind, 'done');
  assert.equal(desk.disc.entries.get('ent_1')?.kind, 'person-noted');
  assert.equal(desk.folded(), phone.folded());

  const cut = batchesIn(back.slice(0, -1));
  assert.ok(cut instanceof Map);
  assert.equal(cut.size, returned.size - 1);
  assert.equal(batchesIn(new TextEncoder().encode('BEGIN:VCALENDAR')), null);
  const newer = back.slice();
  newer[4] = 2;
  assert.equal(batchesIn(newer), 'newer');
});

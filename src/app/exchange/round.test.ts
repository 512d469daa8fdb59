import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Device } from '../../../test/support/exchange/device.ts';
import { type ScriptedPlace, scriptedPlace } from '../../../test/support/exchange/scripted-place.ts';
import { Story } from '../../../test/support/world.ts';
import { nodeCurve } from '../../adapters/exchange/node-curve.ts';
import { ownerIdOf } from '../../core/exchange/batch.ts';
import { keptBy } from '../../core/exchange/kept.ts';
import { itemsOf } from './write-news.ts';

const NOON = Date.UTC(2027, 0, 8, 12);
const DAY = 86_400_000;
const DIGEST = 'd'.repeat(64);

async function household() {
  let drawn = 0;
  const random = (length: number): Uint8Array => {
    drawn += 1;
    return Uint8Array.from({ length }, (_, at) => (drawn * 31 + at * 7) % 256);
  };
  const root = random(32);
  const desk = await Device.first(ownerIdOf(nodeCurve.publicKey(root)), root, random);
  const relay = scriptedPlace();
  const place = relay.seenBy(() => null);
  await desk.ledger.say([{ mailbox: { device: desk.id, stamp: desk.stamp(NOON) } }]);
  const phone = await desk.invite();
  const meet = async (...devices: readonly Device[]): Promise<void> => {
    for (let turn = 0; turn < 3; turn++)
      for (const device of devices) assert.equal((await device.exchange(place, NOON))?.kind, 'done');
  };
  await meet(desk, phone);
  return { desk, phone, relay, place, meet, random };
}

function aboutAnn(): Story {
  const story = new Story();
  const person = { email: null, phone: null, firmId: null };
  story.add('person-noted', NOON, ['per_ann'], { personId: 'per_ann', name: 'Ann Example', ...person });
  story.add('person-noted', NOON, ['per_ben'], {
    personId: 'per_ben',
    name: 'Ben, a friend of Ann Example',
    ...person,
  });
  return story;
}

async function approve(device: Device, sender: Device, sendId: string): Promise<void> {
  const letter = {
    sendId,
    draftId: 'dr_1',
    digest: DIGEST,
    sender: sender.id,
    by: device.id,
    stamp: device.stamp(NOON),
    body: 1,
  };
  await device.ledger.say([{ letter }]);
}

const never = { left: Number.POSITIVE_INFINITY };
const stateAt = (device: Device): string | undefined => device.letters()[0]?.state;
const readable = (relay: ScriptedPlace, device: Device): string =>
  JSON.stringify([...relay.kept.values()].map((bytes) => itemsOf(device.disc.standing, bytes)));

test('what was noted on the phone is at the desk, and the phone says so only once the desk has said it', async () => {
  const { desk, phone, place } = await household();
  for (const entry of aboutAnn().entries) await phone.note(entry, NOON);
  await phone.exchange(place, NOON);
  assert.deepEqual(keptBy(phone.disc.standing, phone.id), [{ device: desk.id, at: NOON, hasAll: false }]);
  await desk.exchange(place, NOON + 1000);
  await phone.exchange(place, NOON + 2000);
  assert.deepEqual(keptBy(phone.disc.standing, phone.id), [{ device: desk.id, at: NOON + 1000, hasAll: true }]);
  assert.equal(phone.folded(), desk.folded());
});

test('a place that was emptied gets everything back from any one device', async () => {
  const { desk, phone, relay, place, meet } = await household();
  for (const entry of aboutAnn().entries) await phone.note(entry, NOON);
  await meet(phone, desk);
  const before = [...relay.kept.keys()].sort();
  relay.kept.clear();
  const round = await desk.exchange(place, NOON);
  assert.ok(round?.kind === 'done' && round.hadLost && round.hasAll);
  assert.deepEqual([...relay.kept.keys()].sort(), before);
});

test('who was erased does not come back from a phone that was away for months, nor stays in what the place keeps', async () => {
  const { desk, phone, relay, place, meet } = await household();
  for (const entry of aboutAnn().entries) await desk.note(entry, NOON);
  await meet(desk, phone);
  const later = new Story();
  const text = 'Cleo, whom Ann Example knows, will call.';
  later.add('notes-written', NOON, ['job_1'], { jobId: 'job_1', text });
  for (const entry of later.entries) await phone.note({ ...entry, id: 'ent_9' }, NOON + DAY);
  assert.ok(readable(relay, desk).includes('Ann Example'));
  await desk.erase('per_ann', NOON + 2 * DAY);
  await desk.exchange(place, NOON + 2 * DAY);
  assert.ok(!readable(relay, desk).includes('Ann Example'));
  await phone.exchange(place, NOON + 100 * DAY);
  await meet(desk, phone);
  assert.equal(phone.folded(), desk.folded());
  for (const text of [readable(relay, desk), phone.folded(), desk.folded()]) assert.ok(!text.includes('Ann Example'));
  assert.ok(desk.folded().includes('Cleo, whom (erased) knows'), 'what was noted meanwhile is kept, without the name');
});

test('a letter approved on the phone waits for the desk, goes once, and can be taken back until then', async () => {
  const { desk, phone, place, meet } = await household();
  const handed: string[] = [];
  const hand = ({ sendId }: { readonly sendId: string }): number => handed.push(sendId);
  await approve(phone, desk, 'snd_1');
  await meet(phone, desk);
  assert.equal(stateAt(phone), 'waits');
  await phone.send(place, NOON, never, hand);
  assert.deepEqual(handed, [], 'the phone sends nothing');
  await desk.send(place, NOON, never, hand);
  await desk.send(place, NOON, never, hand);
  await meet(desk, phone);
  assert.deepEqual([handed, stateAt(phone)], [['snd_1'], 'sent']);

  const other = await household();
  await approve(other.phone, other.desk, 'snd_1');
  const back = { sendId: 'snd_1', by: other.phone.id, stamp: other.phone.stamp(NOON) };
  await other.phone.ledger.say([{ takenBack: back }]);
  await other.phone.exchange(other.place, NOON);
  await other.desk.exchange(other.place, NOON);
  await other.desk.send(other.place, NOON, never, hand);
  await other.meet(other.desk, other.phone);
  assert.deepEqual([handed, stateAt(other.phone)], [['snd_1'], 'back']);
});

test('a computer that was killed while it sent never sends again: it says that nobody knows', async () => {
  const { desk, phone, place, meet } = await household();
  const handed: string[] = [];
  await approve(phone, desk, 'snd_1');
  await meet(phone, desk);
  for (let left = 0; left < 200; left++) await desk.send(place, NOON, { left }, ({ sendId }) => handed.push(sendId));
  assert.ok(handed.length <= 1);
  await meet(desk, phone);
  assert.match(stateAt(phone) ?? '', /^(sent|unknown)$/);
});

test('of a computer and its old copy one sends, and the other is a new device that loses nothing', async () => {
  const { desk, phone, place, meet, random } = await household();
  const handed: string[] = [];
  const hand = ({ sendId }: { readonly sendId: string }): number => handed.push(sendId);
  await approve(phone, desk, 'snd_1');
  await meet(phone, desk);
  const twin = new Device(desk.copy(), random);
  for (const entry of aboutAnn().entries) await twin.note(entry, NOON);
  const former = desk.id;
  await desk.send(place, NOON, never, hand);
  await twin.send(place, NOON, never, hand);
  await meet(desk, twin, phone);
  assert.deepEqual(handed, ['snd_1']);
  assert.equal(desk.id, former);
  assert.notEqual(twin.id, former);
  assert.equal(twin.folded(), desk.folded());
  assert.ok(phone.disc.entries.has('ent_1'));
});

test('a place that was emptied, with the computer put back from an old copy: the letter asks, and does not go by itself', async () => {
  const { desk, phone, relay, place, meet, random } = await household();
  const handed: string[] = [];
  const hand = ({ sendId }: { readonly sendId: string }): number => handed.push(sendId);
  await approve(phone, desk, 'snd_1');
  await meet(phone, desk);
  const old = new Device(desk.copy(), random);
  await desk.send(place, NOON, never, hand);
  relay.kept.clear();
  await old.exchange(place, NOON);
  await old.send(place, NOON, never, hand);
  assert.deepEqual([handed, stateAt(old)], [['snd_1'], 'asks']);
});

test('what a newer program wrote is kept by an older one, and read after its update', async () => {
  const { desk, phone, meet } = await household();
  phone.schema += 1;
  for (const entry of aboutAnn().entries) await phone.note(entry, NOON);
  await meet(phone, desk);
  assert.equal(desk.disc.entries.size, 0);
  desk.schema += 1;
  await meet(desk, phone);
  assert.equal(desk.folded(), phone.folded());
  assert.equal(desk.disc.entries.size, 2);
});

test('an entry that is damaged here stays here, and holds up no other', async () => {
  const { desk, phone, meet } = await household();
  const [first, second] = aboutAnn().entries;
  assert.ok(first !== undefined && second !== undefined);
  await phone.note({ ...first, happenedAt: Number.NaN }, NOON);
  await phone.note(second, NOON);
  await meet(phone, desk);
  assert.deepEqual([...desk.disc.entries.keys()], ['ent_2']);
});

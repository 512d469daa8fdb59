import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeCurve } from '../../adapters/exchange/node-curve.ts';
import { deviceIdOf, ownerIdOf, sealBatch } from './batch.ts';
import { type Envelope, NOTHING_BEFORE, readBatch, SCHEMA } from './envelope.ts';
import { type Item, writeBody } from './items.ts';
import { certify } from './keys.ts';
import { emptyStanding, endOf, type Judged, judge, type Self, type Standing } from './standing.ts';
import {
  currentKey,
  foundingBatch,
  joiningBatch,
  missingKeysBatch,
  type Pen,
  renewingBatch,
  sealItems,
  sharingBatch,
} from './writing.ts';

let drawn = 0;
const random = (length: number): Uint8Array => {
  drawn += 1;
  return new Uint8Array(length).fill(drawn % 256);
};
const rootSecret = new Uint8Array(32).fill(1);
const rootKey = nodeCurve.publicKey(rootSecret);
const OWNER = ownerIdOf(rootKey);

function penOf(fill: number): Pen & { readonly publicKey: Uint8Array } {
  const secret = new Uint8Array(32).fill(fill);
  const publicKey = nodeCurve.publicKey(secret);
  return { self: { device: deviceIdOf(publicKey), secret, schema: SCHEMA }, curve: nodeCurve, random, publicKey };
}

const [desk, phone, laptop] = [penOf(10), penOf(11), penOf(12)];
const note: Item = { name: { device: desk.self.device, text: 'Desk', token: '', stamp: '000000001.0000.a' } };

function judged(standing: Standing, bytes: Uint8Array | null, self: Self = desk.self): Judged {
  const batch = bytes === null ? null : readBatch(bytes);
  assert.ok(batch !== null);
  return judge(standing, batch, self, nodeCurve);
}

/** The standing after these batches, all of which are taken. */
function after(standing: Standing, self: Self, ...batches: readonly (Uint8Array | null)[]): Standing {
  return batches.reduce<Standing>((before, bytes) => {
    const each = judged(before, bytes, self);
    assert.ok(
      each.verdict === 'taken' || each.verdict === 'taken-keys' || each.verdict === 'unread',
      JSON.stringify(each),
    );
    return each.standing;
  }, standing);
}

const founding = foundingBatch(emptyStanding(OWNER), rootSecret, desk);
const founded = after(emptyStanding(OWNER), desk.self, founding);
const sharing = sharingBatch(founded, phone.self.device, phone.publicKey, desk);
const shared = after(founded, desk.self, sharing);
const joining = joiningBatch(
  shared,
  certify(OWNER, desk.self.device, desk.self.secret, phone.publicKey, nodeCurve),
  phone,
);
const both = after(shared, desk.self, joining);
const atPhone = after(emptyStanding(OWNER), phone.self, founding, sharing, joining);

test('a device that joins needs the id of the owner alone: the root vouches for the first device, and that one for it', () => {
  assert.equal(currentKey(atPhone)?.id, currentKey(both)?.id);
  assert.deepEqual(Object.keys(atPhone.devices).sort(), [desk.self.device, phone.self.device].sort());
  assert.equal(judged(atPhone, sealItems(both, [note], 5, desk), phone.self).verdict, 'taken');
});

test('a batch of another owner, of a stranger, or signed by another device than it names, is refused', () => {
  const strange = penOf(13);
  const elsewhere = foundingBatch(emptyStanding('000000000000000000000001'), rootSecret, desk);
  assert.deepEqual(judged(founded, elsewhere), { verdict: 'refused', why: 'other-owner' });
  const unasked = joiningBatch(
    founded,
    certify(OWNER, desk.self.device, strange.self.secret, strange.publicKey, nodeCurve),
    strange,
  );
  assert.deepEqual(judged(founded, unasked), { verdict: 'refused', why: 'forged' });
  const ownRoot = joiningBatch(
    founded,
    certify(OWNER, 'root', strange.self.secret, strange.publicKey, nodeCurve),
    strange,
  );
  assert.deepEqual(judged(founded, ownRoot), { verdict: 'refused', why: 'forged' });
  // A device that belongs writes in the name of another.
  const posing: Pen = { ...desk, self: { ...phone.self, device: desk.self.device } };
  assert.deepEqual(judged(both, sealItems(both, [note], 5, posing)), { verdict: 'refused', why: 'forged' });
});

test('a batch that comes too early waits, one that comes in the place of another is refused', () => {
  const first = sealItems(both, [note], 5, desk);
  const next = after(both, desk.self, first);
  const second = sealItems(next, [note], 6, desk);
  const waiting = judged(both, second);
  assert.equal(waiting.verdict === 'waits' && waiting.for, 'before');
  assert.equal(judged(next, second).verdict, 'taken');
  assert.deepEqual(judged(next, sealItems(both, [note, note], 7, desk)), { verdict: 'refused', why: 'fork' });
  const stranger = judged(emptyStanding(OWNER), second);
  assert.equal(stranger.verdict === 'waits' && stranger.for, 'device');
});

/** A batch of the desk behind what is known, with anything on its outside. */
function sealedAs(standing: Standing, change: Partial<Envelope>, key = currentKey(standing)): Uint8Array {
  const end = endOf(standing, desk.self.device);
  assert.ok(key !== null && end !== null);
  const outside = { schema: SCHEMA, owner: OWNER, device: desk.self.device, epoch: key.number, key: key.id };
  const numbers = { from: end.to + 1, to: end.to + 1, previous: end.hash };
  const text = writeBody({ at: 1, seen: [], items: [note] });
  return sealBatch(
    { ...outside, ...numbers, ...change },
    text,
    Uint8Array.fromHex(key.secret),
    random(24),
    desk.self.secret,
    nodeCurve,
  );
}

test('neither the key nor the version goes back: a downgrade is refused, even by the device itself', () => {
  const former = currentKey(both);
  const renewed = after(both, desk.self, renewingBatch(both, [], rootKey, desk));
  const onward = after(renewed, desk.self, sealItems(renewed, [note], 5, desk));
  assert.equal(currentKey(onward)?.number, 2);
  assert.deepEqual(judged(onward, sealedAs(onward, {}, former)), { verdict: 'refused', why: 'downgrade' });
  assert.deepEqual(judged(both, sealedAs(both, { epoch: 7 })), { verdict: 'refused', why: 'downgrade' });
  const newer = after(both, { ...desk.self, schema: 2 }, sealedAs(both, { schema: 2 }));
  assert.deepEqual(judged(newer, sealedAs(newer, {})), { verdict: 'refused', why: 'downgrade' });
});

test('what a newer program wrote is kept and holds up nothing; read is it after an update', () => {
  const newer = sealedAs(both, { schema: 2 });
  const kept = judged(both, newer);
  assert.equal(kept.verdict, 'unread');
  assert.equal(kept.verdict === 'unread' && endOf(kept.standing, desk.self.device)?.hash, readBatch(newer)?.hash);
  assert.equal(judged(both, newer, { ...desk.self, schema: 2 }).verdict, 'taken');
});

test('the previous hash and the numbers are bound: a batch behind another batch than it names is refused', () => {
  assert.deepEqual(judged(both, sealedAs(both, { previous: NOTHING_BEFORE })), { verdict: 'refused', why: 'fork' });
});

test('a device that was taken away reads nothing from then on, and what it writes is not read', () => {
  const renewing = renewingBatch(both, [phone.self.device], rootKey, desk);
  const without = after(both, desk.self, renewing);
  const news = sealItems(without, [note], 5, desk);
  const thief = after(atPhone, phone.self, renewing);
  const reads = judged(thief, news, phone.self);
  assert.equal(reads.verdict === 'waits' && reads.for, 'key');
  const written = judged(without, sealItems(atPhone, [note], 6, phone));
  assert.equal(written.verdict === 'waits' && written.for, 'word');
  // Nor can it let another device in.
  const friend = joiningBatch(
    without,
    certify(OWNER, phone.self.device, phone.self.secret, laptop.publicKey, nodeCurve),
    laptop,
  );
  const brought = judged(without, friend);
  assert.equal(brought.verdict === 'waits' && brought.for, 'word');
});

test('what a device that belongs had read before it heard that another is gone counts for all', () => {
  const certificate = certify(OWNER, desk.self.device, desk.self.secret, laptop.publicKey, nodeCurve);
  const withLaptop = after(both, desk.self, joiningBatch(both, certificate, laptop));
  const three = after(withLaptop, desk.self, missingKeysBatch(withLaptop, desk));
  const late = sealItems(three, [note], 6, phone);
  const hasRead = after(three, desk.self, late);
  // The laptop has the keys, has read what the phone wrote last, and says so.
  const saying = sealItems(hasRead, [], 7, laptop);
  const cut = after(three, desk.self, renewingBatch(three, [phone.self.device], rootKey, desk));
  assert.equal(judged(cut, late).verdict, 'waits');
  const told = after(cut, desk.self, saying);
  assert.equal(judged(told, late).verdict, 'taken');
});

test('a batch that was withdrawn is read no more, and what comes behind it is', () => {
  const first = sealItems(both, [note], 5, desk);
  const read = first === null ? null : readBatch(first);
  assert.ok(read !== null);
  const next = after(both, desk.self, first);
  const { device, from, to } = read.envelope;
  const second = sealItems(next, [note, { withdrawn: { device, from, to, hash: read.hash } }], 6, desk);
  const ahead = judged(both, second);
  assert.ok(ahead.verdict === 'waits' && ahead.for === 'before');
  assert.equal(judged(ahead.standing, second).verdict, 'taken');
  assert.deepEqual(judged(ahead.standing, first), { verdict: 'refused', why: 'withdrawn' });
});

test('with the twelve words alone a new device comes in, opens every key and takes the others away', () => {
  const found = after(
    emptyStanding(OWNER),
    { device: 'root', secret: rootSecret, schema: SCHEMA },
    founding,
    sharing,
    joining,
  );
  const entering = joiningBatch(found, certify(OWNER, 'root', rootSecret, laptop.publicKey, nodeCurve), laptop);
  const inside = after(found, laptop.self, entering);
  const alone = after(
    inside,
    laptop.self,
    renewingBatch(inside, [desk.self.device, phone.self.device], rootKey, laptop),
  );
  assert.equal(currentKey(alone)?.number, 2);
  assert.deepEqual(Object.keys(alone.gone).sort(), [desk.self.device, phone.self.device].sort());
  // The others learn it.
  const told = after(both, desk.self, entering);
  assert.equal(judged(told, sealItems(alone, [note], 9, laptop)).verdict, 'waits');
});

test('a key that jumps to a number which nobody could follow waits, and keys go on being renewed', () => {
  const jumping = {
    ...both,
    keys: { ...both.keys, '000000000000000000000001': { number: 5000, secret: null, readers: [] } },
  };
  const jumped = judged(both, renewingBatch(jumping, [], rootKey, phone));
  assert.equal(jumped.verdict === 'waits' && jumped.for, 'key');
  assert.equal(judged(both, renewingBatch(both, [], rootKey, desk)).verdict, 'taken-keys');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeCurve } from '../../adapters/exchange/node-curve.ts';
import { Device } from '../../../test/support/exchange/device.ts';
import { randomBytes } from 'node:crypto';
import { scriptedPlace } from '../../../test/support/exchange/scripted-place.ts';
import { ownerIdOf } from '../../core/exchange/batch.ts';
import { Story } from '../../../test/support/world.ts';

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

test('two devices', async () => {
  const root = random(32);
  const owner = ownerIdOf(nodeCurve.publicKey(root));
  const a = await Device.first(owner, root, random);
  const place = scriptedPlace().seenBy(() => null);
  const story = new Story();
  story.add('person-noted', 1000, ['per_ann'], { personId: 'per_ann', name: 'Ann Example' } as never);
  await a.note(story.entries[0]!, 1000);
  console.log(await a.exchange(place, 2000));
  const b = await a.invite();
  console.log(await a.exchange(place, 2000));
  console.log(await b.exchange(place, 2000));
  console.log(await a.exchange(place, 2000));
  console.log(await b.exchange(place, 2000));
  assert.equal(a.folded(), b.folded());
});

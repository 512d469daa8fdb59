import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asErased, erasureAsErased, holdsErased, isErasedRow, itemAsErased } from './erasing.ts';
import type { Erased, TravellingEntry } from './items.ts';

const contact = (personIds: readonly string[]): TravellingEntry => ({
  id: 'ent_1',
  kind: 'letter-approved',
  version: 2,
  happenedAt: 1,
  recordedAt: 1,
  stamp: '000000001.0000.desk',
  operationId: '',
  scopes: ['job_one', ...personIds],
  payload: {
    sendId: 'snd_1',
    jobIds: ['job_one'],
    personIds,
    stepIds: [],
    purpose: 'thanks',
    messageId: '<1@example.org>',
    digest: 'd',
    goesAt: 1,
    warned: [],
  },
});

const erasure = (id: string, personId: string, given: Partial<Erased> = {}): Erased => ({
  id,
  personId,
  includes: [],
  remains: [],
  stamp: '5',
  rows: [],
  ...given,
});

const left = (payload: unknown, kind = 'a-newer-kind') => [
  { entryId: 'ent_1', kind, payload, version: 2, scopes: ['job_one'] },
];

test('an entry that comes late is cut as its kind says, once for each who was erased', () => {
  const both = [erasure('era_1', 'per_ann'), erasure('era_2', 'per_ben')];
  const cut = asErased(contact(['per_ann', 'per_cleo']), both);
  assert.deepEqual(cut.scopes, ['job_one', 'per_cleo']);
  assert.deepEqual((cut.payload as { personIds: unknown }).personIds, ['per_cleo']);
  assert.deepEqual(asErased(contact(['per_ann']), both).payload, { erased: true });
});

test('what the device that erased left of an entry counts, and of two the one that knew the other', () => {
  const first = erasure('era_1', 'per_ann', { remains: left({ note: 'met  and Ben' }) });
  const later = erasure('era_2', 'per_ben', { includes: ['era_1'], remains: left({ note: 'met  and ' }) });
  const entry = { ...contact([]), kind: 'a-newer-kind' };
  assert.deepEqual(asErased(entry, [first]).payload, { note: 'met  and Ben' });
  assert.deepEqual(asErased(entry, [later, first]).payload, { note: 'met  and ' });
  assert.deepEqual(erasureAsErased(first, [first, later]).remains, []);
});

test('of two erasures that did not know each other no words are left that differ', () => {
  const ann = erasure('era_1', 'per_ann', { remains: left({ note: 'met  and Ben', day: 3, list: ['a', 'Ben'] }) });
  const ben = erasure('era_2', 'per_ben', { remains: left({ note: 'met Ann and ', day: 3, list: ['a'] }) });
  const entry = { ...contact([]), kind: 'a-newer-kind' };
  const expected = { note: '', day: 3, list: ['a'] };
  assert.deepEqual(asErased(entry, [ann, ben]).payload, expected);
  assert.deepEqual(asErased(entry, [ben, ann]).payload, expected);
  assert.ok(!JSON.stringify(erasureAsErased(ann, [ann, ben])).includes('Ben'));
});

test('an entry of the first editions is cut as its kind of today says, and stays as it was written where nothing is cut', () => {
  const payload = { opportunityId: 'job_one', role: 'Analyst', mainContactId: 'per_ann' };
  const old = { ...contact(['per_ann']), kind: 'opportunity-opened', version: 1, payload };
  const cut = asErased(old, [erasure('era_1', 'per_ann')]);
  assert.deepEqual([cut.kind, cut.version, cut.scopes], ['job-opened', 2, ['job_one']]);
  assert.deepEqual(cut.payload, { jobId: 'job_one', role: 'Analyst', mainContactId: null });
  assert.equal(asErased(old, [erasure('era_1', 'per_ben')]), old);
});

test('of two erasures of which one left nothing, nothing is left, and not the half of a payload', () => {
  const entry = contact(['per_ann']);
  const ann = erasure('era_1', 'per_ann', { remains: left({ erased: true }, entry.kind) });
  const ben = erasure('era_2', 'per_ben', { remains: left(entry.payload, entry.kind) });
  assert.deepEqual(asErased(entry, [ann, ben]).payload, { erased: true });
  assert.deepEqual(asErased(entry, [ben, ann]).payload, { erased: true });
});

test('a row that was erased with a person does not come back, and a version written after the erasure stays', () => {
  const erased = [erasure('era_1', 'per_ann', { rows: [{ kind: 'draft', key: 'dr_1' }] })];
  assert.equal(isErasedRow({ kind: 'draft', key: 'dr_1', stamp: '4' }, erased), true);
  assert.equal(isErasedRow({ kind: 'draft', key: 'dr_1', stamp: '6' }, erased), false);
  assert.equal(isErasedRow({ kind: 'draft', key: 'dr_2', stamp: '4' }, erased), false);
  assert.equal(itemAsErased({ row: { kind: 'draft', key: 'dr_1', body: 1, versions: {}, stamp: '4' } }, erased), null);
});

test('a batch is looked through for what it holds of somebody who was erased', () => {
  const erased = [erasure('era_1', 'per_ann')];
  assert.equal(holdsErased({ entry: contact(['per_ann']) }, erased), true);
  assert.equal(holdsErased({ entry: contact(['per_ben']) }, erased), false);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RowVersion } from './items.ts';
import { mergeVersions, nextVersion } from './rows.ts';

const row = (body: unknown, versions: Record<string, number>, stamp: string): RowVersion => ({
  kind: 'unfinished',
  key: 'note',
  body,
  versions,
  stamp,
});
const merged = (...versions: readonly RowVersion[]): readonly unknown[] =>
  versions.reduce<readonly RowVersion[]>(mergeVersions, []).map(({ body }) => body);

const lobby = row('in the lobby', { phone: 1 }, '1');
const train = row('on the train', { phone: 2 }, '2');
const desk = row('at the desk', { phone: 1, desk: 1 }, '3');

test('who wrote last, having read the others, is what stands, in whatever order it comes', () => {
  assert.deepEqual(merged(lobby, train), ['on the train']);
  assert.deepEqual(merged(train, lobby, train), ['on the train']);
});

test('what two devices wrote without having read each other is kept both, the later first', () => {
  assert.deepEqual(merged(train, desk), ['at the desk', 'on the train']);
  assert.deepEqual(merged(desk, lobby, train), ['at the desk', 'on the train']);
  const joined = nextVersion([desk, train], 'desk', { kind: 'unfinished', key: 'note', body: 'both', stamp: '4' });
  assert.deepEqual(joined.versions, { desk: 2, phone: 2 });
  assert.deepEqual(merged(desk, train, joined), ['both']);
});

test('what one device removed while another wrote on is kept, and shown', () => {
  const removed = row(null, { phone: 2 }, '9');
  assert.deepEqual(merged(removed, desk), ['at the desk', null]);
  assert.deepEqual(merged(lobby, removed), [null]);
});

test('a device and its old copy that count alike lose neither text', () => {
  assert.deepEqual(merged(train, row('at the station', { phone: 2 }, '3')), ['at the station', 'on the train']);
});

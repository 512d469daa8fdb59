// Where the browser has no file system that can be written at once, or refuses it, the store says so and keeps nothing in memory.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NoOpfs } from '../../../../src/adapters/store/opfs-pool.ts';
import { openOpfsStore } from '../../../../src/adapters/store/opfs-store.ts';

test('[ST1] given a browser without a file system that can be written at once, opening is refused by name', async () => {
  await assert.rejects(openOpfsStore({ folder: 'none' }), NoOpfs);
  await assert.rejects(openOpfsStore({ folder: 'none' }), NoOpfs);
});

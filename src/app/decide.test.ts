import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createMemoryStore } from '../adapters/store/memory-store.ts';
import { compose } from '../main/compose.ts';
import { done } from './context.ts';
import { decide } from './decide.ts';

const source = join(import.meta.dirname, '..');

test('[ST2] everything that the program writes goes through the one door, and nothing is committed beside it', () => {
  const besides = ['app', 'example', 'main', 'transports'].flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name))
      .filter((name) => /\.commit\(/.test(readFileSync(join(source, name), 'utf8'))),
  );
  assert.deepEqual(besides, [join('app', 'decide.ts')]);
});

test('[ST2] given that somebody else always wrote meanwhile, it is decided up to 5 times, and then the person is told', async () => {
  const store = createMemoryStore();
  const app = compose('', { store: { ...store, commit: async () => ({ ok: false, reason: 'conflict', scopes: [] }) } });
  let decided = 0;
  const result = await decide(app, null, async () => {
    decided += 1;
    return done({ entries: [], rows: [{ kind: 'setting', key: 'a', body: {} }], read: [], result: null });
  });
  assert.equal(decided, 5);
  assert.ok(!result.ok);
  assert.equal(result.refusal.code, 'changed-meanwhile');
});

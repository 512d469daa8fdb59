import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSqliteStore } from '../../src/adapters/store/sqlite-store.ts';
import type { Output } from '../../src/contract/registry.ts';
import { accountFile } from '../../src/main/home.ts';
import { ask, root, withHome } from '../support/cli.ts';
import { begin } from '../support/exchange/ledger-contract.ts';

test('[ST6] given an account that is exchanged with other devices, forgetting somebody tells them what is left of each note, and which rows go', async () => {
  await withHome(async (home) => {
    mkdirSync(home, { recursive: true });
    const file = accountFile(home);
    copyFileSync(join(root, 'test', 'fixtures', 'homes', 'before-the-exchange.sqlite'), file);
    const before = openSqliteStore(file);
    await begin(before, Date.UTC(2026, 10, 25));
    await before.close();
    await ask(home, 'forget', 'Ilse Hart', '--yes');
    const after = openSqliteStore(file);
    const pending = await after.exchange.pending();
    const said = pending.flatMap((item) => ('erasure' in item ? [item.erasure] : []));
    assert.deepEqual(
      said.map(({ personId, remains, rows }) => [personId, remains.map(({ entryId }) => entryId), rows]),
      [['per_ilse', ['ent_1', 'ent_3'], [{ kind: 'unfinished', key: 'note_begun' }]]],
    );
    assert.ok(!JSON.stringify([pending, await after.exchange.erasures()]).includes('Ilse'));
    assert.equal(await after.holdsTrace(['Ilse Hart']), false);
    await after.close();
    assert.equal((await ask<Output<'doctor'>>(home, 'doctor')).sound, true);
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openSqliteStore } from '../../src/adapters/store/sqlite-store.ts';
import type { Output } from '../../src/contract/registry.ts';
import type { Entry } from '../../src/core/journal/entry.ts';
import { accountFile } from '../../src/main/home.ts';
import { ask, withHome } from '../support/cli.ts';

const mail = `From: Fiona Marsh <fiona.marsh@calder-search.example>
To: rosa@example.org
Subject: Data Engineer
Date: Tue, 24 Nov 2026 09:00:00 +0000
Message-ID: <one@calder-search.example>

Dear Rosa, the client would like to know when you could start. Fiona
`;

async function entriesOf(home: string): Promise<Entry[]> {
  const store = openSqliteStore(accountFile(home), { readOnly: true });
  try {
    return await store.entries({ after: 0, limit: 1000 });
  } finally {
    await store.close();
  }
}

test('[ST8] given one mail that two devices with the same notes read, both note it under one id', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-mail-'));
  try {
    const file = join(folder, 'mail.eml');
    writeFileSync(file, mail);
    await withHome(async (desk) => {
      await ask(
        desk,
        'add',
        'job',
        '--role',
        'Data Engineer',
        '--agency',
        'Calder Search',
        '--consultant',
        'Fiona Marsh',
      );
      await ask(desk, 'correct', 'person', 'Fiona Marsh', '--email', 'fiona.marsh@calder-search.example');
      await ask(desk, 'export', join(folder, 'notes.jsonl'));
      await withHome(async (phone) => {
        await ask(phone, 'restore', join(folder, 'notes.jsonl'));
        const ids: string[] = [];
        const stamps: string[] = [];
        for (const home of [desk, phone]) {
          await ask(home, 'read', file);
          const noted = (await entriesOf(home)).findLast((each) => each.kind === 'contact-logged');
          ids.push(noted?.id ?? '');
          stamps.push(noted?.stamp ?? '');
        }
        assert.ok(ids[0] !== '' && ids[0] === ids[1], ids.join(' and '));
        assert.notEqual(stamps[0]?.split('.')[2], stamps[1]?.split('.')[2], 'each says that it was this device');
      });
      assert.equal((await ask<Output<'doctor'>>(desk, 'doctor')).sound, true);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

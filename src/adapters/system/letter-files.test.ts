import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createLetterFiles } from './letter-files.ts';

test('[ST14] given a letter whose id leads to another folder, as a backup of somebody else may hold it, its file lies beside the others and goes with them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-letters-'));
  try {
    const home = join(folder, 'home');
    const files = createLetterFiles(home);
    for (const id of ['dr_ag70k2nay7eh07d9', '../../stray', '/etc/stray', '..', 'a b', 'x'.repeat(500)])
      assert.notEqual(files.put(id, 'text', Date.now()), null, id);
    assert.deepEqual(readdirSync(folder), ['home']);
    assert.equal(readdirSync(join(home, 'opened-letters')).filter((name) => /^[\w-]+\.eml$/.test(name)).length, 6);
    files.removeAll();
    assert.deepEqual(readdirSync(join(home, 'opened-letters')), []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

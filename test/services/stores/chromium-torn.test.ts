import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { killBrowser } from '../../support/browser-kills.ts';
import { chromiumProgram } from '../../support/browsers/chromium.ts';
import { seeded } from '../../support/runs.ts';

/**
 * The head of a whole record of 500 bytes whose body never came, as a kill between the two leaves it
 * (https://github.com/google/leveldb/blob/main/doc/log_format.md): a checksum of four bytes, the length in two, the kind.
 */
const HEAD_WITHOUT_BODY = Buffer.from([1, 2, 3, 4, 0xf4, 1, 1]);

/** The log of a database of Chromium in this profile: that of the page itself, or that of its mirror. */
function logOf(profile: string, of: 'the account' | 'the mirror'): string {
  const place = join(profile, 'Default', of === 'the account' ? 'IndexedDB' : 'WebStorage');
  const logs = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /leveldb\/\d+\.log$/.test(name),
  );
  const [log] = logs.sort().reverse();
  assert.ok(log !== undefined && (of === 'the account') !== log.includes('IndexedDB/'), logs.join(' '));
  return join(place, log);
}

/** True where Chromium began this database anew at its last opening: it has no record of an earlier one. */
const wasEmptied = (log: string): boolean => !existsSync(join(dirname(log), 'LOG.old'));

for (const torn of ['the account', 'the mirror'] as const)
  test(`[ST2] given a log of ${torn} in IndexedDB that Chromium takes for damaged and empties, all that was acknowledged is there`, async () => {
    const emptied: boolean[] = [];
    await killBrowser(chromiumProgram, ['IndexedDB'], 6, seeded(3), {
      between(profile, round) {
        const log = logOf(profile, torn);
        if (round === 1) appendFileSync(log, HEAD_WITHOUT_BODY);
        emptied.push(wasEmptied(log));
      },
    });
    assert.deepEqual(
      emptied.slice(1),
      [false, false, true, false, false],
      'two openings after the kill, and never else',
    );
  });

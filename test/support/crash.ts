import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/adapters/store/sqlite-store.ts';
import { accountFile } from '../../src/main/home.ts';

const writer = join(import.meta.dirname, 'writer.ts');

/** Starts a writing process; `lines` holds what it acknowledged. */
export function startWriter(
  home: string,
  name: string,
  count?: number,
): { lines: string[]; kill(): void; ended: Promise<void>; first: Promise<void> } {
  const child = spawn(process.execPath, [writer, home, name, ...(count === undefined ? [] : [String(count)])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  let rest = '';
  let begun: () => void = () => {};
  const first = new Promise<void>((resolve) => {
    begun = resolve;
  });
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString('utf8')).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    begun();
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return { lines, kill: () => child.kill('SIGKILL'), ended, first };
}

/** Rounds of kill -9 at a random moment of writing; after each the file opens, is sound, and holds all that was acknowledged. */
export async function crashRounds(rounds: number, random: () => number): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'persevere-crash-'));
  let acknowledged = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      const child = startWriter(home, `round${round}`);
      await child.first;
      const pause = random() * 120;
      await new Promise<void>((resolve) => setTimeout(resolve, pause));
      child.kill();
      await child.ended;
      const store = openSqliteStore(accountFile(home));
      assert.deepEqual((await store.inspect()).problems, [], 'the file is sound');
      const ids = child.lines.map((line) => line.split(' ')[1] ?? '');
      assert.ok(
        child.lines.every((line) => line.startsWith('ok ')),
        child.lines.at(-1) ?? 'nothing acknowledged',
      );
      const loaded = await store.load(ids);
      assert.ok(
        loaded.every((each) => each.state?.kind === 'job'),
        'all that was acknowledged is there',
      );
      acknowledged += ids.length;
      assert.deepEqual((await store.rebuild()).differing, [], 'what is derived agrees with the entries');
      await store.close();
    }
    return acknowledged;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

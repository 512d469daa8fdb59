import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { compose } from '../../src/main/compose.ts';
import { openTerminal } from '../../src/main/terminal.ts';
import { run } from '../../src/transports/cli/run.ts';
import { ask, keepOf, persevere, withHome } from '../support/cli.ts';
import { posix } from '../support/system.ts';

const HOUR = 3_600_000;

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

/** Types a command at a terminal on which `opener` stands for the program of the desktop that opens files. */
async function type(
  home: string,
  opener: string | null,
  ...args: string[]
): Promise<{ said: string; given: string[] }> {
  const bin = mkdtempSync(join(tmpdir(), 'persevere-desktop-'));
  const before = process.env.PATH;
  const stdout = Object.assign(new PassThrough(), { isTTY: true });
  const terminal = openTerminal({
    stdin: Object.assign(new PassThrough(), { isTTY: true }),
    stdout,
    stderr: stdout,
  });
  try {
    if (opener !== null)
      for (const name of ['xdg-open', 'open']) {
        writeFileSync(join(bin, name), `#!/bin/sh\nprintf '%s\\n' "$@" > '${join(bin, 'given')}'\n${opener}\n`);
        chmodSync(join(bin, name), 0o755);
      }
    process.env.PATH = opener === null ? bin : `${bin}:${before}`;
    const code = await run(
      [...args, '--home', home],
      async (given) => compose(given ?? home, { keep: keepOf(home) }),
      terminal,
    );
    assert.equal(code, 0);
    const given = existsSync(join(bin, 'given')) ? readFileSync(join(bin, 'given'), 'utf8').trim().split('\n') : [];
    return { said: String(stdout.read() ?? ''), given };
  } finally {
    process.env.PATH = before;
    rmSync(bin, { recursive: true, force: true });
  }
}

/** A letter of thanks to somebody with an address, ready to be opened. */
async function withLetter(work: (home: string, letter: Output<'draft'>) => Promise<void>): Promise<void> {
  await withHome(async (home) => {
    await ask(home, 'profile', '--name', 'Rowan Ellis', '--email', 'rowan@example.org', '--zone', 'Europe/London');
    const { jobId } = await ask<Output<'example'>>(home, 'example');
    const plan = await ask<Output<'plan'>>(home, 'plan', '--job', jobId);
    const step = plan.steps.find((each) => each.kind === 'thank-you')?.id ?? '';
    await work(home, await ask<Output<'draft'>>(home, 'draft', step));
  });
}

const folderOf = (home: string): string => join(home, 'opened-letters');
const lettersIn = (home: string): string[] => readdirSync(folderOf(home));

test(
  '[ST16] given a letter that is opened from the terminal, others on the computer see the path of a file and no word of it',
  posix,
  async () => {
    await withLetter(async (home, letter) => {
      chmodSync(home, 0o755);
      const { said, given } = await type(home, 'exit 0', 'open', letter.draftId, '--meant');
      const [path = '', ...more] = given;
      assert.deepEqual(more, []);
      assert.match(path, /^\/.*\/opened-letters\/[\w-]+\.eml$/);
      assert.doesNotMatch(given.join(' '), /mailto|Thank|Dear|@|Rowan/);
      assert.equal(mode(path), '600');
      assert.equal(mode(folderOf(home)), '700');
      const message = readFileSync(path, 'utf8');
      assert.match(message, /^X-Unsent: 1\r?$/m);
      assert.match(message, /Rowan Ellis/);
      assert.match(said, /Opened with the program for message files/);
      assert.match(said, new RegExp(`persevere sent ${letter.draftId}`));
    });
  },
);

test(
  '[ST16] given a computer on which nothing opens message files, the terminal says where the letter lies and what to do',
  posix,
  async () => {
    await withLetter(async (home, letter) => {
      for (const opener of ['exit 4', null]) {
        const { said } = await type(home, opener, 'open', letter.draftId, '--meant');
        assert.match(said, /No program here opens message files \(\.eml\)\. For an hour at least the letter lies in /);
        const path = /lies in (\S+\.eml):/.exec(said)?.[1] ?? '';
        assert.equal(mode(path), '600');
        assert.match(said, new RegExp(`persevere open ${letter.draftId} --copy`));
      }
    });
  },
);

test(
  '[ST16] given letters that were opened before, they go at the next one after an hour, and at any command after a day',
  posix,
  async () => {
    await withLetter(async (home, letter) => {
      const open = () => type(home, 'exit 0', 'open', letter.draftId, '--meant');
      const age = (by: number): void => {
        for (const name of lettersIn(home))
          utimesSync(join(folderOf(home), name), new Date(), new Date(Date.now() - by));
      };
      await open();
      await open();
      assert.equal(lettersIn(home).length, 2, 'the program may still read the one before');
      writeFileSync(join(folderOf(home), 'mine.txt'), 'not of Persevere');
      age(HOUR + 1000);
      await open();
      assert.equal(lettersIn(home).filter((name) => name.endsWith('.eml')).length, 1);
      age(23 * HOUR);
      assert.equal((await persevere(home, ['today'])).code, 0);
      assert.equal(lettersIn(home).length, 2);
      age(25 * HOUR);
      assert.equal((await persevere(home, ['today'])).code, 0);
      assert.deepEqual(lettersIn(home), ['mine.txt']);
    });
  },
);

test('[ST16] given somebody who is forgotten, a letter that was opened goes at once', posix, async () => {
  await withLetter(async (home, letter) => {
    await type(home, 'exit 0', 'open', letter.draftId, '--meant');
    assert.equal(lettersIn(home).length, 1);
    await ask(home, 'forget', letter.to[0]?.name ?? '', '--yes');
    assert.deepEqual(lettersIn(home), []);
  });
});

test(
  '[ST16] given a link in the place of the folder, nothing is written or removed where it leads',
  posix,
  async () => {
    await withLetter(async (home, letter) => {
      const elsewhere = join(home, 'elsewhere');
      mkdirSync(elsewhere);
      writeFileSync(join(elsewhere, 'kept.eml'), 'x');
      utimesSync(join(elsewhere, 'kept.eml'), new Date(), new Date(Date.now() - 48 * HOUR));
      symlinkSync(elsewhere, folderOf(home));
      const { said, given } = await type(home, 'exit 0', 'open', letter.draftId, '--meant');
      assert.deepEqual(given, []);
      assert.match(said, /Rowan Ellis/, 'the letter is shown instead');
      assert.deepEqual(readdirSync(elsewhere), ['kept.eml']);
    });
  },
);

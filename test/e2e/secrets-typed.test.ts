import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { operations } from '../../src/contract/registry.ts';
import { readIn } from '../../src/languages/registry.ts';
import { compose } from '../../src/main/compose.ts';
import { run } from '../../src/transports/cli/run.ts';
import type { Terminal } from '../../src/transports/cli/terminal.ts';
import { command, keepOf, program, withHome } from '../support/cli.ts';

const SECRET = 'hush-4711-apricot';

const consent = [
  ...[
    'mail',
    'consent',
    '--address',
    'rowan@example.org',
    '--client-id',
    'mine',
    '--host',
    '127.0.0.1',
    '--port',
    '2525',
  ],
  ...['--security', 'loopback', '--no-reading', '--scope', 'mail'],
  ...['--authorization', 'https://consent.example.org/ask', '--token', 'https://consent.example.org/token'],
];

const model = ['model', 'connect', 'http://127.0.0.1:9/v1', '--model', 'm', '--consent', 'http://127.0.0.1:9'];

/** Runs the program with this on its standard input. */
function piped(home: string, text: string, args: readonly string[]): Promise<{ code: number | null; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, PERSEVERE_HOME: home, PERSEVERE_KEEP: keepOf(home) },
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, err }));
    child.stdin.end(text);
  });
}

/** The secrets of the clients with which consent was begun in this home. */
async function begun(home: string): Promise<(string | null)[]> {
  const app = compose(home, { keep: keepOf(home) });
  try {
    const rows = await app.store.rows('secret');
    const opened = await Promise.all(rows.map(({ body }) => app.vault.unseal((body as { sealed: string }).sealed)));
    return opened.map((each) => (JSON.parse(each ?? '{}') as { client: { secret: string | null } }).client.secret);
  } finally {
    await app.store.close();
  }
}

test('[ST16] given a secret typed as an option, it is refused with what to do, and not repeated', async () => {
  await withHome(async (home) => {
    for (const typed of [['--client-secret', SECRET], [`--client-secret=${SECRET}`]]) {
      const ran = await command(home, [...consent, ...typed]);
      assert.equal(ran.code, 2);
      assert.match(ran.err, /Others on this computer can read what is typed as an option/);
      assert.match(ran.err, /--client-secret-file FILE, or --client-secret-file - /);
      assert.doesNotMatch(ran.out + ran.err, new RegExp(SECRET));
    }
    const password = await command(home, ['mail', 'connect', '--address', 'rowan@example.org', '--password', SECRET]);
    assert.match(password.err, /--password-file FILE/);
    assert.doesNotMatch(password.out + password.err, new RegExp(SECRET));
    const key = await command(home, [...model, '--key', SECRET]);
    assert.match(key.err, /Give --key-file FILE/);
    assert.doesNotMatch(key.out + key.err, new RegExp(SECRET));
  });
});

test('[ST16] given a secret typed where its file, or nothing at all, belongs, it is not repeated', async () => {
  await withHome(async (home) => {
    const mailbox = ['mail', 'connect', '--address', 'rowan@example.org'];
    for (const line of [
      [...model, '--key-file', SECRET],
      [...mailbox, '--password-file', SECRET],
      [...mailbox, `--password-file=${SECRET}`],
      [...consent, '--client-secret-file', SECRET],
      [...mailbox, SECRET],
      [...mailbox, `--pasword=${SECRET}`],
    ]) {
      const ran = await command(home, line);
      assert.equal(ran.code, 2, line.join(' '));
      assert.match(ran.err, /Nothing was changed\./);
      assert.doesNotMatch(ran.out + ran.err, new RegExp(SECRET), line.join(' '));
    }
  });
});

test('[ST16] given a secret in a file or on standard input, consent is begun with it', async () => {
  await withHome(async (home) => {
    const folder = mkdtempSync(join(tmpdir(), 'persevere-secret-'));
    try {
      writeFileSync(join(folder, 'secret'), `${SECRET}\n`);
      const ran = await command(home, [...consent, '--client-secret-file', join(folder, 'secret')]);
      assert.equal(ran.code, 0, ran.err);
      assert.deepEqual(await begun(home), [SECRET]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  await withHome(async (home) => {
    const ran = await piped(home, `${SECRET}\n`, [...consent, '--client-secret-file', '-']);
    assert.equal(ran.code, 0, ran.err);
    assert.deepEqual(await begun(home), [SECRET]);
  });
  await withHome(async (home) => {
    const ran = await piped(home, '\n', [...consent, '--client-secret-file', '-']);
    assert.equal(ran.code, 2, 'an empty one is no secret');
    assert.match(ran.err, /holds no secret/);
  });
});

test('[ST16] given a client of the candidate’s own at a terminal, its secret is asked for unseen, and Enter says that it has none', async () => {
  for (const [typed, kept] of [
    [SECRET, SECRET],
    ['', null],
  ] as const)
    await withHome(async (home) => {
      const asked: string[] = [];
      const said: string[] = [];
      const terminal: Terminal = {
        interactive: true,
        words: readIn(null).words,
        out: (text) => said.push(text),
        err: (text) => said.push(text),
        data: () => {},
        write: () => {},
        version: () => '0',
        ask: async () => '',
        askSecret: async (question) => {
          asked.push(question);
          return typed;
        },
        interrupted: () => new AbortController().signal,
        async *lines() {},
        openFile: async () => false,
      };
      const code = await run([...consent, '--home', home], async () => compose(home, { keep: keepOf(home) }), terminal);
      assert.equal(code, 0, said.join('\n'));
      assert.deepEqual(asked, ['Secret of your client, where it has one (not shown): ']);
      assert.deepEqual(await begun(home), [kept]);
      assert.match(said.join('\n'), /https:\/\/consent\.example\.org\/ask\?/);
    });
});

test('[ST16] given all commands, no option takes a secret itself', () => {
  const taking = Object.entries(operations).flatMap(([name, each]) =>
    Object.entries(('cli' in each && each.cli?.options) || {}).flatMap(([flag, value]) =>
      /secret|password|passphrase|^key$|token$/.test(flag) && value.type !== 'file' ? [`${name} --${flag}`] : [],
    ),
  );
  // The address at which a provider gives tokens.
  assert.deepEqual(taking, ['mail-consent --token']);
});

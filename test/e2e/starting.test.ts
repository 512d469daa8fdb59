import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openSqliteStore } from '../../src/adapters/store/sqlite-store.ts';
import { type Store, WAITS } from '../../src/app/ports/store.ts';
import type { Output } from '../../src/contract/registry.ts';
import { emptyStanding } from '../../src/core/exchange/standing.ts';
import { accountFile } from '../../src/main/home.ts';
import { ask, keepOf, persevere, program, root, withHome } from '../support/cli.ts';
import { startServer } from '../support/server.ts';
import { posix } from '../support/system.ts';

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

/** The note of a server that was killed, or of whoever else wrote one. */
function leaveNote(home: string, note: object): void {
  writeFileSync(join(home, 'server.json'), JSON.stringify(note));
}

/** Somebody else who answers as Persevere does, as far as a stranger can who does not know this home's secret. */
async function withImpostor(work: (port: number, asked: string[]) => Promise<void>): Promise<void> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ persevere: true, version: 'x', home: 'x', proof: '0'.repeat(64) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    await work(typeof address === 'object' && address !== null ? address.port : 0, asked);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test(
  '[ST14] given a folder that others may look into, the notes and all that lies beside them are closed to them, and it is said',
  posix,
  async () => {
    await withHome(async (home) => {
      chmodSync(home, 0o755);
      writeFileSync(accountFile(home), '');
      chmodSync(accountFile(home), 0o644);
      const server = await startServer(home);
      try {
        await ask(home, 'example');
        assert.deepEqual(
          readdirSync(home)
            .toSorted()
            .map((name) => [name, mode(join(home, name))]),
          [
            ['account.sqlite', '600'],
            ['account.sqlite-shm', '600'],
            ['account.sqlite-wal', '600'],
            ['server.json', '600'],
          ],
        );
        assert.match(server.lines(), /Others on this computer may look into the folder/);
        const { advice, sound } = await ask<Output<'doctor'>>(home, 'doctor');
        assert.equal(sound, true);
        assert.match(advice.join(' '), /may look into the folder/);
      } finally {
        await server.end();
      }
      for (const name of readdirSync(keepOf(home))) assert.equal(mode(join(keepOf(home), name)), '600', name);
      assert.equal(mode(keepOf(home)), '700');
    });
  },
);

test('[ST14] given a folder that does not exist, doctor and export say so and make nothing; where nothing can be made, each command ends', async () => {
  await withHome(async (home) => {
    const nowhere = join(home, 'not', 'there');
    for (const args of [['doctor'], ['export', join(home, 'x')], ['forget', 'Anna']]) {
      const ran = await persevere(nowhere, args);
      assert.equal(ran.code, 3, args.join(' '));
      assert.match(ran.err, /There are no notes in/);
    }
    assert.ok(!existsSync(join(home, 'not')));
    if (process.platform !== 'linux') return;
    for (const args of [['today'], ['serve'], ['example']]) {
      const ran = spawnSync(process.execPath, [program, ...args, '--home', '/proc/persevere/home'], {
        encoding: 'utf8',
        timeout: 30_000,
      });
      assert.ok(ran.status !== null && ran.status !== 0, `${args.join(' ')} ended with ${ran.status}`);
      assert.match(ran.stderr, /cannot be opened/);
    }
  });
});

test('[ST13] given a note of a server that was killed, and somebody else on its port, this home starts all the same and gives them nothing', async () => {
  await withHome(async (home) => {
    await withImpostor(async (port, asked) => {
      for (const note of [
        { port, pid: process.pid },
        { port, pid: process.pid, version: 'x', home: 'x', nonce: 'ab'.repeat(32) },
        { port: 'x' },
        { port, pid: -1 },
      ]) {
        leaveNote(home, note);
        const server = await startServer(home);
        try {
          assert.notEqual(new URL(server.url).port, String(port));
          assert.doesNotMatch(server.lines(), /running already/);
        } finally {
          await server.end();
        }
      }
      assert.ok(
        asked.every((path) => /^\/api\/alive\?challenge=[\da-f]{32}$/.test(path)),
        asked.join(' '),
      );
    });
  });
});

test('[ST13] given a server of this home, a second start opens that one, and it says which state of the program and which home it is', async () => {
  await withHome(async (home) => {
    const server = await startServer(home);
    try {
      const second = await persevere(home, ['serve', '--port', '0']);
      assert.equal(second.code, 0);
      assert.match(second.out, /running already/);
      assert.ok(second.out.includes(server.url));
      const note = JSON.parse(readFileSync(join(home, 'server.json'), 'utf8')) as Record<string, string>;
      const alive = (await (await fetch(`${server.url}/api/alive`)).json()) as Record<string, unknown>;
      const { page, ...rest } = alive;
      assert.deepEqual(rest, { persevere: true, version: note.version, home: note.home });
      assert.match(String(page), /^\/assets\/[\w-]+\.js$/);
      assert.match(note.version ?? '', /^\d+\.\d+\.\d+\+[\da-f]{12}$/);
      await withHome(async (copy) => {
        for (const name of readdirSync(home)) copyFileSync(join(home, name), join(copy, name));
        const other = await startServer(copy);
        await other.end();
        assert.notEqual(other.url, server.url, 'the note came with the copy; the copy has a server of its own');
      });
    } finally {
      await server.end();
    }
    assert.ok(!existsSync(join(home, 'server.json')));
  });
});

test(
  '[ST13] given another state of the program that still serves this home, the new one ends it and goes on',
  posix,
  async () => {
    await withHome(async (home) => {
      const elsewhere = `${home}-program`;
      for (const name of ['src', 'bin', 'package.json'])
        cpSync(join(root, name), join(elsewhere, name), { recursive: true });
      symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
      const old = spawn(process.execPath, [join(elsewhere, 'bin', 'persevere.mjs'), 'serve', '--port', '0'], {
        env: { ...process.env, PERSEVERE_HOME: home, PERSEVERE_KEEP: keepOf(home) },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      try {
        const ended = new Promise<void>((resolve) => old.on('close', () => resolve()));
        await new Promise<void>((resolve) => old.stdout.once('data', () => resolve()));
        const server = await startServer(home);
        try {
          assert.match(server.lines(), /Another version of Persevere is running here\. It is ended/);
          await ended;
          assert.equal((await fetch(`${server.url}/api/alive`)).status, 200);
          assert.ok(existsSync(join(home, 'server.json')), 'the one that ended left the note of the new one alone');
        } finally {
          await server.end();
        }
      } finally {
        old.kill('SIGKILL');
        rmSync(elsewhere, { recursive: true, force: true });
      }
    });
  },
);

test('[ST13] given a file that a newer program folded or changed, it is served and shown, and nothing is written into it', async () => {
  for (const change of ['pragma user_version = 999', "update meta set value = '999' where key = 'fold'"]) {
    await withHome(async (home) => {
      await ask(home, 'example');
      const database = new DatabaseSync(accountFile(home));
      database.exec(change);
      database.close();
      const server = await startServer(home);
      try {
        assert.match(server.lines(), /written by a newer Persevere/);
        const session = await fetch(`${server.url}/api/session`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ code: server.code }),
        });
        const { key } = (await session.json()) as { key: string };
        const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
        const today = await fetch(`${server.url}/api/today`, { headers });
        assert.equal(today.status, 200);
        const write = await fetch(`${server.url}/api/jobs`, { method: 'POST', headers, body: '{"role":"Analyst"}' });
        assert.equal(write.status, 423);
        assert.match(await write.text(), /written by a newer Persevere/);
      } finally {
        await server.end();
      }
    });
  }
});

test('[ST13] given a newer program that takes the file over while the server runs, the server writes nothing more and says why', async () => {
  await withHome(async (home) => {
    await ask(home, 'example');
    const store = openSqliteStore(accountFile(home));
    const write = (id: string) =>
      store.commit({
        operationId: id,
        boundTo: id,
        expected: new Map(),
        entries: [],
        rows: [{ kind: 'reading', key: id, body: { meaning: 'holding' } }],
        recordedAt: 1,
        result: null,
      });
    assert.equal((await write('op_one')).ok, true);
    const newer = new DatabaseSync(accountFile(home));
    newer.exec("update meta set value = '999' where key = 'fold'");
    assert.deepEqual(await write('op_two'), { ok: false, reason: 'read-only' });
    assert.equal(store.readOnly, true);
    assert.deepEqual(
      (await store.rows('reading')).map((row) => row.key),
      ['op_one'],
    );
    newer.close();
    await store.close();
  });
});

test(
  '[ST13] given notes of the first edition, they open with everything in them, and a copy of before is kept until somebody is to be forgotten',
  posix,
  async () => {
    await withHome(async (home) => {
      mkdirSync(home, { recursive: true });
      copyFileSync(join(root, 'test', 'fixtures', 'homes', 'first-edition.sqlite'), accountFile(home));
      chmodSync(accountFile(home), 0o644);
      const old = new DatabaseSync(accountFile(home));
      assert.equal((await ask<Output<'jobs'>>(home, 'jobs')).jobs.length, 2);
      const copy = join(home, 'account-before-update-1.sqlite');
      assert.equal(mode(copy), '600');
      const kept = new DatabaseSync(copy, { readOnly: true });
      assert.deepEqual({ ...kept.prepare('select count(*) as notes from entry').get() }, { notes: 24 });
      assert.deepEqual({ ...kept.prepare('pragma user_version').get() }, { user_version: 1 });
      kept.close();
      // The program of then, which has the file open, adds nothing to the journal any more.
      assert.throws(
        () =>
          old.exec(
            "insert into entry (position, id, kind, version, happened_at, recorded_at, operation_id, scopes, payload) values (99, 'ent_x', 'profile-set', 1, 1, 1, 'op', 'account', '{}')",
          ),
        /newer Persevere/,
      );
      old.close();
      const doctor = await ask<Output<'doctor'>>(home, 'doctor');
      assert.deepEqual([doctor.sound, doctor.problems, doctor.entries], [true, [], 24]);
      assert.match(doctor.advice.join(' '), /were sealed on that day/);
      await ask(home, 'log', 'in', 'email', '--person', 'Omar Haddad', '--text', 'Hello');
      assert.equal((await ask<Output<'doctor'>>(home, 'doctor')).sound, true);
      await ask(home, 'forget', 'Omar Haddad', '--yes');
      assert.ok(!existsSync(copy), 'the copy holds those who are forgotten');
    });
  },
);

test('[ST4] [ST13] given notes from before jobs, firms and contacts were called so, all of them are read, corrections and letters too, and nothing to do has another id', async () => {
  await withHome(async (home) => {
    mkdirSync(home, { recursive: true });
    const file = accountFile(home);
    copyFileSync(join(root, 'test', 'fixtures', 'homes', 'before-todays-names.sqlite'), file);
    const letters = async (store: Store): Promise<unknown> =>
      (await store.rows('draft')).map(({ body }) => (body as { jobIds?: unknown }).jobIds);
    const looking = openSqliteStore(file, { readOnly: true });
    assert.deepEqual(await letters(looking), [['job_dz8rbt39r2qe259bfzj8']], 'also where the file is only read');
    assert.deepEqual((await looking.inspect()).problems, []);
    await looking.close();

    const now = ['--now', '2026-11-24T10:00:00Z'];
    const today = await ask<Output<'today'>>(home, 'today', ...now);
    assert.deepEqual(
      today.doNow.map(({ id, kind }) => [id, kind]),
      [['st_dz8rbt39r2qe259bfzj8_e6ce21nzqzn25gx8ypaxkynnkd', 'thank-you']],
    );
    const job = await ask<Output<'job'>>(home, 'job', 'job_dz8rbt39r2qe259bfzj8', ...now);
    assert.deepEqual(
      [job.title, job.mainContact?.name, job.agency, job.contacts.length],
      ['Data Engineer at Tamsin & Reed', 'Fiona Marsh', 'Calder Search', 3],
    );
    const called = job.contacts.find((each) => each.channel === 'phone');
    const found = async (words: string): Promise<unknown> =>
      (await ask<Output<'find'>>(home, 'find', words)).found.length;
    assert.equal(await found('Thursday'), 1, 'a call whose words were corrected');
    const doctor = await ask<Output<'doctor'>>(home, 'doctor');
    assert.deepEqual([doctor.sound, doctor.problems, doctor.entries], [true, [], 25]);

    // The program reads notes in today's names together with the old ones.
    await ask(home, 'correct', 'contact', called?.entryId ?? '', '--text', 'On Friday.', ...now);
    assert.deepEqual([await found('Thursday'), await found('Friday')], [1, 1]);
    assert.equal((await ask<Output<'doctor'>>(home, 'doctor')).sound, true);
    const backup = join(home, 'backup.jsonl');
    await ask(home, 'export', backup);
    await withHome(async (other) => {
      await ask(other, 'restore', backup);
      assert.equal((await ask<Output<'jobs'>>(other, 'jobs')).jobs.length, 2);
      assert.equal((await ask<Output<'doctor'>>(other, 'doctor')).sound, true);
    });
  });
});

test('[ST13] given notes from before there was an exchange, all of them are there, and all of them go out once it is set up', async () => {
  await withHome(async (home) => {
    mkdirSync(home, { recursive: true });
    const file = accountFile(home);
    copyFileSync(join(root, 'test', 'fixtures', 'homes', 'before-the-exchange.sqlite'), file);
    const looking = openSqliteStore(file, { readOnly: true });
    assert.equal(await looking.exchange.self(), null, 'also where the file is only read');
    assert.deepEqual((await looking.inspect()).problems, []);
    await looking.close();
    const store = openSqliteStore(file);
    assert.ok(existsSync(join(home, 'account-before-update-5.sqlite')));
    assert.deepEqual((await store.inspect()).problems, []);
    const [job] = await store.load(['job_analyst']);
    assert.equal(job?.state?.kind === 'job' && job.state.role, 'Chief analyst');
    const owner = '0'.repeat(24);
    const self = { device: '1'.repeat(24), secret: new Uint8Array(32) };
    await store.exchange.setUp({ ...self, standing: emptyStanding(owner), certificate: null }, Date.UTC(2026, 10, 25));
    const items = await store.exchange.pending();
    assert.deepEqual(
      items.map((item) => ('entry' in item ? item.entry.id : 'row' in item ? item.row.key : null)),
      ['ent_1', 'ent_2', 'ent_3', 'ent_4', 'note_begun'],
    );
    await store.close();
    assert.equal((await ask<Output<'doctor'>>(home, 'doctor')).sound, true);
  });
});

test('[ST13] given notes from before rows had versions, letters, begun notes, mails that wait and keys are there as they were, and can be written', async () => {
  await withHome(async (home) => {
    mkdirSync(home, { recursive: true });
    const file = accountFile(home);
    copyFileSync(join(root, 'test', 'fixtures', 'homes', 'second-edition.sqlite'), file);
    const seen = async (store: Store): Promise<unknown> => ({
      waiting: (await store.rows('message', [WAITS])).map((row) => row.key),
      keys: (await store.rows('device-key', ['d'.repeat(64)])).map((row) => row.key),
      begun: await store.row('unfinished', 'note_begun'),
      letters: (await store.rows('draft')).map((row) => row.key),
    });
    const asItWas = {
      waiting: ['mail_waits'],
      keys: ['key_a'],
      begun: {
        id: 'note_begun',
        interviewId: null,
        revision: 1,
        savedAt: Date.UTC(2026, 10, 24, 10),
        answers: { firm: 'Brightwater', people: [{ name: 'Ilse Hart' }] },
      },
      letters: ['dr_cd894611ex0k55y83g530zjn'],
    };
    const looking = openSqliteStore(file, { readOnly: true });
    assert.deepEqual(await seen(looking), asItWas, 'also where the file is only read, and stays as it is');
    await looking.close();
    const store = openSqliteStore(file);
    assert.deepEqual(await seen(store), asItWas);
    const begun = await store.rowAsRead('unfinished', 'note_begun');
    assert.ok(begun.version > 0);
    const commit = {
      operationId: null,
      expected: new Map(),
      entries: [],
      rows: [{ kind: 'unfinished' as const, key: 'note_begun', body: null }],
      rowsAsRead: [begun],
      recordedAt: 1,
      result: null,
    };
    assert.equal((await store.commit(commit)).ok, true);
    assert.deepEqual(await store.commit(commit), { ok: false, reason: 'conflict', scopes: ['unfinished note_begun'] });
    await store.close();
    const doctor = await ask<Output<'doctor'>>(home, 'doctor');
    assert.deepEqual([doctor.sound, doctor.problems, doctor.entries], [true, [], 7]);
  });
});

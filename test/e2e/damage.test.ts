import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { App } from '../../src/app/context.ts';
import type { Output } from '../../src/contract/registry.ts';
import { compose } from '../../src/main/compose.ts';
import { accountFile } from '../../src/main/home.ts';
import { ask, command, withHome } from '../support/cli.ts';
import { act, fill, linesOf, NOON, restoreText, withApp } from '../support/full-home.ts';
import { runs } from '../support/runs.ts';

/** A file with notes of every usual kind and one letter that is approved, whole and closed; copied for each damage. */
async function withFile(
  work: (file: string, copy: (damage: (file: string) => void) => App) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-damage-'));
  const open: App[] = [];
  let count = 0;
  try {
    const home = join(folder, 'home');
    const keep = join(folder, 'keep');
    const app = compose(home, { clock: { now: () => NOON }, keep });
    await fill(app);
    await app.store.close();
    const whole = new DatabaseSync(accountFile(home));
    whole.exec('pragma wal_checkpoint(truncate)');
    whole.close();
    await work(accountFile(home), (damage) => {
      count += 1;
      const copy = join(folder, `copy${count}`);
      mkdirSync(copy);
      copyFileSync(accountFile(home), accountFile(copy));
      damage(accountFile(copy));
      const opened = compose(copy, { clock: { now: () => NOON }, keep });
      open.push(opened);
      return opened;
    });
  } finally {
    for (const app of open) await app.store.close().catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
}

const sql =
  (...statements: string[]) =>
  (file: string): void => {
    const database = new DatabaseSync(file);
    database.enableDefensive(false);
    for (const statement of statements) database.exec(statement);
    database.close();
  };

const damages: readonly [title: string, damage: (file: string) => void, named: RegExp, rebuilds: boolean][] = [
  [
    'a note is no JSON any more',
    sql("update entry set payload = replace(payload, '{', '[') where kind = 'job-opened'"),
    /Note \d+ is broken: it cannot be read/,
    false,
  ],
  [
    'a note is no text any more',
    sql("update entry set payload = x'00ff' where position = 3"),
    /Note 3 is broken/,
    false,
  ],
  [
    'an interview is on another day',
    sql(
      "update entry set payload = replace(payload, '\"startsAt\":1', '\"startsAt\":2') where kind = 'interview-planned'",
    ),
    /Note \d+ is not as it was written/,
    false,
  ],
  [
    'a note happened at another time',
    sql('update entry set happened_at = happened_at + 86400000 where position = 5'),
    /Note 5 is not as it was written/,
    false,
  ],
  [
    'a note is of another kind',
    sql("update entry set kind = 'profile-sat' where position = 1"),
    /Note 1 is not as it was written/,
    false,
  ],
  [
    'a note in the middle is gone',
    sql('delete from entry where position = 4'),
    /Notes before note 5 are missing/,
    false,
  ],
  [
    'the last note is gone',
    sql('delete from entry where position = (select max(position) from entry)'),
    /Notes are missing at the end/,
    false,
  ],
  ['the first note is gone', sql('delete from entry where position = 1'), /Notes before note 2 are missing/, false],
  [
    'a digest is another one',
    sql("update entry set digest = 'x' where position = 6"),
    /Note 6 is not as it was written/,
    false,
  ],
  ['a note is filed under nothing', sql('delete from entry_scope where position = 2'), /Note 2 is not filed/, true],
  [
    'what was folded is no JSON',
    sql("update case_state set body = substr(body, 2) where kind = 'job'"),
    /What is stored of job_/,
    true,
  ],
  [
    'what was folded says something else',
    sql("update case_state set body = replace(body, 'Analyst', 'Anarchist')"),
    /What is stored of job_/,
    true,
  ],
  ['a job is folded no more', sql("delete from case_state where kind = 'job'"), /What is stored of job_/, true],
  [
    'a job that nobody noted is folded',
    sql(
      "insert into case_state select 'job_ghost', kind, position, live, sort_at, body from case_state where kind = 'job' limit 1",
    ),
    /Something is stored of job_ghost/,
    true,
  ],
  [
    'a firm is found by another name',
    sql("update lookup set key = key || 'x' where scope like 'org_%'"),
    /By what org_/,
    true,
  ],
  ['a job is tied to nobody', sql('delete from link'), /By what job_/, true],
  ['a job is over that runs', sql("update case_state set live = 0 where kind = 'job'"), /By what job_/, true],
  ['a job is on no day', sql('delete from due'), /not among the jobs that are planned/, true],
  [
    'the index of the search is damaged',
    sql('delete from search_data where id > 10'),
    /searched is damaged|is not|malformed/,
    true,
  ],
  [
    'a letter is no JSON',
    sql("update working set body = substr(body, 2) where kind = 'draft'"),
    /The row draft dr_/,
    false,
  ],
  [
    'a letter lacks its text',
    sql("update working set body = replace(body, '\"text\":', '\"test\":') where kind = 'draft'"),
    /The row draft dr_.*“text” is missing/,
    false,
  ],
  [
    'an approved letter is a number',
    sql("insert into working (kind, key, body) values ('outbox', 'dr_x', '5')"),
    /The row outbox dr_x/,
    false,
  ],
  [
    'an approved letter is nothing',
    sql("insert into working (kind, key, body) values ('outbox', 'dr_y', '{}')"),
    /The row outbox dr_y/,
    false,
  ],
  [
    'a note that was begun is half',
    sql("update working set body = substr(body, 1, 20) where kind = 'unfinished'"),
    /The row unfinished note_begun/,
    false,
  ],
  [
    'a row is of no kind',
    sql("insert into working (kind, key, body) values ('wish', 'x', '{}')"),
    /The row wish x/,
    false,
  ],
];

test('[ST11] given damage of any kind, doctor names it without being asked, and neither Today nor the backup ends', async () => {
  await withFile(async (_file, copy) => {
    const sound = await act(
      copy(() => {}),
      'doctor',
      {},
    );
    assert.deepEqual([sound.sound, sound.problems], [true, []]);
    for (const [title, damage, named, rebuilds] of damages) {
      const app = copy(damage);
      const doctor = await act(app, 'doctor', {});
      assert.equal(doctor.sound, false, title);
      assert.match(doctor.problems.join('\n'), named, title);
      await act(app, 'today', {});
      await act(app, 'jobs', {});
      await act(app, 'outbox', {});
      const exported = await act(app, 'export', {});
      await withApp(async (other) => {
        assert.equal(await restoreText(other, exported.archive), null, title);
        assert.deepEqual((await act(other, 'doctor', {})).problems, [], title);
        await act(other, 'today', {});
      });
      if (!rebuilds) continue;
      const rebuilt = await act(app, 'doctor', { rebuild: true });
      assert.deepEqual([rebuilt.sound, rebuilt.problems], [true, []], title);
      assert.deepEqual((await act(app, 'doctor', {})).problems, [], title);
      assert.equal((await act(app, 'jobs', {})).jobs.length, 2, title);
    }
  });
});

test('[ST11] given broken notes and letters, the backup says which it leaves out and holds all others', async () => {
  await withFile(async (_file, copy) => {
    const whole = linesOf(
      (
        await act(
          copy(() => {}),
          'export',
          {},
        )
      ).archive,
    ).length;
    const app = copy(
      sql(
        'update entry set payload = substr(payload, 2) where position = 3',
        "update working set body = '5' where kind = 'unfinished'",
      ),
    );
    const { archive, leftOut } = await act(app, 'export', {});
    assert.deepEqual(leftOut, [
      'Note 3 is broken (it cannot be read) and was left out.',
      'A note that was begun (note_begun) is broken (what it holds is not what it should be) and was left out.',
    ]);
    assert.equal(linesOf(archive).length, whole - 2);
  });
});

test('[ST11] given a letter whose row is broken, it can be written anew in its place', async () => {
  await withFile(async (_file, copy) => {
    const app = copy(sql("update working set body = '{}' where kind = 'draft'"));
    const today = await act(app, 'today', {});
    const draft = await act(app, 'draft', { step: today.doNow[0]?.id ?? '' });
    assert.ok(draft.text.length > 0);
    const [broken] = (await act(app, 'doctor', {})).problems;
    assert.doesNotMatch(broken ?? '', new RegExp(draft.draftId));
  });
});

/** Numbers that repeat with the seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed % 2_147_483_647 || 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

test('[ST11] given a bit that flips anywhere in the file, doctor notices it where it hits what is kept, and the rest goes on', async () => {
  const { numRuns, seed } = runs(80);
  await withFile(async (file, copy) => {
    const bytes = readFileSync(file);
    const before = contentOf(file);
    const kept = namesIn(
      (
        await act(
          copy(() => {}),
          'export',
          {},
        )
      ).archive,
    );
    let hit = 0;
    for (let round = 0; round < numRuns; round++) {
      const pick = randomFrom(seed + round * 7919);
      for (let warm = 0; warm < 5; warm++) pick(2);
      const at = pick(bytes.length);
      const bit = 1 << pick(8);
      const label = `round ${round}, seed ${seed}: byte ${at}, bit ${bit}`;
      let app: App;
      let damaged = '';
      try {
        app = copy((path) => {
          damaged = path;
          const flipped = Buffer.from(bytes);
          flipped[at] = (flipped[at] ?? 0) ^ bit;
          writeFileSync(path, flipped);
        });
      } catch (error) {
        // It does not open: what can be read is saved all the same.
        assert.match(String(error), /malformed|not a database|corrupt|newer|unsupported|disk/i, label);
        hit += 1;
        continue;
      }
      const problems = await problemsOf(app);
      const same = contentOf(damaged) === before;
      if (!same) hit += 1;
      if (problems.length > 0) continue;
      assert.ok(same, `${label}: nothing was noticed`);
      // Where all is said to be well, all works and nothing is missing.
      await act(app, 'today', {});
      await act(app, 'outbox', {});
      assert.deepEqual(namesIn((await act(app, 'export', {})).archive), kept, label);
    }
    assert.ok(hit > numRuns / 8, `${hit} flips hit something`);
  });
});

async function problemsOf(app: App): Promise<readonly string[]> {
  if (app.store.readOnly) return ['It is taken for a newer one, and only read.'];
  try {
    return (await act(app, 'doctor', {})).problems;
  } catch (error) {
    // Told in words by the refusal: the file is damaged.
    return [String(error)];
  }
}

/** The notes as they are, and what letters and settings there are. */
function namesIn(archive: string): string[] {
  return linesOf(archive)
    .slice(1)
    .map((line) => {
      const { row } = JSON.parse(line) as { row?: { kind: string; key: string } };
      return row === undefined ? line : `${row.kind} ${row.key}`;
    });
}

/** Everything that the tables of the notes hold, in one text; what SQLite itself says where it cannot be read. */
function contentOf(file: string): string {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const tables = ['entry', 'entry_scope', 'case_state', 'link', 'lookup'];
    return JSON.stringify(
      tables.map((name) => database?.prepare(`select * from ${name} order by 1, 2`).all()),
      (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value),
    );
  } catch (error) {
    return String(error);
  } finally {
    database?.close();
  }
}

test('[ST11] given a broken note, doctor at the terminal ends with a code of its own, and the export names it and is there', async () => {
  await withHome(async (home) => {
    await ask(home, 'example');
    assert.equal((await command(home, ['doctor'])).code, 0);
    sql('update entry set payload = substr(payload, 3) where position = 2')(accountFile(home));
    const told = await command(home, ['doctor']);
    assert.equal(told.code, 1);
    assert.match(told.out, /^Not all is well\.\nNote 2 is broken: it cannot be read\./);
    assert.match(told.out, /persevere export FILE/);
    const saved = await command(home, ['export', join(home, 'saved.persevere')]);
    assert.equal(saved.code, 0, saved.err);
    assert.match(saved.out, /Note 2 is broken/);
    const rebuilt = await ask<Output<'export'>>(home, 'export', join(home, 'again.persevere'));
    assert.equal(rebuilt.leftOut.length, 1);
  });
});

test('[ST11] given a file into which something else wrote, it is not taken for one of ours, and doctor saves what can be read', async () => {
  await withFile(async (file) => {
    for (const [statement, saved] of [
      ['create trigger quiet after insert on entry begin delete from entry where position < new.position; end', 1],
      ['create view also as select * from entry', 1],
      ['alter table entry rename to entries', 0],
      ['drop table case_state', 1],
      ['pragma user_version = 0', 1],
    ] as const)
      await withHome(async (home) => {
        copyFileSync(file, accountFile(home));
        sql(statement)(accountFile(home));
        const before = readFileSync(accountFile(home));
        for (const line of [['today'], ['profile', '--name', 'Rowan']]) {
          const ran = await command(home, line);
          assert.equal(ran.code, 2, `${statement}: ${ran.err}`);
          assert.match(
            ran.err,
            /cannot be opened \(the file there is damaged or is no Persevere account\)\.\nNothing was changed\./,
          );
        }
        const doctor = await command(home, ['doctor', '--salvage', join(home, 'saved')]);
        assert.notEqual(doctor.code, 0);
        assert.match(doctor.out, /^Not all is well\./);
        assert.equal(
          linesOf(readFileSync(join(home, 'saved'), 'utf8')).some((line) => line.startsWith('{"entry"')),
          saved === 1,
        );
        assert.deepEqual(readFileSync(accountFile(home)), before);
      });
  });
  await withHome(async (home) => {
    const other = new DatabaseSync(accountFile(home));
    other.exec('create table recipes (name text)');
    other.close();
    assert.equal((await command(home, ['today'])).code, 2);
    const still = new DatabaseSync(accountFile(home));
    assert.deepEqual(still.prepare('select name from sqlite_schema').all().length, 1);
    still.close();
  });
});

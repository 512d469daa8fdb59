import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, command, persevere, root, withHome } from '../support/cli.ts';
import { serverWithKey } from '../support/server.ts';
import { posix } from '../support/system.ts';

async function refused(home: string, args: string[], code: number, words: RegExp): Promise<void> {
  const plain = await command(home, args);
  assert.equal(plain.code, code, `${args.join(' ')}: ${plain.err}`);
  assert.match(plain.err, words);
  assert.doesNotMatch(plain.err, /\n\s+at |Error:|\.ts:/, 'no stack trace');
  const { error } = JSON.parse((await command(home, [...args, '--json'])).err) as {
    error: { code: string; kind: string; what: string; kept: string; advice: string };
  };
  for (const part of [error.code, error.kind, error.what, error.kept, error.advice]) assert.ok(part.length > 1);
}

test('what is mistyped, malformed, missing or too large ends with 2 and three sentences', async () => {
  await withHome(async (home) => {
    const file = (name: string, content: string): string => {
      writeFileSync(join(home, name), content);
      return join(home, name);
    };
    await refused(home, ['frobnicate'], 2, /is no command/);
    await refused(home, ['today', '--colour'], 2, /There is no option --colour here/);
    await refused(home, ['today', '--now', 'yesterday'], 2, /is no time/);
    await refused(home, ['today', '--now', '2026-11-27T09:00'], 2, /is no time/);
    await refused(home, ['add', 'invitation'], 2, /FILE is missing/);
    await refused(home, ['add', 'invitation', join(home, 'none.ics')], 2, /no such file/);
    await refused(
      home,
      ['add', 'invitation', file('bad.ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART')],
      2,
      /no beginning/,
    );
    await refused(home, ['add', 'invitation', file('empty.ics', '')], 2, /empty/);
    const panel = readFileSync(join(root, 'test', 'fixtures', 'panel.ics'), 'utf8');
    await refused(
      home,
      ['add', 'invitation', file('far.ics', panel.replaceAll('20261123T', '99991123T'))],
      2,
      /no event/,
    );
    await refused(home, ['log', 'in', 'email', '--at', '9999-01-01T10:00Z', '--job', 'job_x'], 2, /at:/);
    await refused(
      home,
      ['add', 'invitation', file('noise.eml', 'hello there')],
      2,
      /does not look like a mail|no sender|cannot be read/,
    );
    await refused(home, ['debrief', 'itv_x', '--from', file('a.json', '[1,2')], 2, /no JSON object/);
    await refused(home, ['debrief', 'itv_x', '--from', file('b.json', '{"held":"perhaps"}')], 2, /held/);
    await refused(
      home,
      ['debrief', 'itv_x', '--from', file('c.json', '{"held":true}')],
      3,
      /interview is not here any more/,
    );
    await refused(home, ['debrief', 'itv_x'], 2, /answers come from a file/);
    await refused(home, ['job', 'job_none'], 3, /job is not here any more/);
    await refused(home, ['draft', 'st_none'], 3, /is not to do any more/);
    await refused(home, ['draft', '--', '../../etc'], 3, /is not to do any more/);
    await refused(home, ['profile', '--zone', 'Europe/Londn'], 2, /no time zone/);
    await refused(home, ['profile', '--region', 'XX'], 2, /No holidays/);
    await refused(home, ['profile', '--email', 'nobody'], 2, /no address/);
    await refused(home, ['profile', '--name', 'x'.repeat(300)], 2, /name/);
    await refused(home, ['log', 'sideways', 'email'], 2, /^DIRECTION: /);
    await refused(home, ['log', 'out', 'email'], 2, /which job/);
    await refused(home, ['away', '2026-12-04', '2026-12-01'], 2, /before the first/);
    await refused(home, ['review', file('blank.txt', '  ')], 2, /no text/);
    await refused(home, ['restore', file('x.persevere', 'no archive')], 2, /no file that/);
    await refused(home, ['forget', 'Nobody'], 3, /Nobody called/);
    await refused(home, ['jobs', '--after', 'x'], 2, /not one that a list gave/);
    await refused(home, ['export', join(home, 'no', 'such', 'folder', 'x')], 7, /could not be written/);
    assert.equal((await ask<Output<'doctor'>>(home, 'doctor')).entries, 0, 'nothing was noted by any of this');
  });
});

test('a home that cannot be opened is told in words', async () => {
  await withHome(async (home) => {
    writeFileSync(join(home, 'file'), 'x');
    await refused(join(home, 'file', 'below'), ['today'], 2, /cannot be opened/);
    writeFileSync(join(home, 'account.sqlite'), 'this is no account, and long enough to be read as one '.repeat(40));
    await refused(home, ['today'], 2, /no Persevere account/);
  });
});

test('a real home takes no other time for what is written; a simulated one does', async () => {
  await withHome(async (home) => {
    await refused(home, ['add', 'job', '--role', 'Analyst', '--now', '2026-11-27T09:00Z'], 5, /simulated home/);
    await ask(home, 'init', '--simulated');
    const job = ['add', 'job', '--role', 'Analyst', '--agency', 'Calder Search', '--consultant', 'Fiona Marsh'];
    await ask(home, ...job, '--now', '2026-11-27T09:00Z');
    assert.equal((await ask<Output<'today'>>(home, 'today', '--now', '2026-12-09T12:00Z')).doNow.length, 1);
  });
  await withHome(async (home) => {
    await ask(home, 'add', 'job', '--role', 'Analyst');
    await refused(home, ['init', '--simulated'], 7, /real notes/);
    await refused(home, ['example'], 7, /notes of your own/);
  });
});

test('[ST2] the same operation id twice is one operation', async () => {
  await withHome(async (home) => {
    const one = await ask<Output<'add-job'>>(home, 'add', 'job', '--role', 'Analyst', '--operation', 'op-1');
    const two = await ask<Output<'add-job'>>(home, 'add', 'job', '--role', 'Analyst', '--operation', 'op-1');
    assert.equal(one.jobId, two.jobId);
    assert.equal((await ask<Output<'doctor'>>(home, 'doctor')).jobs, 1);
  });
});

test('[TR2] a letter that must be fixed is not opened unless one means it', async () => {
  await withHome(async (home) => {
    await ask(home, 'profile', '--name', 'Rowan Ellis', '--email', 'rowan@example.org', '--zone', 'Europe/London');
    const { jobId } = await ask<Output<'example'>>(home, 'example');
    await ask(home, 'add', 'job', '--role', 'Chief', '--employer', 'Globex');
    const plan = await ask<Output<'plan'>>(home, 'plan', '--job', jobId);
    const draft = await ask<Output<'draft'>>(
      home,
      'draft',
      plan.steps.find((step) => step.kind === 'thank-you')?.id ?? '',
    );
    writeFileSync(
      join(home, 'mine.txt'),
      'Dear Fiona,\n\nThank you. I look forward to joining Globex on Thursday 1 January 2026.\n',
    );
    const edited = await ask<Output<'edit'>>(home, 'edit', draft.draftId, '--from', join(home, 'mine.txt'));
    assert.deepEqual(
      edited.findings.filter((each) => each.severity === 'block').map((each) => each.rule),
      ['TR2'],
    );
    await refused(home, ['open', draft.draftId], 6, /Globex/);
    assert.match((await command(home, ['open', draft.draftId, '--copy', '--meant'])).out, /Globex/);
    assert.equal((await ask<Output<'draft'>>(home, 'draft', draft.stepId)).text, edited.text, 'own words are kept');
    assert.notEqual((await ask<Output<'draft'>>(home, 'draft', draft.stepId, '--anew')).text, edited.text);
  });
});

test('[TR2] a letter reviewed without its step is not taken for a letter of another job', async () => {
  await withHome(async (home) => {
    await ask(home, 'example');
    writeFileSync(join(home, 'own.txt'), 'Dear Ines,\n\nthank you for telling me about Tamsin & Reed.\n');
    const found = (await ask<Output<'review'>>(home, 'review', join(home, 'own.txt'))).findings;
    assert.deepEqual(
      found.filter((each) => each.severity === 'block'),
      [],
    );
  });
});

test('help is made from the descriptions; a letter needs a name', async () => {
  await withHome(async (home) => {
    assert.match((await command(home, ['--help'])).out, /persevere add invitation FILE/);
    assert.match((await command(home, ['debrief', '--help'])).out, /--from FILE/);
    const { jobId } = await ask<Output<'example'>>(home, 'example');
    const plan = await ask<Output<'plan'>>(home, 'plan', '--job', jobId);
    await refused(home, ['draft', plan.steps[0]?.id ?? ''], 2, /needs your name/);
  });
});

test('the program runs under the Node of the machine and goes on under its own', posix, async () => {
  await withHome(async (home) => {
    const folders = (process.env.PATH ?? '').split(':').filter((folder) => !folder.startsWith(root));
    const ran = await persevere(home, ['today'], { node: process.execPath, env: { PATH: folders.join(':') } });
    assert.equal(ran.code, 0);
    const { execFileSync } = await import('node:child_process');
    const machines = execFileSync('sh', ['-c', `PATH=${folders.join(':')} command -v node || true`], {
      encoding: 'utf8',
    }).trim();
    const other = await persevere(home, ['today', '--json'], { node: machines === '' ? process.execPath : machines });
    assert.equal(other.code, 0, other.err);
    assert.equal((JSON.parse(other.out) as Output<'today'>).doNow.length, 0);
  });
});

test('[R9] given a value that an option cannot have, commands that look refuse it as those that write do', async () => {
  await withHome(async (home) => {
    await refused(home, ['jobs', '--limit', 'abc'], 2, /^--limit: /);
    await refused(home, ['jobs', '--limit', '0'], 2, /^--limit: /);
    await refused(home, ['jobs', '--live', 'maybe'], 2, /^--live: /);
    await refused(home, ['proof', '--from', '2026-13-01'], 2, /^--from: Give a day/);
    await refused(home, ['week', '--from', 'soon'], 2, /^--from: /);
    await refused(home, ['find', 'x', '--limit', 'all'], 2, /^--limit: /);
    await refused(home, ['tone'], 2, /^--csv is missing: a CSV file/);
    await refused(home, ['log', 'out', 'email', '--purpose', 'thanks'], 2, /^--purpose: .*thank-you/);
  });
});

test('[R9] given a mistyped command, the one that was meant is named, and what no command is has no help', async () => {
  await withHome(async (home) => {
    await refused(home, ['tody'], 2, /Did you mean `persevere today`/);
    await refused(home, ['add', 'jbo'], 2, /Did you mean `persevere add job`/);
    await refused(home, ['serv'], 2, /Did you mean `persevere serve`/);
    await refused(home, ['zzzzzz'], 2, /is no command\.\nNothing was changed\. `persevere --help`/);
    const { out } = await command(home, ['--help']);
    for (const gone of ['pair', 'unfinished', 'changes', 'jot', 'finish', 'discard', 'read mail', 'reminders device'])
      assert.doesNotMatch(out, new RegExp(`^  persevere ${gone}(?: |$)`, 'm'), gone);
    for (const [, words = ''] of out.matchAll(/^ {2}persevere ((?:[a-z-]+ )+)/gm)) {
      // These two are programs of their own and no operations.
      const give = /^(?:serve|relay) /.test(words) ? persevere : command;
      const help = await give(home, [...words.trim().split(' '), '--help']);
      assert.deepEqual([words, help.code, help.err], [words, 0, '']);
      assert.ok(help.out.startsWith(`persevere ${words.trim()}`), help.out);
    }
    const version = await command(home, ['--version']);
    const { version: expected } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.equal(version.out, `persevere ${expected}\n`);
    const wrong = await persevere(home, ['serve', '--colour']);
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /^There is no option --colour here\.\nNothing was changed\. `persevere serve --help`/);
  });
});

test('[R9] given --home before the command, between its words or behind it, the folder is never taken as a word', async () => {
  await withHome(async (home) => {
    for (const line of [
      ['--home', home, 'add', 'job', '--role', 'Baker', '--employer', 'Ovenly'],
      ['add', '--home', home, 'job', '--role', 'Miller', '--employer', 'Ovenly'],
      ['add', 'job', '--role', 'Butcher', '--employer', 'Ovenly', '--home', home],
    ]) {
      const ran = await persevere('/nonexistent', line);
      assert.equal(ran.code, 0, ran.err);
    }
    assert.equal((await ask<Output<'jobs'>>(home, 'jobs')).jobs.length, 3);
    assert.equal((await persevere('/nonexistent', ['--home', home])).code, 0);
  });
});

test('[R9] given a file that is there already, export leaves it alone until told, and - is standard output', async () => {
  await withHome(async (home) => {
    const file = join(home, 'backup.jsonl');
    await ask(home, 'profile', '--name', 'Rowan Ellis');
    await ask(home, 'export', file);
    const first = readFileSync(file, 'utf8');
    await ask(home, 'example');
    await refused(home, ['export', file], 7, /is there already/);
    assert.equal(readFileSync(file, 'utf8'), first);
    await ask(home, 'export', file, '--overwrite');
    const printed = await command(home, ['export', '-']);
    assert.equal(printed.code, 0);
    assert.match(printed.out, /^\{"format":"persevere-archive"/);
    assert.equal(printed.out.split('\n').length, readFileSync(file, 'utf8').split('\n').length);
    assert.equal(existsSync('-'), false);
    assert.equal((await command(home, ['proof', '--csv', '-'])).out.split('\n')[0]?.includes(','), true);
  });
});

test('[UI3] given a letter that cannot be taken back, the terminal says what to do as a command, and HTTP as data', async () => {
  await withHome(async (home) => {
    const typed = await command(home, ['recall']);
    assert.equal(typed.code, 3);
    assert.equal(
      typed.err,
      'No letter is waiting to go.\nNothing was changed. See what became of each: `persevere outbox`.\n',
    );
    const server = await serverWithKey(home);
    try {
      const response = await fetch(`${server.url}/api/drafts/recall`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${server.key}` },
        body: '{}',
      });
      assert.equal(response.status, 404);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.deepEqual(await response.json(), {
        type: '/openapi.json#/x-problems/nothing-waits-to-go',
        title: 'It is not here',
        status: 404,
        detail: 'No letter is waiting to go.',
        code: 'nothing-waits-to-go',
        kind: 'not-found',
        advice: 'See what became of each.',
        kept: 'Nothing was changed.',
        facts: {},
        todo: { operation: 'outbox', input: {} },
      });
      const described = await server.get<{ 'x-problems': Record<string, unknown> }>('/openapi.json');
      assert.deepEqual(described['x-problems']['nothing-waits-to-go'], { kind: 'not-found' });
    } finally {
      await server.end();
    }
  });
});

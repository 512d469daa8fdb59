import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ask, program, withHome } from '../support/cli.ts';
import { mail } from '../support/mailbox-desk.ts';

const head = 'From bob@example.test Wed Nov 25 10:00:00 2026\n';
const unix = (text: string): string => text.replaceAll('\r\n', '\n');

interface Line {
  readonly file: string;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly kind: string;
  readonly evidence: string | null;
  readonly reply: string;
  readonly parent?: string | null;
  readonly error?: string;
}

async function withMails(work: (folder: string, home: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'persevere-mails-'));
  try {
    await withHome((home) => work(folder, home));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lines(home: string, ...args: string[]): Line[] {
  const out = execFileSync(process.execPath, [program, 'read', ...args, '--home', home], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

test('mbox, Maildir and single mails are read, one line a mail', () =>
  withMails(async (folder, home) => {
    const no = mail({
      id: '<no@x.test>',
      text: 'We have decided to go with another candidate.\n>From the start it was close.',
    });
    const wait = mail({
      id: '<wait@x.test>',
      reply: '<no@x.test>',
      text: 'We are still deciding.\r\n\r\nOn Tue, 24 Nov 2026 at 10:00, Rowan <r@x.test> wrote:\r\n> Hello',
    });
    writeFileSync(join(folder, 'a.mbox'), `${head}${unix(no)}\n${head}${unix(wait)}\n`);
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, 'Maildir', part), { recursive: true });
    writeFileSync(
      join(folder, 'Maildir', 'cur', '1.x:2,S'),
      mail({ id: '<cur@x.test>', text: 'Could you send me your CV, please?' }),
    );
    writeFileSync(join(folder, 'Maildir', 'tmp', '2.x'), 'half a mail');
    writeFileSync(
      join(folder, 'one.eml'),
      mail({
        id: '<one@x.test>',
        subject: 'Automatic reply: Hello',
        text: 'I am out of the office until 7 December 2026.',
      }),
    );
    writeFileSync(join(folder, 'no-mail.eml'), '');
    const read = lines(
      home,
      join(folder, 'a.mbox'),
      join(folder, 'Maildir'),
      join(folder, 'one.eml'),
      join(folder, 'no-mail.eml'),
      '--json',
    );
    assert.deepEqual(
      read.map((each) => each.kind ?? 'error'),
      ['rejection', 'holding', 'question', 'automatic', 'error'],
    );
    assert.equal(read[0]?.evidence, 'We have decided to go with another candidate.');
    assert.equal(read[1]?.reply, 'We are still deciding.');
    assert.equal(read[1]?.inReplyTo, '<no@x.test>');
    assert.match(read[0]?.reply ?? '', /From the start it was close/);
    const forest = lines(home, join(folder, 'a.mbox'), '--thread');
    assert.deepEqual(forest, [
      { messageId: '<no@x.test>', parent: null },
      { messageId: '<wait@x.test>', parent: '<no@x.test>' },
    ]);
  }));

test('[RU3] from files only what concerns known people is taken in, and once', () =>
  withMails(async (folder, home) => {
    await ask(home, 'profile', '--name', 'Alice Adair', '--email', 'alice@example.test', '--zone', 'Europe/London');
    const { jobId } = await ask<{ jobId: string }>(home, 'add', 'job', '--role', 'Engineer', '--employer', 'Halden');
    const week = new Date(Date.now() - 7 * 86_400_000).toISOString();
    await ask(home, 'add', 'interview', jobId, week, '--with', 'bob@example.test');
    const file = join(folder, 'both.mbox');
    const shop = mail({ from: 'Shop <news@shop.example>', text: 'Sale.' });
    writeFileSync(
      file,
      `${head}${unix(mail({ text: 'We are still deciding, and will tell you soon.' }))}\n${head}${unix(shop)}\n`,
    );
    const once = (): string =>
      execFileSync(process.execPath, [program, 'read', file, '--home', home], { encoding: 'utf8' });
    assert.match(once(), /2 mails read: 1 noted, 0 known already, 0 to look at, 1 not about your jobs/);
    assert.match(once(), /2 mails read: 0 noted, 1 known already/);
    const story = (await ask<{ story: { text: string }[] }>(home, 'job', jobId)).story;
    assert.equal(story.filter((line) => /e-mailed you/.test(line.text)).length, 1);
  }));

test('a path that is not there is said, and nothing is read', () =>
  withMails(async (folder, home) => {
    assert.throws(
      () =>
        execFileSync(process.execPath, [program, 'read', join(folder, 'nothing'), '--home', home], {
          encoding: 'utf8',
          stdio: 'pipe',
        }),
      (error: { status?: number; stderr?: string }) =>
        error.status !== 0 && /There is no .*nothing/.test(error.stderr ?? ''),
    );
  }));

test('[RU6] given a pasted chat of weeks ago, what they promised counts from the line in which they did', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    await ask(
      home,
      'profile',
      '--name',
      'Kim Poe',
      '--zone',
      'Europe/London',
      '--region',
      'GB-ENG',
      '--now',
      '2026-11-27T09:00:00Z',
    );
    const pasted = '04/11/2026, 10:02 - Nia Ford: We will call you by Friday.\n04/11/2026, 10:05 - Kim Poe: Thank you!';
    const read = await ask<{ promised: string | null }>(home, 'answer', pasted, '--now', '2026-11-27T09:00:00Z');
    assert.equal(read.promised, '2026-11-06');
  });
});

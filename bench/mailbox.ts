import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import PostalMime from 'postal-mime';
import { readMessage } from '../src/adapters/text/message-reader.ts';
import { parseDay, weekdayOf } from '../src/core/time/epoch-day.ts';
import type { DeadlineContext } from '../src/core/understand/deadline.ts';
import { languagesOf } from '../src/core/understand/text-language.ts';
import { understand } from '../src/core/understand/understand.ts';
import { answerWords } from '../src/languages/en/answers.ts';
import { labelledAnswers } from '../test/support/answers.ts';
import { executablePath, flags } from '../test/support/chromium.ts';
import { ask } from '../test/support/cli.ts';
import { bob, mail } from '../test/support/mailbox-desk.ts';
import { startServer } from '../test/support/server.ts';
import { canStartMailServer, type MailServer, startMailServer } from '../test/support/services/mail-server.ts';
import { median, ms, newHome, say } from './figures.ts';

const context: DeadlineContext = {
  today: parseDay('2026-11-25') ?? 0,
  order: 'day-month',
  weekStartsOn: 1,
  isWorking: (day) => weekdayOf(day) < 6,
  addWorkingDays: (day, count) => day + count,
};

/** The head that a mail has after three servers and a signature: what any parser has to read. */
function headOf(subject: string, index: number): string {
  const hop = (at: number): string =>
    `Received: from mx${at}.example.net (mx${at}.example.net [192.0.2.${at}]) by mx${at + 1}.example.net (Postfix) with ESMTPS id 4F${index}${at} for <rowan@example.test>; Wed, 25 Nov 2026 10:00:0${at} +0000`;
  return [
    'Return-Path: <fiona@calder-search.example>',
    'Authentication-Results: mx.example.test; dkim=pass header.d=calder-search.example; spf=pass; dmarc=pass',
    hop(1),
    hop(2),
    hop(3),
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=calder-search.example; s=mail;\r\n h=from:to:subject:date:message-id; bh=${'A'.repeat(43)}=;\r\n b=${'B'.repeat(172)}`,
    'From: Fiona Marsh <fiona@calder-search.example>',
    'To: Rowan Ellis <rowan@example.test>',
    `Subject: ${subject}`,
    `Message-ID: <answer-${index}@calder-search.example>`,
    'In-Reply-To: <letter@example.test>',
    'References: <first@example.test> <letter@example.test>',
    'Date: Wed, 25 Nov 2026 10:00:00 +0000',
    'MIME-Version: 1.0',
  ].join('\r\n');
}

const quoted =
  '\r\n\r\nOn Tue, 24 Nov 2026 at 10:00, Rowan Ellis <rowan@example.test> wrote:\r\n> Dear Fiona,\r\n>\r\n> Thank you for your time on Monday. I enjoyed hearing about the team and its plans.\r\n> Kind regards\r\n> Rowan\r\n';

/** What mail programs and applicant systems put before the words: three kilobytes are few. */
const styles = Array.from(
  { length: 40 },
  (_each, at) => `.part-${at} { margin: 0 0 ${at}px 0; color: #1d1c1b; font: 14px/1.5 Arial, sans-serif }`,
).join('\r\n');

/** Our labelled answers as mails: half plain, half with the HTML that most programs add. */
function mails(): Uint8Array[] {
  return labelledAnswers().map(({ message }, index) => {
    const text = `${message.text.trim().replace(/\n/g, '\r\n')}${quoted}`;
    const head = headOf(message.subject, index);
    if (index % 2 === 0) return Buffer.from(`${head}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`);
    const html = `<html><head><style>${styles}</style></head><body><table><tr><td style="font-family:Arial;font-size:14px">${text.replace(/\r\n/g, '<br>\r\n')}</td></tr></table></body></html>`;
    return Buffer.from(
      `${head}\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b--\r\n`,
    );
  });
}

const languages = languagesOf([answerWords]);

async function reading(): Promise<void> {
  const all = mails();
  const bare = async (): Promise<void> => {
    for (const each of all) await PostalMime.parse(each);
  };
  const ours = async (): Promise<void> => {
    for (const each of all) {
      const read = await readMessage(each);
      if (read.ok) understand(read.value, languages, context);
    }
  };
  const ratios: number[] = [];
  const speeds: number[] = [];
  for (let round = 0; round < 25; round++) {
    const times: number[] = [];
    for (const work of [bare, ours]) {
      const startedAt = performance.now();
      await work();
      times.push(performance.now() - startedAt);
    }
    if (round < 5) continue;
    ratios.push((times[0] ?? 0) / (times[1] ?? 1));
    speeds.push((all.length / (times[1] ?? 1)) * 1000);
  }
  say(
    'reading and understanding a mail',
    `${Math.round(median(speeds))} a second`,
    'at least 70 % of bare',
    `${(100 * median(ratios)).toFixed(0)} % of bare postal-mime in this run`,
  );
}

const account = (server: MailServer): string[] => [
  '--address',
  'alice@example.test',
  '--host',
  'localhost',
  '--port',
  String(server.plainPort),
  '--security',
  'loopback',
  '--imap-host',
  'localhost',
  '--imap-port',
  String(server.imapPort),
  '--imap-security',
  'loopback',
];

/** From the moment at which a mail lies in the mailbox to the moment at which the open page shows what it says. */
async function noticing(server: MailServer): Promise<void> {
  const home = newHome();
  await ask(home, 'profile', '--name', 'Alice Adair', '--zone', 'Europe/London');
  const { jobId } = await ask<{ jobId: string }>(home, 'add', 'job', '--role', 'Data Engineer', '--employer', 'Halden');
  const week = new Date(Date.now() - 7 * 86_400_000).toISOString();
  await ask(home, 'add', 'interview', jobId, week, '--with', bob);
  const password = join(home, 'password');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(password, 'alice-pw');
  await ask(home, 'mail', 'connect', ...account(server), '--password-file', password);
  const running = await startServer(home, { PERSEVERE_HOME: home });
  const browser = await chromium.launch({ executablePath, args: [...flags] });
  try {
    const page = await browser.newPage();
    await page.goto(`${running.url}/#code=${running.code}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForTimeout(2000);
    const times: number[] = [];
    for (let round = 0; round < 40; round++) {
      const sentence = `We are still deciding about number ${round}.`;
      await server.deliver('alice@example.test', mail({ text: sentence }));
      const startedAt = performance.now();
      await page.waitForFunction((text) => document.body.innerText.includes(text), sentence, {
        polling: 10,
        timeout: 10_000,
      });
      times.push(performance.now() - startedAt);
      await page.waitForTimeout(100);
    }
    const sorted = times.toSorted((one, other) => one - other);
    say(
      'from delivery to the changed page, p50 and p95',
      `${ms(median(times))}, ${ms(sorted[Math.floor(sorted.length * 0.95)] ?? 0)}`,
      '1,000 ms beyond the server',
      'Dovecot itself tells 500 ms after delivery',
    );
  } finally {
    await browser.close();
    await running.end();
  }
}

/** What 20 watched mailboxes add to a server that watches none: two folders each, in a process of its own. */
async function memory(server: MailServer): Promise<void> {
  const measure = (count: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, 'watching.ts'), String(count), String(server.imapPort)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let said = '';
      child.stdout.on('data', (piece) => {
        said += String(piece);
      });
      child.on('error', reject);
      child.on('exit', (code) =>
        code === 0 ? resolve(Number(said)) : reject(new Error('The watching process failed.')),
      );
    });
  const [none, twenty] = [await measure(0), await measure(20)];
  say(
    '20 watched mailboxes, above none',
    `${((twenty - none) / 1e6).toFixed(0)} MB`,
    '150 MB',
    `${(none / 1e6).toFixed(0)} MB with none`,
  );
}

/** Reading and watching mailboxes. */
export async function mailbox(): Promise<void> {
  await reading();
  if (!canStartMailServer()) {
    say('noticing answers', 'not here', '', 'needs root, postfix and dovecot-imapd');
    return;
  }
  const server = await startMailServer();
  try {
    await noticing(server);
    await memory(server);
  } finally {
    await server.stop();
  }
}

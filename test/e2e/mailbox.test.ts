import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { watchMailboxes } from '../../src/app/mailbox/watch.ts';
import { type Desk, openDesk } from '../support/sending.ts';
import { type MailServer, startMailServer } from '../support/services/mail-server.ts';

const alice = 'alice@example.test';
const bob = 'bob@example.test';

let server: MailServer;
before(async () => {
  server = await startMailServer();
});
after(() => server.stop());

/** A home whose mailbox is Alice's, sending through the real Postfix and read in the real Dovecot. */
async function connected(folder: string[] = ['INBOX', 'Sent']): Promise<{ desk: Desk; home: string }> {
  const home = mkdtempSync(join(tmpdir(), 'persevere-mailbox-'));
  server.run('expunge', '-u', alice, 'mailbox', 'INBOX', 'all');
  server.run('expunge', '-u', alice, 'mailbox', 'Sent', 'all');
  const desk = openDesk(home);
  await desk.do('profile', { name: 'Alice Adair', email: alice, zone: 'Europe/London', region: 'GB-ENG' });
  await desk.do('mail-connect', {
    address: alice,
    password: 'alice-pw',
    host: '127.0.0.1',
    port: server.plainPort,
    security: 'loopback',
    imapHost: '127.0.0.1',
    imapPort: server.imapPort,
    imapSecurity: 'loopback',
    folder,
  });
  return { desk, home };
}

async function until<T>(what: string, look: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 400; tries++) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`It did not happen: ${what}`);
}

const mail = (part: {
  from?: string;
  subject?: string;
  reply?: string;
  text: string;
  id?: string;
  head?: string;
}): string =>
  [
    `From: ${part.from ?? `Bob Bell <${bob}>`}`,
    `To: ${alice}`,
    `Subject: ${part.subject ?? 'Re: Thank you'}`,
    `Message-ID: <${part.id ?? `${Math.random().toString(36).slice(2)}@example.test`}>`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    ...(part.reply === undefined ? [] : [`In-Reply-To: ${part.reply}`, `References: ${part.reply}`]),
    ...(part.head === undefined ? [] : [part.head]),
    '',
    part.text,
    '',
  ].join('\r\n');

test('[SG4][RU2] a letter goes, its copy lies in Sent once, and its answer changes the plan', async () => {
  const { desk, home } = await connected();
  const watch = watchMailboxes(desk.app, () => {});
  try {
    const { draftId, jobId } = await desk.thankYou(bob, 'Bob Bell');
    const shown = await desk.approve(draftId, { heard: 'no' });
    await desk.send();
    assert.equal((await desk.letter(draftId)).state, 'accepted');
    // Time for a provider that files copies by itself.
    desk.now += 25_000;
    await until('the copy is filed', async () =>
      server.folder(alice, 'Sent').some((each) => each.includes(shown.messageId)),
    );
    await server.arrived(bob, 1);
    await server.deliver(
      alice,
      mail({ reply: shown.messageId, text: 'Thank you. We have decided to go with another candidate.' }),
    );
    const asked = await until('the plan asks', async () => {
      const plan = await desk.do('today', {});
      return plan.questions.find((each) => each.opportunityId === jobId && /no/.test(each.text));
    });
    assert.ok(asked);
    assert.equal(server.folder(alice, 'Sent').length, 1);
    const seen = await desk.do('mail', {});
    assert.equal(seen.reading[0]?.folders.find((each) => each.path === 'INBOX')?.kept, 1);
  } finally {
    await watch.stop();
    await desk.close();
    rmSync(home, { recursive: true, force: true });
  }
});

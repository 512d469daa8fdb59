import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createMailOut } from '../../src/adapters/mail/mail-out.ts';
import { watchMailboxes } from '../../src/app/mailbox/watch.ts';
import { perform } from '../../src/app/perform.ts';
import { compose } from '../../src/main/compose.ts';
import { alice, bob, mail, until } from '../support/mailbox-desk.ts';
import { asTyped } from '../support/refusals.ts';
import { type Desk, openDesk } from '../support/sending.ts';
import { type MailServer, startMailServer } from '../support/services/mail-server.ts';
import { mailScope, type OpenIdProvider, startOpenIdProvider } from '../support/services/openid.ts';

let provider: OpenIdProvider;
let server: MailServer;
before(async () => {
  provider = await startOpenIdProvider();
  server = await startMailServer({ openId: provider.port });
});
after(async () => {
  await server.stop();
  await provider.close();
});

const redirect = 'http://127.0.0.1:7420/consent';

async function withDesk(work: (desk: Desk) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'persevere-consent-'));
  const desk = openDesk(home);
  try {
    await desk.do('profile', { name: 'Alice Adair', email: alice, zone: 'Europe/London' });
    await work(desk);
  } finally {
    await desk.close();
    rmSync(home, { recursive: true, force: true });
  }
}

const begin = (desk: Desk) =>
  desk.do('mail-consent', {
    address: alice,
    clientId: 'persevere',
    authorization: provider.authorization,
    token: provider.token,
    scope: `openid offline_access ${mailScope}`,
    host: '127.0.0.1',
    port: server.plainPort,
    security: 'loopback',
    imapHost: '127.0.0.1',
    imapPort: server.imapPort,
    imapSecurity: 'loopback',
    redirect,
  });

/** What is kept sealed of the consent. */
async function sealed(desk: Desk): Promise<{ access: string; refresh: string; expiresAt: number }> {
  const row = (await desk.app.store.row('secret', 'main')) as { sealed: string };
  return JSON.parse((await desk.app.vault.unseal(row.sealed)) ?? '');
}

test('[RU1] with consent a letter goes and its answer is read, without a password', () =>
  withDesk(async (desk) => {
    const { url } = await begin(desk);
    assert.match(url, /code_challenge_method=S256/);
    const back = await provider.consent(url);
    const connected = await desk.do('mail-consent-end', { url: back });
    assert.equal(connected.reading[0]?.login, 'oauth');
    // The way back works once.
    assert.match((await desk.refusal('mail-consent-end', { url: back })).text, /used already/);
    const { draftId, jobId } = await desk.thankYou(bob, 'Bob Bell');
    const shown = await desk.approve(draftId);
    await desk.send();
    assert.equal((await desk.letter(draftId)).state, 'accepted');
    const watch = watchMailboxes(desk.app, () => {});
    try {
      await server.deliver(alice, mail({ reply: shown.messageId, text: 'We are still interviewing.' }));
      await until('the answer is noted', async () =>
        (await desk.do('job', { job: jobId })).story.some((line) => /^Bob Bell e-mailed you/.test(line.text)),
      );
    } finally {
      await watch.stop();
    }
  }));

test('[RU1] a token that is over is renewed, and a consent that was taken back is asked for again with nothing lost', () =>
  withDesk(async (desk) => {
    await desk.do('mail-consent-end', { url: await provider.consent((await begin(desk)).url) });
    const first = await sealed(desk);
    desk.now = first.expiresAt;
    assert.equal((await desk.do('mail-test', {})).ok, true);
    const second = await sealed(desk);
    assert.notEqual(second.access, first.access);
    assert.notEqual(second.refresh, first.refresh);
    const { draftId } = await desk.thankYou(bob, 'Bob Bell');
    await desk.approve(draftId);
    await provider.revoke(second.refresh);
    desk.now = second.expiresAt;
    await desk.send(0);
    const waiting = await desk.do('outbox', {});
    assert.match(waiting.paused ?? '', /did not let us in/);
    const letter = await desk.letter(draftId);
    assert.notEqual(letter.state, 'accepted');
    // Consent anew: what the program needs to know of the client it knows.
    const { url } = await desk.do('mail-consent', {
      address: alice,
      host: '127.0.0.1',
      port: server.plainPort,
      security: 'loopback',
      imapHost: '127.0.0.1',
      imapPort: server.imapPort,
      imapSecurity: 'loopback',
      redirect,
    });
    await desk.do('mail-consent-end', { url: await provider.consent(url) });
    assert.equal((await desk.do('outbox', {})).paused, null);
  }));

test('[RU1] a way back that was not begun here, or leads elsewhere, is refused', () =>
  withDesk(async (desk) => {
    assert.match(
      (await desk.refusal('mail-consent-end', { url: `${redirect}?code=x&state=guessed` })).text,
      /not begun here/,
    );
    const elsewhere = {
      address: alice,
      clientId: 'x',
      authorization: provider.authorization,
      token: provider.token,
      host: 'localhost',
      redirect: 'https://evil.example/consent',
    };
    assert.match((await desk.refusal('mail-consent', elsewhere)).text, /lead to this computer/);
    const plain = { ...elsewhere, redirect, token: 'http://evil.example/token' };
    assert.match((await desk.refusal('mail-consent', plain)).text, /https/);
  }));

test('[RU1] servers that the domain names outside itself are confirmed before a password goes there', async () => {
  const home = mkdtempSync(join(tmpdir(), 'persevere-servers-'));
  const asked: string[] = [];
  const usual = createMailOut();
  const app = compose(home, {
    keep: join(home, 'keep'),
    mailOut: {
      ...usual,
      discover: async () => ({
        smtp: { host: 'smtp.elsewhere.example', port: 465, security: 'tls' },
        imap: { host: 'imap.firm.example', port: 993, security: 'tls' },
      }),
      test: async (account) => {
        asked.push(account.host);
        return { ok: false, problem: 'silent', code: null, words: '' };
      },
    },
  });
  const connect = (trustHost: string[]) =>
    perform(
      app,
      'mail-connect',
      { address: 'me@firm.example', password: 'secret', trustHost },
      { now: 0, hypothetical: false, operationId: app.ids.next('op') },
    );
  try {
    const first = await connect([]);
    assert.ok(!first.ok);
    assert.match(
      asTyped(first.refusal, 'mail-connect'),
      /smtp\.elsewhere\.example.*outside firm\.example.*--trust-host smtp\.elsewhere\.example/,
    );
    assert.deepEqual(asked, []);
    await connect(['smtp.elsewhere.example']);
    assert.deepEqual(asked, ['smtp.elsewhere.example']);
  } finally {
    await app.store.close();
    rmSync(home, { recursive: true, force: true });
  }
});

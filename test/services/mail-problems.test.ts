import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { testAccount } from '../../src/adapters/mail/smtp.ts';
import type { SmtpAccount } from '../../src/app/ports/mail-out.ts';
import { sha256Hex } from '../../src/core/journal/sha256.ts';
import type { ConnectionProblem } from '../../src/core/send/connection-problem.ts';
import { keepOf } from '../support/cli.ts';
import { deskAt, inHome, openDesk } from '../support/sending.ts';
import { type Certificates, makeCertificates } from '../support/services/certificates.ts';
import { freePorts } from '../support/services/ports.ts';
import { type ScriptedSmtp, startScriptedSmtp, testUser } from '../support/services/scripted-smtp.ts';

let folder: string;
let certificates: Certificates;
let starttls: ScriptedSmtp;
let tls: ScriptedSmtp;
let plain: ScriptedSmtp;
let oauth: ScriptedSmtp;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'persevere-certificates-'));
  certificates = makeCertificates(folder);
  starttls = await startScriptedSmtp(certificates);
  tls = await startScriptedSmtp(certificates, { tls: true });
  plain = await startScriptedSmtp(certificates, { plain: true });
  oauth = await startScriptedSmtp(certificates, { methods: ['XOAUTH2'] });
});
after(async () => {
  for (const server of [starttls, tls, plain, oauth]) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const account = (part: Partial<SmtpAccount>): SmtpAccount => ({
  host: 'localhost',
  port: starttls.port,
  security: 'starttls',
  user: testUser.user,
  certificates: certificates.ca,
  ...part,
});

async function problem(
  part: Partial<SmtpAccount>,
  password: string = testUser.password,
): Promise<ConnectionProblem | 'ok'> {
  const tested = await testAccount(account(part), { kind: 'password', password }, { silenceMs: 1500, answerMs: 1500 });
  return tested.ok ? 'ok' : tested.problem;
}

test('the mailbox is tried, and each thing that can be wrong is told from the others', async () => {
  const [closed = 0] = await freePorts(1);
  assert.equal(await problem({}), 'ok');
  assert.equal(await problem({ port: tls.port, security: 'tls' }), 'ok');
  assert.equal(await problem({ port: plain.port, security: 'loopback' }), 'ok');
  assert.equal(await problem({}, 'wrong'), 'wrong-password');
  assert.equal(await problem({ certificates: null }), 'untrusted');
  assert.equal(await problem({ port: tls.port, security: 'tls', certificates: null }), 'untrusted');
  assert.equal(await problem({ security: 'tls' }), 'wrong-security');
  assert.equal(await problem({ port: plain.port }), 'no-tls');
  assert.equal(await problem({ port: oauth.port }), 'needs-oauth');
  assert.equal(await problem({ host: 'no.such.host.invalid' }), 'no-such-host');
  assert.equal(await problem({ port: closed }), 'port-closed');

  const faulty = async (fault: Parameters<typeof starttls.faults.push>[0]): Promise<ConnectionProblem | 'ok'> => {
    starttls.faults.push(fault);
    return problem({});
  };
  assert.equal(await faulty({ at: 'auth', reply: [454, '4.7.0 Temporary authentication failure'] }), 'login-later');
  assert.equal(
    await faulty({ at: 'auth', reply: [534, '5.7.9 Application-specific password required'] }),
    'needs-app-password',
  );
  assert.equal(
    await faulty({ at: 'auth', reply: [535, '5.7.139 Authentication unsuccessful, basic authentication is disabled'] }),
    'needs-oauth',
  );
  assert.equal(await faulty({ at: 'auth', cut: true }), 'cut');
  assert.equal(await faulty({ at: 'auth', silent: true }), 'silent');
  assert.equal(await faulty({ at: 'connect', reply: [421, '4.3.2 too busy'] }), 'busy');
  assert.equal(await faulty({ at: 'connect', silent: true }), 'silent');
  assert.equal(await faulty({ at: 'connect', cut: true }), 'cut');
});

test('[SG6] a certificate for another name is not believed', async () => {
  // 127.0.0.2 is this computer too, and not in the certificate.
  assert.equal(await problem({ host: '127.0.0.1' }), 'ok');
  const server = createServer((socket) => socket.pipe(relay(starttls.port)).pipe(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve));
  const { port } = server.address() as { port: number };
  assert.equal(await problem({ host: '127.0.0.2', port }), 'untrusted');
  server.close();
});

function relay(port: number) {
  const { connect } = process.getBuiltinModule('node:net');
  return connect(port, '127.0.0.1').on('error', () => {});
}

test('what does not work is not kept, and no refusal repeats the password', async () => {
  await inHome(async (home) => {
    const desk = openDesk(home);
    const input = {
      address: 'alice@example.test',
      password: 'a very secret word',
      host: 'localhost',
      port: starttls.port,
    };
    const refused = await desk.refusal('mail-connect', input);
    assert.match(refused.text, /could not prove that it is localhost/);
    assert.equal((await desk.do('mail', {})).connected, false);
    assert.doesNotMatch(JSON.stringify(refused), /very secret/);
    await desk.close();
  });
});

test('given the address of this computer in brackets, it is spoken to as without them', async () => {
  await inHome(async (home) => {
    const desk = openDesk(home);
    for (const host of ['[::1]', '::1']) {
      const input = { address: 'alice@example.test', password: 'x', host, port: 1, security: 'loopback' as const };
      assert.match((await desk.refusal('mail-connect', input)).text, /::1, port 1/, host);
      const reading = { imapHost: host, imapPort: 1, imapSecurity: 'loopback' as const };
      const refused = await desk.refusal('mail-connect', { address: 'alice@example.test', password: 'x', ...reading });
      assert.doesNotMatch(refused.text, /no server called|\[::1\]/, host);
    }
    for (const host of ['[mail.example.org]:25', 'user@mail.example.org', '::1/x']) {
      const input = { address: 'alice@example.test', password: 'x', host };
      assert.match((await desk.refusal('mail-connect', input)).text, /no host name/, host);
    }
    await desk.close();
  });
});

test('the password lies sealed in the file, its key outside, and neither is in a backup', async () => {
  await inHome(async (home) => {
    const desk = await deskAt(home, { port: starttls.port, ca: certificates.ca });
    const { archive } = await desk.do('export', {});
    assert.doesNotMatch(archive, /alice-pw/);
    assert.doesNotMatch(archive, /"kind":"secret"/);
    await desk.close();
    for (const name of ['account.sqlite', 'account.sqlite-wal']) {
      try {
        assert.ok(!readFileSync(join(home, name)).includes('alice-pw'), name);
      } catch (error) {
        assert.equal((error as { code?: string }).code, 'ENOENT');
      }
    }
    const key = join(keepOf(home), 'seal.key');
    assert.equal(statSync(key).mode & 0o777, 0o600);
    rmSync(key);
    const later = openDesk(home);
    assert.match((await later.refusal('mail-test', {})).text, /cannot be read on this computer/);
    await later.close();
  });
});

test('providers are known by address or name; those that refuse passwords are named before a password is typed', async () => {
  await inHome(async (home) => {
    const desk = openDesk(home);
    const { mailOut } = desk.app;
    const named = async (asked: string): Promise<string | undefined> => (await mailOut.provider(asked))?.host;
    assert.deepEqual(
      await Promise.all(
        [
          'a@gmail.com',
          'a@hotmail.co.uk',
          'microsoft365',
          'a@yahoo.co.uk',
          'a@me.com',
          'a@aol.com',
          'a@gmx.net',
          'a@web.de',
          'a@fastmail.com',
          'a@zoho.com',
          'a@example.test',
        ].map(named),
      ),
      [
        'smtp.gmail.com',
        'smtp-mail.outlook.com',
        'smtp.office365.com',
        'smtp.mail.yahoo.com',
        'smtp.mail.me.com',
        'smtp.aol.com',
        'mail.gmx.net',
        'smtp.web.de',
        'smtp.fastmail.com',
        'smtp.zoho.com',
        undefined,
      ],
    );
    assert.equal((await mailOut.provider('gmail'))?.keepsCopy, 'yes');
    assert.match(
      (await desk.refusal('mail-connect', { address: 'a@outlook.com', password: 'x' })).text,
      /OAuth 2 only/,
    );
    assert.match((await desk.refusal('mail-connect', { address: 'a@example.test', password: 'x' })).text, /--host/);
    assert.match(
      (
        await desk.refusal('mail-connect', {
          address: 'a@example.test',
          password: 'x',
          host: 'mail.example.test',
          security: 'loopback',
        })
      ).text,
      /could be read on the way/,
    );
    await desk.close();
  });
});

test('[SG6] a simulated home speaks to servers on this computer alone', async () => {
  await inHome(async (home) => {
    const desk = openDesk(home);
    await desk.do('init', { simulated: true });
    const refused = await desk.refusal('mail-connect', { address: 'a@gmail.com', password: 'x' });
    assert.equal(refused.code, 'not-allowed');
    assert.match(refused.text, /only to servers on this computer/);
    await desk.close();
  });
});

test('a backup that names another mail server never gets the password of this one', async () => {
  await inHome(async (home) => {
    const desk = await deskAt(home, { port: starttls.port, ca: certificates.ca });
    const { archive } = await desk.do('export', {});
    const own = '"host":"localhost"';
    assert.equal(archive.split(own).length, 2, 'the server stands in the backup, once');
    const evil = archive.replace(own, '"host":"evil.example.net"');
    const lines = evil.trimEnd().split('\n').slice(0, -1);
    const body = `${lines.join('\n')}\n`;
    const end = JSON.stringify({ end: { lines: lines.length, sha256: sha256Hex(body) } });
    const content = Buffer.from(`${body}${end}\n`).toString('base64');
    await desk.do('restore', { file: { name: 'evil.persevere', content }, replace: true });
    assert.equal((await desk.do('mail', {})).host, 'localhost');
    await desk.close();
  });
});

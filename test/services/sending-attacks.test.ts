import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import type { Output } from '../../src/contract/registry.ts';
import { ask, keepOf, persevere, program, withHome } from '../support/cli.ts';
import { deskAt, inHome, MINUTE, noonZone, openDesk } from '../support/sending.ts';
import { serverWithKey } from '../support/server.ts';
import { testUser } from '../support/services/scripted-smtp.ts';
import { useScriptedSmtp } from '../support/services/use-scripted-smtp.ts';

const used = useScriptedSmtp();

interface Refused {
  kind: string;
}

/** A home with the example, a mailbox and a letter of thanks, at the real time. */
async function prepared(home: string): Promise<{ draftId: string }> {
  const place = { port: used.server.port, ca: used.certificates.ca };
  const desk = await deskAt(home, place, { zone: noonZone() });
  desk.now = Date.now();
  const { draftId } = await desk.thankYou('fiona@example.test');
  await desk.close();
  return { draftId };
}

test('[SG7] a program whose key may not approve can neither approve, connect a mailbox nor end a pause', async () => {
  await withHome(async (home) => {
    const { draftId } = await prepared(home);
    const { key } = await ask<Output<'token'>>(home, 'token', '--label', 'a script');
    const server = await serverWithKey(home);
    try {
      const post = async (path: string, body: object, bearer: string): Promise<{ status: number; body: Refused }> => {
        const response = await fetch(`${server.url}${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${bearer}` },
          body: JSON.stringify(body),
        });
        return { status: response.status, body: (await response.json()) as Refused };
      };
      const shown = await post('/api/drafts/preview', { draft: draftId }, key);
      assert.equal(shown.status, 200, 'it may look');
      const { digest } = shown.body as unknown as Output<'preview'>;
      const approval = { draft: draftId, digest, heard: 'no' };
      const connect = { address: 'evil@example.net', password: 'x', host: 'localhost', port: used.server.port };
      for (const [path, body] of [
        ['/api/drafts/approve', approval],
        ['/api/mailbox', connect],
        ['/api/mailbox/disconnect', {}],
        ['/api/outbox/resume', {}],
      ] as const) {
        const refused = await post(path, body, key);
        assert.equal(refused.status, 403, path);
        assert.equal(refused.body.kind, 'not-allowed', path);
      }
      assert.equal((await post('/api/drafts/approve', approval, 'forged')).status, 401);
      const changed = await post('/api/drafts/approve', { ...approval, digest: 'f'.repeat(64) }, server.key);
      assert.equal(changed.status, 409, 'nor may anybody approve other bytes');
      assert.equal((await post('/api/drafts/approve', { ...approval, digest: 'short' }, server.key)).status, 400);
      assert.equal((await server.get<Output<'outbox'>>('/api/outbox')).letters.length, 0);
      assert.equal(used.server.delivered.length, 0);
    } finally {
      await server.end();
    }
  });
});

test('a mailbox is connected, tried and shown over HTTP, and the password comes back in no answer', async () => {
  await withHome(async (home) => {
    const server = await serverWithKey(home);
    try {
      const certificates = { name: 'ca.pem', content: Buffer.from(used.certificates.ca).toString('base64') };
      const account = { address: testUser.user, host: 'localhost', port: used.server.port, certificates };
      const wrong = await server.post<Refused>('/api/mailbox', { ...account, password: 'a wrong word' });
      assert.deepEqual([wrong.status, wrong.body.kind], [403, 'not-allowed']);
      const right = await server.post<Output<'mail'>>('/api/mailbox', { ...account, password: testUser.password });
      assert.deepEqual([right.status, right.body.connected, right.body.security], [200, true, 'starttls']);
      assert.equal((await server.post<Output<'mail-test'>>('/api/mailbox/test', {})).body.ok, true);
      const shown = await server.get<Output<'mail'>>('/api/mailbox');
      assert.doesNotMatch(JSON.stringify([wrong, right, shown]), /wrong word|alice-pw/);
      assert.equal((await server.post<Output<'mail'>>('/api/mailbox/disconnect', {})).body.connected, false);
    } finally {
      await server.end();
    }
  });
});

test('[SG7] an approval repeated over HTTP is the first one; another for the same letter is refused', async () => {
  await withHome(async (home) => {
    const { draftId } = await prepared(home);
    const server = await serverWithKey(home);
    try {
      const shown = await server.post<Output<'preview'>>('/api/drafts/preview', { draft: draftId });
      const approve = (operation: string) =>
        server.post<Output<'approve'>>(
          '/api/drafts/approve',
          { draft: draftId, digest: shown.body.digest, heard: 'no' },
          { 'Idempotency-Key': operation },
        );
      const [one, two] = [await approve('once'), await approve('once')];
      assert.equal(one.status, 200);
      assert.equal(one.body.sendId, two.body.sendId);
      assert.equal(one.body.sender, 'running');
      assert.match(one.body.sentence, /in half a minute; until then you can take it back/);
      assert.equal((await approve('again')).status, 409);
      const recalled = await server.post<Output<'recall'>>('/api/drafts/recall', { draft: draftId });
      assert.equal(recalled.body.state, 'recalled');
      assert.equal((await approve('once')).body.sendId, one.body.sendId, 'a replay approves nothing anew');
      const { letters } = await server.get<Output<'outbox'>>('/api/outbox');
      assert.deepEqual(
        letters.map((each) => each.state),
        ['recalled'],
      );
    } finally {
      await server.end();
    }
  });
});

test('a real home approves at no other time than the real one', async () => {
  await withHome(async (home) => {
    const { draftId } = await prepared(home);
    const ran = await persevere(home, ['approve', draftId, '--digest', 'a'.repeat(64), '--now', '2026-12-24T10:00Z']);
    assert.equal(ran.code, 5);
    assert.match(ran.err, /Only a simulated home/);
  });
});

test('a hostile name or address brings no header and no reader along, from the person noted to the wire', async () => {
  await inHome(async (home) => {
    const desk = await deskAt(home, { port: used.server.port, ca: used.certificates.ca });
    used.server.delivered.length = 0;
    const hostile = 'Fiona\r\nBcc: evil@example.net\r\n\r\nHello';
    const { draftId } = await desk.thankYou('fiona@example.test', hostile);
    await desk.do('edit', {
      draft: draftId,
      subject: 'Thanks\r\nBcc: evil@example.net',
      text: 'Thank you.\n.\nMAIL FROM: somebody\n',
    });
    await desk.approve(draftId);
    await desk.send();
    const [got] = used.server.delivered;
    assert.deepEqual(got?.to, ['fiona@example.test']);
    assert.doesNotMatch(got?.raw.split('\r\n\r\n')[0] ?? '', /^bcc/im);
    assert.equal(used.server.delivered.length, 1);

    const next = await desk.thankYou('ben@example.test', 'Ben');
    const person = (await desk.do('job', { job: next.jobId })).people[0]?.id ?? '';
    for (const email of ['ben@example.test>, <evil@example.net', 'ben@example.test, evil@example.net']) {
      const refused = await desk.refusal('add-person', { person, email });
      assert.match(refused.text, /is no e-mail address/);
      assert.match((await desk.do('preview', { draft: next.draftId })).message, /^To: .*<ben@example\.test>\r?$/m);
    }
    await desk.close();
  });
});

test('[SG1] while one process sends, another neither claims its letters nor calls them orphans', async () => {
  await inHome(async (home) => {
    const one = await deskAt(home, { port: used.server.port, ca: used.certificates.ca });
    const two = openDesk(home);
    used.server.delivered.length = 0;
    const { draftId } = await one.thankYou('fiona@example.test');
    await one.approve(draftId);
    two.now = one.now;
    used.server.faults.push({ at: 'end', delayMs: 150 });
    const sending = one.send();
    const others: boolean[] = [];
    for (let tries = 0; tries < 10; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      others.push(await two.send());
    }
    await sending;
    assert.deepEqual([...new Set(others)], [false], 'the lease is held');
    assert.equal((await one.letter(draftId)).state, 'accepted');
    assert.equal(used.server.delivered.length, 1);
    await one.close();
    two.now += MINUTE;
    assert.equal(await two.send(), true, 'given back at the end');
    await two.close();
  });
});

test('forgetting somebody takes back what was approved for them, and leaves no trace of it', async () => {
  await inHome(async (home) => {
    const desk = await deskAt(home, { port: used.server.port, ca: used.certificates.ca });
    used.server.delivered.length = 0;
    const { draftId, jobId } = await desk.thankYou('fiona@example.test', 'Fiona Grantchester');
    await desk.approve(draftId);
    const forgotten = await desk.do('forget', { person: 'fiona@example.test', yes: true });
    assert.equal(forgotten.traceLeft, false);
    await desk.send();
    assert.equal(used.server.delivered.length, 0);
    assert.equal((await desk.do('outbox', {})).letters.length, 0);
    const plan = await desk.do('plan', { job: jobId });
    assert.ok(plan.steps.every((step) => step.state !== 'sending'));
    await desk.close();
  });
});

test('without a terminal the letter is shown with its digest, and nothing is approved until that is repeated', async () => {
  await withHome(async (home) => {
    const { draftId } = await prepared(home);
    const shown = await persevere(home, ['approve', draftId]);
    assert.equal(shown.code, 0);
    assert.match(shown.out, /^Message-ID: <.+@example\.test>$/m);
    assert.match(shown.out, /Have you heard from Fiona Grant since/);
    assert.match(shown.out, /Nothing was approved\.$/m);
    assert.equal((await ask<Output<'outbox'>>(home, 'outbox')).letters.length, 0);
    const digest = /^Digest: ([0-9a-f]{64})$/m.exec(shown.out)?.[1] ?? '';
    const approved = await ask<Output<'approve'>>(home, 'approve', draftId, '--digest', digest);
    assert.equal(approved.sender, 'none');
    assert.match(approved.sentence, /only while Persevere runs/);
    const recalled = await persevere(home, ['recall', draftId]);
    assert.match(recalled.out, /letter again/);
  });
});

test('[SG3] approve --wait stays until the letter has gone: sent from here, or by the server that runs', async () => {
  const waits = async (home: string, withServer: boolean): Promise<void> => {
    const { draftId } = await prepared(home);
    const server = withServer ? await serverWithKey(home) : null;
    try {
      const { digest } = await ask<Output<'preview'>>(home, 'preview', draftId);
      const at = performance.now();
      const ran = await persevere(home, ['approve', draftId, '--digest', digest, '--wait', '--at-once', '--json']);
      assert.equal(ran.code, 0, ran.err);
      const ended = JSON.parse(ran.out) as { state: string; sender: string; messageId: string };
      assert.deepEqual([ended.state, ended.sender], ['accepted', withServer ? 'running' : 'none']);
      assert.ok(performance.now() - at > 29_000);
      const got = used.server.delivered.filter((each) => each.messageId === ended.messageId);
      assert.deepEqual(
        got.map((each) => each.user),
        [testUser.user],
      );
    } finally {
      await server?.end();
    }
  };
  await Promise.all([withHome((home) => waits(home, false)), withHome((home) => waits(home, true))]);
});

test('[SG3] Ctrl+C while it waits takes the letter back', async () => {
  await withHome(async (home) => {
    const { draftId } = await prepared(home);
    used.server.delivered.length = 0;
    const { digest } = await ask<Output<'preview'>>(home, 'preview', draftId);
    const child = spawn(process.execPath, [program, 'approve', draftId, '--digest', digest, '--wait', '--at-once'], {
      env: { ...process.env, PERSEVERE_HOME: home, PERSEVERE_KEEP: keepOf(home) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      const asked = /Ctrl\+C takes it back/.test(out);
      out += chunk;
      // Pressed once: a second one could meet a program that is ending already.
      if (!asked && /Ctrl\+C takes it back/.test(out)) child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.match(out, /You took it back\./);
    assert.equal(code, 7);
    assert.equal((await ask<Output<'outbox'>>(home, 'outbox')).letters[0]?.state, 'recalled');
    assert.equal(used.server.delivered.length, 0);
  });
});

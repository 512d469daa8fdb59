import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createPush } from '../../src/adapters/system/push.ts';
import type { App } from '../../src/app/context.ts';
import { remind } from '../../src/app/reminding/remind.ts';
import { type Desk, inHome, MINUTE, openDesk } from '../support/sending.ts';
import { type Certificates, makeCertificates } from '../support/services/certificates.ts';
import { type PushService, startPushService } from '../support/services/push-service.ts';
import { testUser } from '../support/services/scripted-smtp.ts';
import { useScriptedSmtp } from '../support/services/use-scripted-smtp.ts';

const smtp = useScriptedSmtp();
const base = 'http://127.0.0.1:7420';
/** Wednesday 25 November 2026 in London, at these hours and minutes. */
const wednesday = (hours: number, minutes = 0): number => Date.UTC(2026, 10, 25, hours, minutes);
const DAY = 24 * 60 * MINUTE;

/** A home in which one letter of thanks is open, with the note by e-mail turned on. */
async function withNote(work: (desk: Desk) => Promise<void>): Promise<void> {
  await smtp.withDesk(async (desk) => {
    await desk.thankYou('fiona@example.test', 'Fiona Grant');
    await desk.do('reminders-set', { email: true });
    await work(desk);
  });
}

test('the morning note comes once, at the wished time, to the candidate alone, and names nobody', async () => {
  await withNote(async (desk) => {
    desk.now = wednesday(7, 59);
    assert.deepEqual(await remind(desk.app, base), []);
    desk.now = wednesday(8);
    assert.deepEqual(await remind(desk.app, base), ['email']);
    assert.equal(smtp.server.delivered.length, 1);
    const [note] = smtp.server.delivered;
    assert.deepEqual(note?.to, [testUser.user]);
    assert.doesNotMatch(note?.raw ?? '', /Fiona|Grant|Data Engineer|Firm of/);
    assert.match(note?.raw ?? '', /Subject: 2? ?(?:One thing|\d+ things) for today/);
    assert.match(note?.raw.replaceAll('=\r\n', '') ?? '', /\/step\/st_\w+\?do(?:=3D|=)later/);
    for (const minutes of [1, 30, 500]) {
      desk.now = wednesday(8, minutes);
      assert.deepEqual(await remind(desk.app, base), []);
    }
    assert.equal(smtp.server.delivered.length, 1);
    desk.now = wednesday(8) + DAY;
    assert.deepEqual(await remind(desk.app, base), ['email'], 'the next morning it comes again');
    assert.match((await desk.do('reminders', {})).last ?? '', /The last note: Thursday 26 November, by e-mail/);
  });
});

test('two processes on one home send one note', async () => {
  await withNote(async (desk) => {
    const other = openDesk(desk.home, { processId: 4711 });
    desk.now = wednesday(8);
    other.now = wednesday(8);
    try {
      const both = await Promise.all([remind(desk.app, base), remind(other.app, base)]);
      assert.equal(both.flat().length, 1);
      assert.equal(smtp.server.delivered.length, 1);
    } finally {
      await other.close();
    }
  });
});

test('there is no note at the weekend, on a holiday of the candidate’s own, on a day away, in the evening, or when there is nothing to do', async () => {
  await withNote(async (desk) => {
    const none = async (at: number, why: string): Promise<void> => {
      desk.now = at;
      assert.deepEqual(await remind(desk.app, base), [], why);
    };
    await none(Date.UTC(2026, 10, 28, 9), 'a Saturday');
    await none(Date.UTC(2026, 11, 25, 9), 'Christmas Day');
    await none(wednesday(19), 'seven in the evening');
    await desk.do('away', { from: '2026-11-26', to: '2026-11-27' });
    await none(Date.UTC(2026, 10, 26, 9), 'away');
    desk.now = wednesday(8);
    const today = await desk.do('today', {});
    for (const step of [...today.doNow, ...today.later]) await desk.do('skip', { step: step.id });
    await none(wednesday(8), 'nothing to do');
    assert.equal(smtp.server.delivered.length, 0);
  });
});

test('whoever travels west is not reminded of a day twice', async () => {
  await withNote(async (desk) => {
    await desk.do('profile', { zone: 'Pacific/Auckland', region: 'NZ' });
    // Thursday, eight in the morning there, is still Wednesday for most.
    desk.now = Date.UTC(2026, 10, 25, 19);
    assert.deepEqual(await remind(desk.app, base), ['email']);
    await desk.do('profile', { zone: 'America/Los_Angeles', region: 'US-CA' });
    assert.deepEqual(await remind(desk.app, base), [], 'Wednesday, eleven in the morning');
  });
});

test('a server that is busy is tried again in a quarter of an hour; a note that may have gone never goes again', async () => {
  await withNote(async (desk) => {
    smtp.server.faults.push({ at: 'auth', reply: [454, '4.7.0 Temporary authentication failure'] });
    desk.now = wednesday(8);
    assert.deepEqual(await remind(desk.app, base), []);
    assert.match((await desk.do('reminders', {})).last ?? '', /did not go by e-mail; it is tried again/);
    desk.now = wednesday(8, 5);
    assert.deepEqual(await remind(desk.app, base), [], 'not at once');
    desk.now = wednesday(8, 16);
    assert.deepEqual(await remind(desk.app, base), ['email']);
    // The line is cut after the whole note was handed over: nobody can tell whether it went.
    smtp.server.faults.push({ at: 'end', cut: true, delivered: true });
    desk.now = wednesday(8) + DAY;
    await remind(desk.app, base);
    const held = smtp.server.delivered.length;
    desk.now = wednesday(9) + DAY;
    assert.deepEqual(await remind(desk.app, base), []);
    assert.equal(smtp.server.delivered.length, held);
  });
});

test('[ST16] given names that may be told, a notice of the desktop still names nobody: others on the computer can read what its program is given', async () => {
  await withNote(async (desk) => {
    const bin = mkdtempSync(join(tmpdir(), 'persevere-desktop-'));
    const before = process.env.PATH;
    try {
      const given = join(bin, 'given');
      for (const name of ['notify-send', 'osascript']) {
        writeFileSync(join(bin, name), `#!/bin/sh\nprintf '%s\\n' "$@" > '${given}'\n`);
        chmodSync(join(bin, name), 0o755);
      }
      process.env.PATH = `${bin}:${before}`;
      await desk.do('reminders-set', { desktop: true, names: true });
      desk.now = wednesday(8);
      assert.deepEqual(await remind(desk.app, base), ['email', 'desktop']);
      assert.match(smtp.server.delivered[0]?.raw ?? '', /Thank Fiona Grant/, 'the mail may name her');
      assert.match(readFileSync(given, 'utf8'), /for today/);
      assert.doesNotMatch(readFileSync(given, 'utf8'), /Fiona|Grant/);
    } finally {
      process.env.PATH = before;
      rmSync(bin, { recursive: true, force: true });
    }
  });
});

test('with names it names them; without a mailbox a note by e-mail is refused with what to do', async () => {
  await withNote(async (desk) => {
    await desk.do('reminders-set', { names: true, time: '09:30' });
    desk.now = wednesday(9, 29);
    assert.deepEqual(await remind(desk.app, base), []);
    desk.now = wednesday(9, 30);
    await remind(desk.app, base);
    assert.match(smtp.server.delivered[0]?.raw ?? '', /Thank Fiona Grant/);
  });
  await inHome(async (home) => {
    const desk = openDesk(home);
    try {
      assert.match((await desk.refusal('reminders-set', { email: true })).text, /Connect your mailbox first/);
      assert.match((await desk.refusal('reminders-set', { time: '25:00' })).text, /no time of day/);
    } finally {
      await desk.close();
    }
  });
});

let folder: string;
let certificates: Certificates;
let service: PushService;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'persevere-push-'));
  certificates = makeCertificates(folder);
  service = await startPushService(certificates);
});
after(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A simulated home, which may speak to a push service on this computer, with one thing to do. */
async function withPush(work: (desk: Desk, app: App) => Promise<void>): Promise<void> {
  await inHome(async (home) => {
    const desk = openDesk(home);
    try {
      await desk.do('init', { simulated: true });
      await desk.do('profile', { name: 'Rowan Ellis', zone: 'Europe/London', region: 'GB-ENG' });
      await desk.thankYou('fiona@example.test', 'Fiona Grant');
      await work(desk, { ...desk.app, push: createPush(certificates.ca) });
    } finally {
      await desk.close();
    }
  });
}

test('a notice goes encrypted to each browser that agreed, signed by this home; a browser that left is forgotten', async () => {
  await withPush(async (desk, app) => {
    assert.ok((await desk.do('reminders', {})).pushKey.length > 80, 'the key with which a browser agrees');
    const one = service.subscribe();
    const other = service.subscribe();
    for (const each of [one, other]) await desk.do('push-agree', { ...each, label: 'Chrome on Android', agrees: true });
    service.unsubscribe(other);
    service.received.length = 0;
    desk.now = wednesday(8);
    assert.deepEqual(await remind(app, base), ['push']);
    assert.equal(service.received.length, 1);
    const notice = JSON.parse(service.received[0]?.text ?? '') as Record<string, unknown>;
    assert.equal(notice.title, 'Persevere');
    assert.match(String(notice.body), /^(?:One thing|\d+ things) for today\.$/);
    assert.doesNotMatch(service.received[0]?.text ?? '', /Fiona|Engineer/);
    assert.equal(service.received[0]?.topic, 'morning');
    assert.equal((await desk.do('reminders', {})).devices.length, 1, 'the one that left is gone');
    assert.deepEqual(await remind(app, base), []);
    assert.equal(service.received.length, 1);
    service.faults.push({ status: 503 });
    desk.now = wednesday(8) + DAY;
    assert.deepEqual(await remind(app, base), []);
    desk.now = wednesday(8, 16) + DAY;
    assert.deepEqual(await remind(app, base), ['push'], 'a service that is busy is tried again');
  });
});

test('what is no push service is not spoken to', async () => {
  await withPush(async (desk) => {
    const device = { p256dh: service.subscribe().p256dh, auth: service.subscribe().auth, label: 'x', agrees: true };
    for (const endpoint of [
      'https://192.168.0.1/push',
      'https://router.local/push',
      'https://printer/push',
      'https://localhost./push',
      'https://router.local./push',
      'https://desk.localhost/push',
      'https://nas.home.arpa/push',
      'https://127.0.0.1.names.example/push',
      'https://a.10-0-0-7.names.example/push',
      'https://push.example:8443/push',
      'https://push.example:22/push',
      'https://me:secret@push.example/push',
      'https://me@push.example/push',
    ])
      assert.match((await desk.refusal('push-agree', { ...device, endpoint })).text, /no push service/, endpoint);
  });
});

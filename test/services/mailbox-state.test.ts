import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadReadMailboxes } from '../../src/app/connection/mailbox.ts';
import type { App } from '../../src/app/context.ts';
import { catchUp, loadFolder } from '../../src/app/mailbox/catch-up.ts';
import { mayKnock } from '../../src/app/mailbox/trouble.ts';
import type { ArrivedMail, MailSession } from '../../src/app/ports/mail-in.ts';
import { alice, bob, type MailboxDesk, mail, mailboxDesk, until } from '../support/mailbox-desk.ts';
import { type MailServer, startMailServer } from '../support/services/mail-server.ts';

let server: MailServer;
before(async () => {
  server = await startMailServer();
  server.run('mailbox', 'create', '-u', alice, 'Search');
});
after(() => server.stop());

/** The server takes its time with a login that it refuses. */
const patient = { silenceMs: 20_000, idleMs: 2000, pollMs: 500 };

async function withDesk(work: (at: MailboxDesk) => Promise<void>, folder?: string[]): Promise<void> {
  const at = await mailboxDesk(server, { limits: patient, ...(folder === undefined ? {} : { folder }) });
  try {
    await work(at);
  } finally {
    await at.close();
  }
}

/** How often these words stand in the log of the server. */
function logged(words: string): number {
  return readFileSync(join(dirname(server.certificates.caFile), 'dovecot.log'), 'utf8').split(words).length - 1;
}

/** The server looks at its file of passwords once a second. */
function letsIn(password: string): boolean {
  try {
    server.run('auth', 'test', alice, password);
    return true;
  } catch {
    return false;
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('[RU1][SG2] given a folder that was renamed elsewhere, the others are read, it is said wherever you look, and the letter says which look is missing', () =>
  withDesk(
    async (at) => {
      at.watch();
      const { draftId } = await at.desk.thankYou(bob, 'Bob Bell');
      await until('all is read', async () => (await at.desk.do('mail', {})).reading[0]?.readUntil !== null);
      server.run('mailbox', 'rename', '-u', alice, 'Search', 'Old search');
      try {
        const gone = 'The folder “Search” is not there any more, so nobody can tell what lies in it.';
        const shown = await at.desk.do('preview', { draft: draftId });
        await at.desk.do('approve', { draft: draftId, digest: shown.digest, heard: 'no' });
        await at.desk.send();
        const { state, note } = await at.desk.letter(draftId);
        assert.deepEqual([state, note], ['approved', `Your mailbox could not be looked at, so it did not go. ${gone}`]);
        await server.deliver(alice, mail({ text: 'We are still deciding, and write again on Friday.' }));
        const told = await until('it is told', async () => {
          const { notices, reading } = await at.desk.do('mail', {});
          return notices.length > 0 && reading[0]?.folders[0]?.kept === 1 ? { notices, reading } : null;
        });
        assert.deepEqual(told.notices, [
          `${gone} Your other folders are read. No letter goes until you choose in the settings which folders are read.`,
        ]);
        assert.deepEqual(
          told.reading[0]?.folders.map((each) => [each.path, each.there]),
          [
            ['INBOX', true],
            ['Search', false],
          ],
        );
        assert.deepEqual((await at.desk.do('today', {})).mailbox, told.notices);
        assert.deepEqual((await at.desk.do('outbox', {})).mailbox, told.notices);
        const tested = await at.desk.do('mail-test', {});
        assert.deepEqual([tested.ok, tested.what], [false, gone]);
        // The pauses grow to half a second here, and to two minutes where nobody waits.
        const before = logged('Login:');
        await pause(4000);
        assert.ok(logged('Login:') - before <= 20, 'the folder is not asked for again and again');
      } finally {
        server.run('mailbox', 'rename', '-u', alice, 'Old search', 'Search');
      }
      await until('it is read again', async () => (await at.desk.do('mail', {})).notices.length === 0);
    },
    ['INBOX', 'Search'],
  ));

test('[RU1] given a password that was changed elsewhere, two folders knock once, wait, and everywhere it is said until when the mailbox was read', () =>
  withDesk(async (at) => {
    const { app } = at.desk;
    const first = at.watch();
    await until('all is read', async () => (await at.desk.do('mail', {})).reading[0]?.readUntil !== null);
    await first.stop();
    server.setPassword(alice, 'another');
    try {
      await until('the server knows it', async () => !letsIn('alice-pw'));
      const refused = logged('auth failed');
      at.desk.now += 26 * 3_600_000;
      at.watch();
      const notices = await until('it is told', async () => {
        const said = (await at.desk.do('mail', {})).notices;
        return /accept/.test(said[0] ?? '') ? said : null;
      });
      assert.deepEqual(notices, [
        'Your mailbox alice@example.test was last read at 10:00 am on Tuesday 24 November. 127.0.0.1 did not accept the name and password. Check both. Some providers want an app password. What looks like silence since then may be an answer: look there first.',
      ]);
      assert.deepEqual((await at.desk.do('today', {})).mailbox, notices);
      assert.deepEqual((await at.desk.do('outbox', {})).mailbox, notices);
      await pause(3000);
      assert.ok(logged('auth failed') - refused <= 1, 'one login that failed');
      const tries: number[] = [];
      for (let minute = 0; minute < 24 * 60; minute++) {
        at.desk.now += 60_000;
        if (await mayKnock(app, 'main')) {
          tries.push(minute);
          await until('it knocked', async () => !(await mayKnock(app, 'main')));
        }
      }
      assert.deepEqual(tries, [4, 64]);
    } finally {
      server.setPassword(alice, 'alice-pw');
    }
    await until('the server knows it again', async () => letsIn('alice-pw'));
    assert.equal((await at.desk.do('mail-test', {})).ok, true);
    await until('it is read again', async () => (await at.desk.do('mail', {})).notices.length === 0);
  }));

/** A folder made by hand: what a session hands over in batches of a hundred. */
function sessionOf(mails: readonly string[], uidValidity = '1'): MailSession {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const unasked = (): never => {
    throw new Error('Not asked for here.');
  };
  return {
    folders: unasked,
    mail: unasked,
    holds: unasked,
    append: unasked,
    close: async () => undefined,
    async arrived(_folder, cursor, _sinceAt, take) {
      const from = cursor?.uidValidity === uidValidity ? cursor.lastUid : 0;
      const all = mails.map(
        (text, at): ArrivedMail => ({
          uid: at + 1,
          arrivedAt: Date.UTC(2026, 10, 24, 9),
          head: bytes(text.slice(0, text.indexOf('\r\n\r\n') + 4)),
          source: async () => bytes(text),
        }),
      );
      for (let at = from; at < all.length; at += 100) {
        const batch = all.slice(at, at + 100);
        await take(batch, { uidValidity, lastUid: at + batch.length, modseq: null });
      }
      return { uidValidity, lastUid: all.length, modseq: null };
    },
  };
}

async function readInbox(at: MailboxDesk, session: MailSession, app: App = at.desk.app) {
  const [main] = await loadReadMailboxes(app);
  assert.ok(main !== undefined);
  await catchUp(app, main.key, { ...main.reading, folders: ['INBOX'] }, session, () => at.desk.now);
  return loadFolder(app, main.key, 'INBOX');
}

test('[RU8] given a program that ends in the middle of a folder, what was read until then is not read again; numbers that begin anew count nothing twice', () =>
  withDesk(async (at) => {
    const mails = Array.from({ length: 250 }, (_, index) => mail({ text: `Line ${index}.`, from: 'x@shop.example' }));
    let heads = 0;
    const ends: App = {
      ...at.desk.app,
      reader: {
        ...at.desk.app.reader,
        message: (bytes) => {
          heads++;
          return heads === 150 ? Promise.reject(new Error('ended')) : at.desk.app.reader.message(bytes);
        },
      },
    };
    await assert.rejects(readInbox(at, sessionOf(mails), ends));
    assert.equal((await loadFolder(at.desk.app, 'main', 'INBOX'))?.seen, 100);
    assert.equal((await readInbox(at, sessionOf(mails)))?.seen, 250);
    assert.equal((await readInbox(at, sessionOf(mails, '2')))?.seen, 250);
  }));

test('[RU8] given a mail of a known person that cannot be read in two seconds, the folder is read on, the mail is passed over for good, and it is said', () =>
  withDesk(async (at) => {
    await at.desk.thankYou(bob, 'Bob Bell');
    const hostile = mail({ text: '\n'.repeat(400_000) });
    const mails = [hostile, mail({ text: 'We are still deciding.' })];
    const row = await readInbox(at, sessionOf(mails));
    assert.deepEqual([row?.kept, row?.unread?.map((each) => each.why)], [1, [{ code: 'mail-of-line-ends' }]]);
    assert.deepEqual((await at.desk.do('mail', {})).notices, [
      'A mail of 9:00 am on Tuesday 24 November in “INBOX” was passed over: it has more and shorter lines than any mail, so it was left unread. Look at it in your mail program.',
    ]);
    let asked = 0;
    const counting: App = {
      ...at.desk.app,
      reader: {
        ...at.desk.app.reader,
        message: (bytes) => {
          if (bytes.length > 300_000) asked++;
          return at.desk.app.reader.message(bytes);
        },
      },
    };
    await readInbox(at, sessionOf(mails, '2'), counting);
    assert.equal(asked, 0);
  }));

test('[RU2] given a forged result of authentication in a mailbox whose server writes none, the no that it came with is not vouched for', () =>
  withDesk(async (at) => {
    await at.desk.thankYou(bob, 'Bob Bell');
    const forged = mail({
      text: 'We have decided to go with another candidate.',
      head: ['Authentication-Results: x; dmarc=pass header.from=example.test'],
    });
    const others = Array.from({ length: 8 }, (_, index) => mail({ from: `a@shop-${index}.example`, text: 'Offers.' }));
    await readInbox(at, sessionOf([...others, forged]));
    const asked = (await at.desk.do('today', {})).questions.find((each) => /reads like a no/.test(each.text));
    assert.match(asked?.text ?? '', /does not vouch for the address/);
  }));

test('[RU2] given a server that writes its results into what arrives, its word counts from the first day on', () =>
  withDesk(async (at) => {
    await at.desk.thankYou(bob, 'Bob Bell');
    const checked = (from: string, domain: string, text: string): string =>
      mail({ from, text, head: [`Authentication-Results: mx.own.example; dmarc=pass header.from=${domain}`] });
    const others = Array.from({ length: 8 }, (_, index) =>
      checked(`a@shop-${index}.example`, `shop-${index}.example`, 'Offers.'),
    );
    await readInbox(
      at,
      sessionOf([
        checked(`Bob Bell <${bob}>`, 'example.test', 'We have decided to go with another candidate.'),
        ...others,
      ]),
    );
    const asked = (await at.desk.do('today', {})).questions.find((each) => /reads like a no/.test(each.text));
    assert.doesNotMatch(asked?.text ?? 'not asked does not vouch', /does not vouch/);
  }));

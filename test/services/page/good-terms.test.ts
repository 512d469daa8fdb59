import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Output } from '../../../src/contract/registry.ts';
import { addByHand, needsServer, openRow, otherWay, visit, write } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { letterText, unfold } from '../../support/screens.ts';

const start = '2026-11-24T09:00[Europe/London]';

/** A simulated home with one job through a consultant, met the week before. */
async function simulated(home: string): Promise<string> {
  await ask(home, 'init', '--simulated');
  const at = (when: string, ...args: string[]) => ask<Output<'add-job'>>(home, ...args, '--now', when);
  await at(
    start,
    'profile',
    '--name',
    'Rowan Ellis',
    '--email',
    'rowan@example.test',
    '--zone',
    'Europe/London',
    '--region',
    'GB-ENG',
  );
  const { jobId: job } = await at(
    start,
    ...[
      'add',
      'job',
      '--role',
      'Data Engineer',
      '--employer',
      'Northwind',
      '--agency',
      'Harbour Search',
      '--met',
      'agency',
    ],
  );
  await at(
    start,
    ...[
      'add',
      'person',
      '--name',
      'Anna Keller',
      '--email',
      'anna@harbour.example',
      '--firm',
      'Harbour Search',
      '--agency',
    ],
  );
  await at(start, 'change', 'job', job, '--contact', 'Anna Keller');
  await at(start, 'log', 'out', 'email', '--person', 'Anna Keller', '--job', job, '--purpose', 'answer');
  return job;
}

const rejection = [
  'From: Anna Keller <anna@harbour.example>',
  'To: Rowan Ellis <rowan@example.test>',
  'Subject: Data Engineer',
  'Date: Tue, 24 Nov 2026 14:12:00 +0000',
  'Message-ID: <no-1@harbour.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dear Rowan,',
  '',
  'Thank you for meeting us. After careful consideration, Northwind has decided to move forward with another candidate.',
  '',
  'Kind regards',
  'Anna Keller',
  '',
].join('\r\n');

/** True where these words stand in any file of a folder. */
function holds(folder: string, words: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => {
    try {
      return readFileSync(join(folder, name)).includes(words);
    } catch {
      return false;
    }
  });
}

test(
  '[PL14][RU5] a rejection by mail is answered with thanks, anger is written where nobody reads it, and 30 working days later a word is due',
  needsServer('a server that is started at a later time'),
  async () => {
    await withHome(async (home) => {
      const job = await simulated(home);
      await visit(
        async ({ page, url, stop, startAgain, faults }) => {
          await page.goto(`${url}/mail`);
          await page.locator('input[type="file"]').setInputFiles({
            name: 'no.eml',
            mimeType: 'message/rfc822',
            buffer: Buffer.from(rejection),
          });
          await page.getByText('has decided to move forward with another candidate').first().waitFor();
          assert.equal(await page.getByLabel('A no', { exact: true }).isChecked(), true, 'it is proposed, not decided');
          await page.getByRole('button', { name: 'Save', exact: true }).click();
          await page.getByText('They chose someone else.').waitFor();
          assert.equal(await page.getByRole('heading', { name: /how things stand/ }).count(), 0);
          // What is written here is nowhere: not in the home, not in the browser.
          await page.getByText('Get it off your chest first').click();
          const bitter = 'They never even read my papers, and I hope they fail.';
          await write(page, 'What you’d like to say to them, and won’t', bitter);
          await page.waitForTimeout(1500);
          const stored = await page.evaluate(async () => {
            const databases = (await indexedDB.databases()).length;
            const kept = await Promise.all(
              (await caches.keys()).map(async (name) =>
                (await (await caches.open(name)).keys()).map((each) => each.url),
              ),
            );
            return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, kept]);
          });
          assert.ok(!stored.includes('never even read'));
          assert.ok(!holds(home, 'never even read'));
          await page.getByRole('button', { name: 'Let it go' }).click();
          await page.getByText('It’s gone.', { exact: true }).waitFor();
          assert.equal(await page.getByLabel('What you’d like to say to them, and won’t').inputValue(), '');
          await page.getByRole('link', { name: /Read the letter/ }).click();
          await page.waitForURL(/letter/);
          const text = await letterText(page);
          assert.match(text, /[Tt]hank/);
          assert.doesNotMatch(text, /unfair|never even read|why was|feedback on why/);
          await page.getByRole('button', { name: 'Copy' }).waitFor();
          const { steps } = await ask<Output<'job'>>(home, 'job', job, '--now', '2026-11-24T17:30[Europe/London]');
          const thanks = steps.find((step) => step.kind === 'gracious-thanks');
          const { draftId } = await ask<Output<'draft'>>(
            home,
            'draft',
            thanks?.id ?? '',
            '--now',
            '2026-11-24T17:30[Europe/London]',
          );
          await ask(home, 'sent', draftId, '--now', '2026-11-24T17:40[Europe/London]');
          await stop();
          // Thirty working days on: Christmas, Boxing Day's substitute and New Year's Day are none.
          const code = await startAgain(['--now', '2027-01-08T10:00[Europe/London]']);
          // The browser's key ended in the thirty days in which it was not used: the new address lets it in again.
          await page.goto(`${url}/#code=${code}`);
          await page.getByRole('heading', { name: 'Stay in touch with Anna Keller' }).waitFor();
          await page.getByRole('link', { name: /Read the letter.*Stay in touch/ }).click();
          await page.getByText('A note with something in it keeps you in mind').waitFor();
          await write(page, 'What’s new?', 'I passed the AWS exam in December');
          await page.getByRole('button', { name: 'Write the letter with it' }).click();
          await page.getByRole('textbox', { name: 'Letter', exact: true }).waitFor();
          assert.match(await letterText(page), /I passed the AWS exam in December/);
          assert.deepEqual(
            faults.filter((each) => !/ERR_CONNECTION_REFUSED|Failed to fetch/.test(each)),
            [],
          );
        },
        { home, serve: ['--now', '2026-11-24T17:00[Europe/London]'], keepsItself: true },
      );
    });
  },
);

test('[PL14] the card for a no on the telephone: three sentences, one tap, and then something kind', async () => {
  await withHome(async (home) => {
    await simulated(home);
    await visit(
      async ({ page, url }) => {
        await page.goto(url);
        await addByHand(page, 'A call or a message');
        await page.getByRole('link', { name: 'It’s a no, and they’re on the phone' }).click();
        await page.getByRole('heading', { name: 'They’re telling you no' }).waitFor();
        assert.equal(await page.locator('ol.points li').count(), 3);
        await page.getByText('Add what they said').click();
        await write(page, 'What they advised you', 'Shorter answers');
        await page.getByRole('button', { name: 'It was a no' }).click();
        await page.getByText('They chose someone else.').waitFor();
        await page.getByRole('heading', { name: /Thank Anna Keller/ }).waitFor();
        // The same in the other language: a no is known by what it is, not by its word.
        await page.evaluate(() => localStorage.setItem('persevere.language', 'de'));
        await page.reload();
        await page.getByText('Die Wahl fiel auf jemand anderen.').waitFor();
        const { story } = await ask<Output<'job'>>(
          home,
          'job',
          (await ask<Output<'jobs'>>(home, 'jobs', '--live', 'all')).jobs[0]?.id ?? '',
        );
        assert.ok(
          story.some(
            (line) =>
              line.text.includes('Advice of Anna Keller: Shorter answers') ||
              line.text.includes('Advice: Shorter answers'),
          ),
        );
      },
      { home, serve: ['--now', '2026-11-25T10:00[Europe/London]'] },
    );
  });
});

test('a chat is shared in, the candidate’s own lines are left out of what it means, and a number alone makes a person', async () => {
  await withHome(async (home) => {
    const job = await simulated(home);
    await visit(
      async ({ page, url }) => {
        const chat = [
          '[24/11/2026, 18:02:11] Rowan Ellis: Unfortunately I cannot do Monday. Could you tell me when a decision is expected?',
          '[25/11/2026, 09:31:40] +44 7700 900456: Hi Rowan, no decision yet. We will get back to you by Friday.',
        ].join('\n');
        await page.goto(`${url}/shared?text=${encodeURIComponent(chat)}`);
        await page.getByText('One of these lines is yours').waitFor();
        assert.equal(await page.getByLabel('Not decided yet').isChecked(), true);
        assert.equal(await page.getByLabel('Who was it?').inputValue(), '+44 7700 900456');
        await page.getByRole('group', { name: 'Which job is it about?' }).getByRole('radio').first().check();
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByRole('navigation', { name: 'Parts of this job' }).waitFor();
        const view = await ask<Output<'job'>>(home, 'job', job);
        assert.ok(view.people.some((each) => each.phone === '+44 7700 900456'));
        assert.match(view.promised?.day ?? '', /Friday 27 November/);
        assert.ok(view.story.some((line) => line.kind === 'contact-logged' && /chat/i.test(line.text)));
      },
      { home, serve: ['--now', '2026-11-25T10:00[Europe/London]'] },
    );
  });
});

test('the file between you and them stands on paper in both sizes, with its picture and the table that says the same', async () => {
  await withHome(async (home) => {
    const job = await simulated(home);
    for (const day of ['25', '26', '27'])
      await ask(
        home,
        'log',
        'in',
        'email',
        '--person',
        'Anna Keller',
        '--job',
        job,
        '--now',
        `2026-11-${day}T10:00[Europe/London]`,
      );
    await visit(
      async ({ page, url, faults }) => {
        const anna = (await ask<Output<'job'>>(home, 'job', job)).people[0]?.id ?? '';
        await page.goto(`${url}/person/${anna}`);
        await page.locator('.history-picture svg.picture').waitFor();
        assert.equal(await page.locator('.history-picture svg.picture circle').count(), 4);
        await unfold(page);
        assert.equal(await page.locator('.history-picture tbody tr').count(), 4);
        for (const format of ['A4', 'Letter'] as const) {
          const pdf = await page.pdf({ format });
          assert.ok(pdf.length > 5000);
        }
        assert.deepEqual(faults, []);
      },
      { home, serve: ['--now', '2026-11-28T10:00[Europe/London]'] },
    );
  });
});

test(
  'a notice of the morning is shown by the real service worker, names nobody, and one tap puts the step off',
  needsServer('notices that a server pushes'),
  async () => {
    await withHome(async (home) => {
      const job = await simulated(home);
      await ask(
        home,
        'log',
        'in',
        'missed-call',
        '--person',
        'Anna Keller',
        '--job',
        job,
        '--now',
        '2026-11-25T09:30[Europe/London]',
      );
      await visit(
        async ({ page, url }) => {
          await page.goto(url);
          await page.getByRole('heading', { name: 'Call Anna Keller back' }).waitFor();
          const step =
            (await ask<Output<'today'>>(home, 'today', '--now', '2026-11-25T10:00[Europe/London]')).doNow[0]?.id ?? '';
          await page.context().grantPermissions(['notifications'], { origin: url });
          await page.evaluate(() => navigator.serviceWorker.ready);
          const session = await page.context().newCDPSession(page);
          const registration = await new Promise<string>((resolve) => {
            session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
              const own = registrations.find((each) => each.scopeURL.startsWith(url) && !each.isDeleted);
              if (own) resolve(own.registrationId);
            });
            void session.send('ServiceWorker.enable');
          });
          const notice = { title: 'Persevere', body: 'One thing for today.', step, day: '2026-11-25' };
          for (let time = 0; time < 2; time++)
            await session.send('ServiceWorker.deliverPushMessage', {
              origin: url,
              registrationId: registration,
              data: JSON.stringify(notice),
            });
          const shown = () =>
            page.evaluate(async () =>
              (await (await navigator.serviceWorker.ready).getNotifications()).map((each) => [each.title, each.body]),
            );
          for (let tries = 0; tries < 50 && (await shown()).length === 0; tries++) await page.waitForTimeout(100);
          assert.deepEqual(await shown(), [['Persevere', 'One thing for today.']], 'delivered twice, shown once');
          const worker = page
            .context()
            .serviceWorkers()
            .find((each) => each.url().startsWith(url));
          await worker?.evaluate(async () => {
            const scope = globalThis as unknown as {
              registration: ServiceWorkerRegistration;
              NotificationEvent: new (type: string, init: object) => Event;
            };
            const [notification] = await scope.registration.getNotifications();
            dispatchEvent(new scope.NotificationEvent('notificationclick', { notification, action: 'later' }));
          });
          await page.getByRole('status').getByText('Put off until the next working day').waitFor();
          const { doNow } = await ask<Output<'today'>>(home, 'today', '--now', '2026-11-25T10:30[Europe/London]');
          assert.equal(doNow.length, 0);
        },
        { home, serve: ['--now', '2026-11-25T10:00[Europe/London]'], keepsItself: true },
      );
    });
  },
);

test('people are made one and two again, leave for another firm, and news of theirs is noted, each by a tap', async () => {
  await withHome(async (home) => {
    const job = await simulated(home);
    const at = '2026-11-24T11:00[Europe/London]';
    await ask(
      home,
      'add',
      'person',
      '--name',
      'Anna K.',
      '--phone',
      '+44 20 7946 0123',
      '--firm',
      'Harbour Search',
      '--now',
      at,
    );
    const { people } = await ask<Output<'job'>>(home, 'job', job);
    await ask(home, 'add', 'person', '--person', people[0]?.id ?? '', '--phone', '020 7946 0123', '--now', at);
    await visit(
      async ({ page, url, faults }) => {
        await page.goto(`${url}/people`);
        const pair = page.locator('details', { hasText: 'Same person?' });
        await pair.locator('summary').click();
        await pair.getByText('the same number').waitFor();
        await pair.getByRole('button', { name: /^Same person: / }).click();
        await page.getByRole('status').getByText('are one person now.').waitFor();
        const anna = people[0]?.id ?? '';
        await page.goto(`${url}/person/${anna}`);
        const menu = page.getByRole('button', { name: /^More for / });
        await menu.click();
        await page.getByRole('menuitem', { name: /^Split off / }).click();
        await page.getByRole('status').getByText('They’re separate people again.').waitFor();
        await page.goto(`${url}/people`);
        await pair.locator('summary').click();
        await pair.getByRole('button', { name: /^Two people: / }).click();
        await page.reload();
        await page.getByRole('heading', { name: 'Reasons to get in touch' }).waitFor();
        assert.equal(await page.getByText('the same number').count(), 0, 'said once, it is not asked again');
        await page.getByRole('button', { name: 'Add some news' }).click();
        await page.locator('label', { hasText: /^Theirs$/ }).click();
        await page.getByRole('combobox', { name: 'Whose?' }).fill('anna keller');
        await page.keyboard.press('Enter');
        await write(page, 'What’s new?', 'the prize for the Elm Park project');
        await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
        await page.getByText('the prize for the Elm Park project').first().waitFor();
        await page.goto(`${url}/person/${anna}`);
        await menu.click();
        await page.getByRole('menuitem', { name: 'They no longer work there' }).click();
        await write(page, 'Who took over?', 'Ben Adler');
        await write(page, 'Where is Anna Keller now?', 'Quay Partners');
        await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
        await page.getByRole('status').getByText('One job goes on with Ben Adler').waitFor();
        await page.locator('.person-who').getByRole('link', { name: 'Quay Partners' }).waitFor();
        await page.getByText('Before at Harbour Search').waitFor();
        assert.deepEqual(faults, []);
      },
      { home, serve: ['--now', '2026-11-25T10:00[Europe/London]'] },
    );
  });
});

test('a reminder that says a call is done asks what came of it before it notes that', async () => {
  await withHome(async (home) => {
    const job = await simulated(home);
    await ask(
      home,
      'log',
      'in',
      'missed-call',
      '--person',
      'Anna Keller',
      '--job',
      job,
      '--now',
      '2026-11-25T09:30[Europe/London]',
    );
    const now = '2026-11-25T10:00[Europe/London]';
    await visit(
      async ({ page, url }) => {
        const step = (await ask<Output<'today'>>(home, 'today', '--now', now)).doNow[0]?.id ?? '';
        await page.goto(`${url}/step/${step}?do=done`);
        const talked = page.getByRole('button', { name: 'We talked' });
        await talked.waitFor();
        assert.equal((await ask<Output<'today'>>(home, 'today', '--now', now)).doNow.length, 1);
        await talked.click();
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('You talked with Anna Keller').first().waitFor();
        const { doNow } = await ask<Output<'today'>>(home, 'today', '--now', now);
        assert.equal(doNow.length, 0);
        await page.goto(`${url}/step/${step}`);
        await page.getByRole('heading', { name: 'Nothing to do here now.' }).waitFor();
      },
      { home, serve: ['--now', now] },
    );
  });
});

test('a message for a chat is written short, copied, and noted as sent by one tap', async () => {
  await withHome(async (home) => {
    const job = await simulated(home);
    await ask(
      home,
      'log',
      'in',
      'email',
      '--person',
      'Anna Keller',
      '--job',
      job,
      '--meaning',
      'question',
      '--now',
      '2026-11-25T09:30[Europe/London]',
    );
    const now = '2026-11-25T10:00[Europe/London]';
    await visit(
      async ({ page, url }) => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
        await page.goto(url);
        await openRow(page, /Answer Anna/);
        await page.getByRole('link', { name: /Read the letter.*Answer Anna/ }).click();
        await otherWay(page, 'For WhatsApp or a chat');
        // An e-mail may be copied too; what has no subject is none.
        await page.getByLabel('Subject').waitFor({ state: 'detached' });
        const text = await letterText(page);
        assert.ok(text.split(/\s+/).length < 80, text);
        await page.getByRole('button', { name: 'Copy' }).click();
        await page.getByText('The other app doesn’t tell us.').waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
        await page.getByRole('button', { name: 'Yes, it went' }).click();
        await page.getByRole('status').getByText('Noted as sent').waitFor();
        const { story } = await ask<Output<'job'>>(home, 'job', job);
        assert.ok(
          story.some((line) => /You wrote to Anna Keller by chat/.test(line.text)),
          story.map((line) => line.text).join('\n'),
        );
      },
      { home, serve: ['--now', now] },
    );
  });
});

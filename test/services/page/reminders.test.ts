import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../../src/contract/registry.ts';
import { needsServer, visit } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { simulated } from '../../support/good-terms.ts';

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

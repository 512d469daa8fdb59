import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Output } from '../../../src/contract/registry.ts';
import { keptAs, needsServer, visit, write } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';

/** A Wednesday, so that "by Friday" is read in one way on whatever day this runs. */
const now = '2026-11-25T10:00[Europe/London]';

/** A consultant who rang and missed the candidate: a call to make, at once. */
async function theyRang(home: string): Promise<string> {
  await ask(home, 'init', '--simulated');
  const at = <T>(...args: string[]): Promise<T> => ask<T>(home, ...args, '--now', '2026-11-25T09:20[Europe/London]');
  await at('profile', '--name', 'Rowan Ellis', '--phone', '+44 7700 900123', '--zone', 'Europe/London');
  const { jobId: job } = await at<Output<'add-job'>>(
    ...['add', 'job', '--role', 'Data Engineer', '--employer', 'Northwind', '--agency', 'Harbour Search'],
  );
  await at(
    ...[
      'add',
      'person',
      '--name',
      'Anna Keller',
      '--phone',
      '+44 20 7946 0123',
      '--firm',
      'Harbour Search',
      '--agency',
    ],
  );
  await at('change', 'job', job, '--contact', 'Anna Keller');
  await at('log', 'in', 'missed-call', '--person', 'Anna Keller', '--job', job);
  return job;
}

/** Waits until the page stands without the server. */
async function keptForOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => localStorage.getItem('persevere-at-hand')?.includes('"call"') === true);
}

const callsOf = async (home: string, job: string): Promise<string[]> => {
  const { story } = await ask<Output<'job'>>(home, 'job', job);
  return story.filter((line) => line.kind === 'contact-logged').map((line) => line.text);
};

test(
  '[PL10] a call from Today is made without a connection, its outcome is kept on the phone, and it is taken in once when the line is back',
  needsServer('a connection that breaks'),
  async () => {
    await withHome(async (home) => {
      const job = await theyRang(home);
      await visit(
        async ({ page, url, stop, startAgain, faults }) => {
          await page.goto(url);
          await page.getByRole('heading', { name: 'Call Anna Keller back' }).waitFor();
          await keptForOffline(page);
          await stop();
          await page.reload();
          await page.getByRole('heading', { name: 'Call Anna Keller back' }).waitFor();
          await page.getByRole('link', { name: /See what to say/ }).click();
          const tel = page.getByRole('link', { name: 'Call Anna Keller, +44 20 7946 0123' });
          await tel.waitFor();
          assert.equal(await tel.getAttribute('href'), 'tel:+442079460123');
          const points = await page.locator('.call-say ol li').allInnerTexts();
          assert.ok(points.length >= 1 && points.length <= 3, `${points.length} things to say`);
          await page.getByText(/It is .* for them\./).waitFor();
          await page.getByRole('button', { name: 'What happened?' }).click();
          await page.getByRole('button', { name: 'We talked' }).click();
          await write(
            page,
            'What was said, and who promised what?',
            'Anna will ring by Friday. I will send two references.',
          );
          await page.getByRole('button', { name: 'Save' }).click();
          await page.getByText('You talked with Anna Keller').waitFor();
          await page.getByText('waiting for the connection').waitFor();
          assert.equal(
            await page.getByRole('heading', { name: 'Call Anna Keller back' }).count(),
            0,
            'it is not asked for again',
          );
          // The phone is put away and taken out again before the line is back.
          await page.reload();
          await page.getByText('waiting for the connection').waitFor();
          const waiting = await page.evaluate(() => localStorage.getItem('persevere-waiting-notes'));
          await startAgain();
          await page.getByText('waiting for the connection').waitFor({ state: 'detached', timeout: 20_000 });
          // A second window held the same note and brings it too: it is the same operation.
          await page.evaluate((notes) => localStorage.setItem('persevere-waiting-notes', notes ?? '[]'), waiting);
          await page.reload();
          await page.waitForFunction(() => localStorage.getItem('persevere-waiting-notes') === '[]', null, {
            timeout: 20_000,
          });
          const calls = await callsOf(home, job);
          assert.equal(
            calls.filter((line) => /You talked to Anna Keller by phone/i.test(line)).length,
            1,
            calls.join('\n'),
          );
          const view = await ask<Output<'job'>>(home, 'job', job);
          assert.equal(view.iPromised.length, 1, 'what was promised in the call stands in the notes');
          assert.match(view.promised?.day ?? '', /^Friday/);
          assert.deepEqual(
            faults.filter((each) => !/ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch/.test(each)),
            [],
          );
        },
        { home, serve: ['--now', now], keepsItself: true },
      );
    });
  },
);

test('a note that cannot be taken in stays, with the reason, until the person decides', async () => {
  await withHome(async (home) => {
    const job = await theyRang(home);
    await visit(
      async ({ page, url }) => {
        await page.goto(url);
        await page.getByRole('heading', { name: 'Call Anna Keller back' }).waitFor();
        await page.evaluate(
          ([name, id]) =>
            localStorage.setItem(
              name,
              JSON.stringify([
                {
                  operationId: 'op_00000000000000000001',
                  name: 'called',
                  input: { outcome: 'talked', jobs: [id.replace(/.$/, 'q')], people: ['Nobody Known'] },
                  label: 'You talked with Nobody',
                  refusal: null,
                },
              ]),
            ),
          [keptAs('persevere-waiting-notes'), job] as const,
        );
        await page.reload();
        await page.getByText(/Nobody called “Nobody Known” is noted/).waitFor({ timeout: 15_000 });
        await page.getByRole('button', { name: 'Delete it' }).click();
        await page.getByText('You talked with Nobody').waitFor({ state: 'detached' });
        assert.deepEqual(
          (await callsOf(home, job)).filter((line) => /by phone/i.test(line)),
          [],
        );
      },
      { home, serve: ['--now', now], keepsItself: true },
    );
  });
});

test(
  'what they said is noted without a connection too, about a job that stood on the day',
  needsServer('a connection that breaks'),
  async () => {
    await withHome(async (home) => {
      const job = await theyRang(home);
      await visit(
        async ({ page, url, stop, startAgain }) => {
          await page.goto(url);
          await page.getByRole('heading', { name: 'Call Anna Keller back' }).waitFor();
          await keptForOffline(page);
          await stop();
          await page.goto(`${url}/heard`);
          await page.getByRole('radio').first().check();
          await page.getByLabel('Text message', { exact: true }).check();
          await write(page, 'What they wrote', 'No decision yet, we are meeting again next week.');
          await page.getByRole('button', { name: 'Save', exact: true }).click();
          await page.getByText('waiting for the connection').waitFor();
          // The browser tells the real time, so the server's has to be later; by then the key has ended, and what waits is still there.
          const code = await startAgain(['--now', '2044-06-01T10:00[Europe/London]']);
          await page.goto(`${url}/#code=${code}`);
          await page.getByText(/^Saved: .* at .*\.$/).waitFor({ timeout: 20_000 });
          const calls = await callsOf(home, job);
          assert.ok(
            calls.some((line) => /They texted you/i.test(line)),
            calls.join('\n'),
          );
        },
        { home, serve: ['--now', now], keepsItself: true },
      );
    });
  },
);

test(
  'the page can be installed: a browser finds nothing that speaks against it',
  needsServer('its own files at the top of its address'),
  async () => {
    await withHome(async (home) => {
      await visit(
        async ({ page, url }) => {
          await page.goto(url);
          await page.evaluate(() => navigator.serviceWorker.ready);
          const session = await page.context().newCDPSession(page);
          const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
          // A browser window that leaves no traces installs nothing; each of ours is one.
          const others = installabilityErrors.map((each) => each.errorId).filter((id) => id !== 'in-incognito');
          assert.deepEqual(others, []);
          const manifest = await page.evaluate(async () => (await fetch('/persevere.webmanifest')).json());
          assert.equal(manifest.share_target.action, '/shared');
        },
        { home, keepsItself: true },
      );
    });
  },
);

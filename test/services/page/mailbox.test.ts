import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Output } from '../../../src/contract/registry.ts';
import { violations } from '../../support/axe.ts';
import { needsServer, visit, write } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { bob, mail } from '../../support/mailbox-desk.ts';
import { canStartMailServer, type MailServer, startMailServer } from '../../support/services/mail-server.ts';

const reason = canStartMailServer() ? false : 'Postfix and Dovecot start for root alone, and must be installed.';
let server: MailServer;
before(async () => {
  if (reason === false) server = await startMailServer();
});
after(async () => {
  await server?.stop();
});

test('the mailbox is connected on the page, and Today changes by itself when an answer comes', {
  skip: reason,
  ...needsServer('a mailbox'),
}, async () => {
  await withHome((home) =>
    visit(
      async ({ page, url, faults }) => {
        await ask(home, 'profile', '--name', 'Alice Adair', '--zone', 'Europe/London');
        const { jobId } = await ask<Output<'add-job'>>(
          home,
          'add',
          'job',
          '--role',
          'Data Engineer',
          '--employer',
          'Halden',
        );
        // An interview last week, with Bob, that took place.
        const start = new Date(Date.now() - 5 * 86_400_000).toISOString();
        const end = new Date(Date.now() - 5 * 86_400_000 + 3_600_000).toISOString();
        const added = await ask<Output<'add-interview'>>(
          home,
          'add',
          'interview',
          jobId,
          start,
          '--ends',
          end,
          '--with',
          bob,
        );
        await ask(home, 'add', 'person', '--person', added.people[0]?.id ?? '', '--name', 'Bob Bell', '--email', bob);
        await page.goto(`${url}/settings/mailbox`);
        await write(page, 'Your address', 'alice@example.test');
        await write(page, 'Its password', 'alice-pw');
        await page.getByLabel('Enter the servers by hand').check();
        await write(page, 'Outgoing server (SMTP)', 'localhost');
        await write(page, 'Port', String(server.port));
        await page.getByLabel('STARTTLS').first().check();
        await write(page, 'Incoming server (IMAP)', 'localhost');
        await write(page, 'Incoming port', String(server.imapPort));
        await page.getByLabel('STARTTLS').last().check();
        await page.getByRole('button', { name: 'Test and connect' }).click();
        await page.getByText('In alice@example.test, only these folders are read:').waitFor();
        await page.getByRole('rowheader', { name: 'INBOX' }).waitFor();
        assert.deepEqual(await violations(page), []);

        await page.goto(url);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await server.deliver(
          'alice@example.test',
          mail({ text: 'Sorry for the delay. We have decided to go with another candidate. All the best, Bob' }),
        );
        await page.getByText('We have decided to go with another candidate.').waitFor();
        assert.deepEqual(await violations(page), []);
        await page.getByRole('button', { name: 'Yes, a no' }).click();
        await page
          .getByText(/Thank Bob Bell/)
          .first()
          .waitFor();
        await page.goto(`${url}/settings/mailbox`);
        const row = page.getByRole('row').filter({ hasText: 'INBOX' });
        await row.getByText('1', { exact: true }).first().waitFor();
        await page.getByText('Read other folders').click();
        await page.getByRole('button', { name: 'Show the folders' }).click();
        await page.getByLabel('Jobs', { exact: true }).check();
        await page.getByRole('button', { name: 'Read these folders' }).click();
        await page.getByRole('rowheader', { name: 'Jobs' }).waitFor();
        assert.deepEqual(faults, []);
      },
      { home, env: { NODE_EXTRA_CA_CERTS: server.certificates.caFile, PERSEVERE_HOME: home } },
    ),
  );
});

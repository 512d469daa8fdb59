import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Output } from '../../../src/contract/registry.ts';
import { violations } from '../../support/axe.ts';
import { needsServer, type Visit, visit, withExample, write } from '../../support/browser.ts';
import { goToCard, writeSaid } from '../../support/cards.ts';
import { ask, withHome } from '../../support/cli.ts';
import { invitationFile } from '../../support/invitation-file.ts';
import { letterText } from '../../support/screens.ts';
import { canStartMailServer, type MailServer, startMailServer } from '../../support/services/mail-server.ts';

const reason = canStartMailServer() ? false : 'Postfix starts for root alone, and needs postfix and dovecot-lmtpd.';
let server: MailServer;

before(async () => {
  if (reason === false) server = await startMailServer();
});
after(async () => {
  await server?.stop();
});

/** Connects the mailbox on the page, at a server whose certificate this computer trusts. */
async function connect({ page, url }: Visit): Promise<void> {
  await page.goto(`${url}/settings/mailbox`);
  await write(page, 'Your address', 'alice@example.test');
  await write(page, 'Its password', 'wrong');
  await page.getByLabel('Enter the servers by hand').check();
  await write(page, 'Outgoing server (SMTP)', 'localhost');
  await write(page, 'Port', String(server.port));
  await page.getByLabel('STARTTLS').first().check();
  await page.getByRole('button', { name: 'Test and connect' }).click();
  await page.getByText('localhost did not accept the name and password').waitFor();
  await write(page, 'Its password', 'alice-pw');
  await page.getByRole('button', { name: 'Test and connect' }).click();
  await page.getByText('Letters you approve go from alice@example.test').waitFor();
}

const withMail = (work: (each: Visit) => Promise<void>): Promise<void> =>
  withHome((home) =>
    visit(work, { home, env: { NODE_EXTRA_CA_CERTS: server.certificates.caFile, PERSEVERE_HOME: home } }),
  );

/** Approves the letter on the page; at night their hours are set aside, as a person may. */
async function approve(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Send…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'This is what goes, word for word' }).waitFor();
  const atOnce = dialog.getByRole('button', { name: 'Send it now anyway' });
  if ((await atOnce.count()) > 0) {
    await atOnce.click();
    await atOnce.waitFor({ state: 'detached' });
  }
  await dialog.getByText('Raw message').click();
  const bytes = (await dialog.locator('.bytes').textContent()) ?? '';
  await dialog.getByRole('button', { name: /^No, send it/ }).click();
  await dialog.waitFor({ state: 'hidden' });
  return bytes;
}

test('from the invitation file to the delivered mail, all on the page', {
  skip: reason,
  ...needsServer('a mailbox'),
}, async () => {
  await withMail(async (each) => {
    const { page, home, url, faults } = each;
    await page.getByRole('button', { name: 'See an example' }).waitFor();
    await connect(each);
    await page.goto(url);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'panel.ics',
        mimeType: 'text/calendar',
        buffer: Buffer.from(invitationFile([{ name: 'Bob Möller', email: 'bob@example.test' }])),
      });
    await page.getByText('Interview: Data Engineer at Tamsin & Reed').waitFor();
    await page.getByText('Left out').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: 'What happened?' }).waitFor();
    await page.getByRole('status').filter({ hasText: 'A name is enough to start.' }).waitFor();
    assert.equal(await page.getByLabel('Name').inputValue(), 'Bob Möller');
    await writeSaid(page, 'Bob Möller', 'the move of the billing data');
    await goToCard(page, 'want');
    await page.getByLabel('Yes', { exact: true }).check();
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await write(page, 'How do you sign?', 'Alice Reed');
    await page.getByRole('button', { name: 'Show the letter' }).click();
    const before = server.inbox('bob@example.test').length;
    const shown = await approve(page);
    await page
      .getByText(/It goes at \d+:\d+/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /Take it back/ }).waitFor();
    // Half a minute to take it back, then the handing over.
    await page.getByText('Your mail server took it').waitFor({ timeout: 60_000 });
    const arrived = await server.arrived('bob@example.test', before + 1);
    assert.match(shown.replaceAll(/=20|=\r?\n/g, ' ').replaceAll(/\s+/g, ' '), /the move of the billing data/);
    const mail = arrived.find((text) => text.includes(/^Message-ID: (\S+)/m.exec(shown)?.[1] ?? 'none')) ?? '';
    assert.ok(mail.replaceAll('\r\n', '\n').endsWith(shown.replaceAll('\r\n', '\n')), 'byte for byte what was shown');
    await page.goto(`${url}/sending`);
    const gone = page.getByRole('region', { name: 'Sent' }).getByRole('listitem');
    await gone.getByText('Bob Möller · Data Engineer at Tamsin & Reed', { exact: true }).waitFor();
    await gone.locator('summary').click();
    await gone.getByText(/the move of the billing data/).waitFor();
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    assert.equal(jobs[0]?.title, 'Data Engineer at Tamsin & Reed');
    assert.deepEqual(faults, []);
  });
});

test('undone within half a minute: it is a letter again, and nothing goes', {
  skip: reason,
  ...needsServer('a mailbox'),
}, async () => {
  await withMail(async (each) => {
    const { page, home, url } = each;
    await page.getByRole('button', { name: 'See an example' }).waitFor();
    await withExample(home);
    await ask(home, 'add', 'person', '--name', 'Fiona Marsh', '--email', 'bob@example.test');
    await connect(each);
    const before = server.inbox('bob@example.test').length;
    await page.goto(url);
    await page.getByRole('link', { name: /Read the letter.*Thank the panel/ }).click();
    const first = page.getByRole('textbox', { name: 'Letter', exact: true });
    await first.waitFor();
    const text = await letterText(page);
    await first.fill(text.replace('Would you forward', 'Please could you forward'));
    await page.getByText(/\d+ words\. Saved/).waitFor();
    assert.match(await approve(page), /Please could you forward this/);
    await page.getByRole('button', { name: /Take it back/ }).click();
    assert.match(await letterText(page), /Please could you forward this/);
    await page.waitForTimeout(31_000);
    assert.equal(server.inbox('bob@example.test').length, before);
    await page.goto(`${url}/sending`);
    await page.getByRole('link', { name: /Thank the panel.*begun/ }).click();
    assert.match(await letterText(page), /Please could you forward this/);
  });
});

test('“Yes, I have heard” keeps the letter back and leads to noting what was heard', {
  skip: reason,
  ...needsServer('a mailbox'),
}, async () => {
  await withMail(async (each) => {
    const { page, home, url } = each;
    await page.getByRole('button', { name: 'See an example' }).waitFor();
    await withExample(home);
    await connect(each);
    await page.goto(url);
    await page.getByRole('link', { name: /Read the letter.*Thank the panel/ }).click();
    await page.getByRole('button', { name: 'Send…' }).click();
    assert.deepEqual(await violations(page), [], 'nothing stands in the way of those who do not see the dialog');
    await page.setViewportSize({ width: 320, height: 640 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: 'Yes, I have' }).click();
    await page.getByText('Then this letter may say the wrong thing.').waitFor();
    await page.getByRole('link', { name: 'Note what you heard' }).click();
    await page.getByLabel('Fiona Marsh').check();
    await page.getByLabel('A no', { exact: true }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { name: /Thank Fiona Marsh for letting you know/ }).waitFor();
    const { letters } = await ask<Output<'outbox'>>(home, 'outbox');
    assert.deepEqual(letters, []);
  });
});

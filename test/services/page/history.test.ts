import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Output } from '../../../src/contract/registry.ts';
import { desk, phone, visitExample } from '../../support/browser.ts';
import { ask } from '../../support/cli.ts';

test('the history with a person stands on their page; it is printed, saved as a table, and cut to some days', async () => {
  await visitExample(
    async ({ page, url, home, faults }) => {
      const { firms } = await ask<Output<'relations'>>(home, 'people');
      const fiona = firms.flatMap((firm) => firm.people).find((each) => each.name === 'Fiona Marsh');
      await page.goto(`${url}/person/${fiona?.id}`);
      await page.getByText('You got in touch once; they haven’t yet. You talked once.').waitFor();
      await page.getByText(/You talked to them by phone/).waitFor();
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
      const { text } = await extractText(pdf, { mergePages: true });
      assert.match(text.replace(/\s+/g, ' '), /Fiona Marsh.*You talked to them by phone/);
      assert.doesNotMatch(text, /Settings|Save as a table/);
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as a table' }).click();
      const table = readFileSync(await (await saving).path(), 'utf8');
      assert.match(table, /^\uFEFFDay,Time,What,With,Job,Outcome\r\n\d{4}-\d\d-\d\d,/);
      await page.getByText('Only some days').click();
      await page.getByLabel('To', { exact: true }).fill('2020-01-01');
      await page.getByText('Nothing has passed between you yet.').waitFor();
      assert.deepEqual(faults, []);
    },
    { context: { viewport: phone } },
  );
});

test('given a job centre, each application has its day, its way, its contact, its interviews and its result', async () => {
  await visitExample(
    async ({ page, url, home, faults }) => {
      const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
      await ask(home, 'change', 'job', jobs[0]?.id ?? '', '--applied', '2026-11-02');
      await page.goto(`${url}/jobs/numbers`);
      await page.getByRole('link', { name: /[Pp]roof|Applications and interviews/ }).click();
      await page.waitForURL(`${url}/jobs/numbers/proof`);
      // The table before it has a row of this job too.
      await page.getByRole('heading', { name: 'Proof for the job centre', level: 1 }).waitFor();
      const row = page.getByRole('row', { name: /Data Engineer at Tamsin & Reed/ });
      await row.waitFor();
      assert.deepEqual(
        (await row.getByRole('cell').allInnerTexts())
          .map((each) => each.replace(/\s+/g, ' ').trim())
          .map((each) => each.replace(/\w{3} \d+ \w{3}: first/, 'first')),
        ['Mon 2 Nov, applied', 'Through Calder Search', 'Fiona Marsh', 'first, took place', 'Running'],
      );
      // The address of an earlier edition leads on.
      await page.goto(`${url}/proof`);
      await page.waitForURL(`${url}/jobs/numbers/proof`);
      assert.deepEqual(faults, []);
    },
    { context: { viewport: desk } },
  );
});

test('given few letters, what worked gives the count and says that it is too few; with enough, a bar and the usual wait', async () => {
  await visitExample(
    async ({ page, url, home, faults }) => {
      const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
      const job = jobs[0]?.id ?? '';
      for (let index = 0; index < 5; index++) {
        const person = ['--person', `Reader ${index}`];
        await ask(home, 'add', 'person', '--name', `Reader ${index}`);
        const day = (of: number): string => new Date(Date.now() - of * 86_400_000).toISOString();
        await ask(home, 'log', 'out', 'linkedin', ...person, '--job', job, '--purpose', 'check-in', '--at', day(40));
        if (index < 3) await ask(home, 'log', 'in', 'linkedin', ...person, '--job', job, '--at', day(38 - index));
      }
      await page.goto(`${url}/worked`);
      await page.waitForURL(`${url}/jobs/numbers/worked`);
      const row = page.getByRole('row', { name: /LinkedIn/ });
      await row.getByText('3 of 5', { exact: true }).waitFor();
      assert.equal(await row.locator('.share-fill').evaluate((each) => (each as HTMLElement).style.inlineSize), '60%');
      const agency = page.getByRole('row', { name: /Calder Search/ });
      assert.match(await agency.innerText(), /\d of \d/);
      assert.deepEqual(faults, []);
    },
    { context: { viewport: desk } },
  );
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { phone, visitExample } from '../../support/browser.ts';

test('between you and them is one tap from the person; it is printed, and saved as a table', async () => {
  await visitExample(
    async ({ page, faults }) => {
      await page
        .getByRole('link', { name: /Data Engineer at/ })
        .first()
        .click();
      await page.getByRole('link', { name: /Between you and them.*Fiona Marsh/ }).click();
      await page.getByRole('heading', { name: 'You and Fiona Marsh' }).waitFor();
      await page.getByText('You wrote or called once, they never; you talked once.').waitFor();
      await page.getByText(/You talked to them by phone/).waitFor();
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
      const { text } = await extractText(pdf, { mergePages: true });
      assert.match(text.replace(/\s+/g, ' '), /You and Fiona Marsh.*You talked to them by phone/);
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

test('applications and interviews stand in a list of their own', async () => {
  await visitExample(async ({ page, faults }) => {
    await page.getByRole('link', { name: 'Jobs', exact: true }).click();
    await page.getByRole('link', { name: 'Applications and interviews' }).click();
    await page
      .getByText('Interview (first): took place: Data Engineer at Tamsin & Reed, through Calder Search')
      .waitFor();
    assert.deepEqual(faults, []);
  });
});

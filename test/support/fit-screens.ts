// What the tests of Fit and Prepare do on the page.
import type { Page } from 'playwright-core';
import type { Output } from '../../src/contract/registry.ts';
import { ask } from './cli.ts';

export const open = async (page: Page, tab: 'Fit' | 'Prepare'): Promise<void> => {
  await page
    .getByRole('link', { name: /Data Engineer at/ })
    .first()
    .click();
  await page.getByRole('link', { name: tab, exact: true }).click();
};

export const tap = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Waits until one of the lines of this name says this. */
export async function lineSays(page: Page, name: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([label, said]) =>
      [...document.querySelectorAll('textarea')].some(
        (each) => each.getAttribute('aria-label') === label && each.value === said,
      ),
    [name, text],
  );
}

/** The only job's fit, as the server has it. */
export async function fitOf(home: string): Promise<Output<'fit'>> {
  const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
  return ask<Output<'fit'>>(home, 'fit', jobs[0]?.id ?? '');
}

/** A posting as a PDF, made by the browser itself. */
export async function pdfOf(page: Page, html: string): Promise<Buffer> {
  const other = await page.context().newPage();
  await other.setContent(html);
  const pdf = await other.pdf({ format: 'A4' });
  await other.close();
  return pdf;
}

export const posting = `<h1>Data Engineer</h1><h2>What you bring</h2><ul><li>Experience with Kafka in production</li><li>A calm way with people who are in a hurry, also on the telephone, when a
  nightly run has failed and the invoices must go out</li></ul><h2>Nice to have</h2><ul><li>Some Norwegian</li></ul><h2>We offer</h2><ul><li>Lunch</li></ul>`;

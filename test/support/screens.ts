import type { Page } from 'playwright-core';
import type { Output } from '../../src/contract/registry.ts';
import { ask } from './cli.ts';

/** Every screen of a home that holds the example, by name, with the address at which it stands. */
export async function screensOf(home: string): Promise<Readonly<Record<string, string>>> {
  const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
  const job = await ask<Output<'job'>>(home, 'job', jobs[0]?.id ?? '');
  const letter = job.steps.find((step) => step.kind === 'thank-you');
  return {
    today: '/',
    'what happened, new': '/happened',
    'what happened, of an interview': `/happened/${job.interviews[0]?.id}`,
    letter: `/letter/${letter?.id}`,
    'after the letters': `/next/${job.id}`,
    'they wrote': `/heard?job=${job.id}`,
    week: '/week',
    'a week of another year': '/week?from=2027-12-27',
    'add a job': '/add/job',
    'add an interview': '/add/interview',
    'add a person': '/add/person',
    'add a person to a job': `/add/person?job=${job.id}`,
    jobs: '/jobs',
    'jobs that ended': '/jobs?show=ended',
    'jobs as a board': '/jobs/board',
    'jobs in figures': '/jobs/numbers',
    job: `/job/${job.id}`,
    'letters of a job': `/job/${job.id}/letters`,
    'story of a job': `/job/${job.id}/story`,
    fit: `/job/${job.id}/fit`,
    prepare: `/job/${job.id}/prepare`,
    'your examples': '/you/examples',
    compare: `/compare?jobs=${job.id}`,
    'a person': `/person/${job.people[0]?.id}`,
    'a firm': `/firm/${job.firms[0]?.id}`,
    'applications and interviews': '/jobs/numbers/proof',
    'people you know': '/people',
    'what worked': '/jobs/numbers/worked',
    'they are telling me no': '/no',
    'they wrote, about some job': '/heard',
    'one thing from a reminder': `/step/${letter?.id}`,
    letters: '/letters',
    you: '/you',
    more: '/more',
    settings: '/settings',
    invitation: '/invitation',
    mail: '/mail',
    'a letter that is gone': `/letter/${letter?.id.slice(0, -2)}zz`,
    'a person who is gone': '/person/per_0000000000000000',
    'a job that is gone': '/job/job_0000000000000000',
  };
}

/** Goes to a screen and waits until all that it reads has come. */
export async function show(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('main:not([aria-busy="true"]) h1').waitFor();
  // What a screen reads besides, such as the outbox beside a letter, comes within moments from this computer.
  await page.waitForTimeout(200);
}

/** Opens everything that is folded away. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
}

/** What stands in the letter on the desk: of a long one the editor draws only what is near the window, so its document is asked. */
export async function letterText(page: Page): Promise<string> {
  const content = page.getByRole('textbox', { name: 'Letter', exact: true });
  await content.waitFor();
  return content.evaluate((element) => {
    type Drawn = { cmTile?: { view?: { state: { doc: object } } } };
    return String((element as unknown as Drawn).cmTile?.view?.state.doc);
  });
}

/** What of the page reaches beyond the window, by its markup; inside what scrolls sideways by itself (tabs, the lanes of a board) everything may. */
export function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (each: Element): boolean => {
      for (let around = each.parentElement; around !== null; around = around.parentElement)
        if (['auto', 'scroll'].includes(getComputedStyle(around).overflowX) && around.tagName !== 'MAIN') return true;
      return false;
    };
    return [...document.querySelectorAll('main *')]
      .filter((each) => {
        const { left, right } = each.getBoundingClientRect();
        return (
          each.checkVisibility() &&
          !each.closest('.unseen, pre') &&
          (left < -1 || right > innerWidth + 1) &&
          !scrolls(each)
        );
      })
      .map((each) => each.outerHTML.slice(0, 120));
  });
}

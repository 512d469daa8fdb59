import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Output } from '../../../src/contract/registry.ts';
import { violations } from '../../support/axe.ts';
import { desk, phone, type Visit, visit } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { looking, manyJobs } from '../../support/many-jobs.ts';
import { outside, show } from '../../support/screens.ts';

type JobView = Output<'job'>;

/** Visits a home with twelve jobs in every stage; the fifth has two interviews, the ninth an offer, the tenth is over. */
function withJobs(work: (visit: Visit, jobs: readonly string[]) => Promise<void>, viewport = desk): Promise<void> {
  return withHome(async (home) => {
    const jobs = await manyJobs(home, 12);
    await visit((each) => work(each, jobs), { home, serve: looking, context: { viewport } });
  });
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of this job' }).getByRole('link', { name, exact: true });
const choose = async (page: Page, menu: string, item: string) => {
  await page.getByRole('button', { name: menu, exact: true }).and(page.locator('.ui-menu-button')).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};

test('given a job, its tabs stay where they are from one to the next, each is an address with a title, and Back goes back', async () => {
  await withJobs(async ({ page, url, faults }, jobs) => {
    const id = jobs[4] ?? '';
    await show(page, `${url}/job/${id}`);
    const place = async () => tab(page, 'Overview').boundingBox();
    const first = await place();
    assert.ok(first);
    for (const name of ['Letters', 'Story']) {
      await tab(page, name).click();
      await page.waitForURL(`${url}/job/${id}/${name.toLowerCase()}`);
      await tab(page, name).and(page.locator('[aria-current=page]')).waitFor();
      assert.deepEqual(await place(), first);
      assert.equal(await page.title(), `${name} · Platform Engineer at Harbour Freight`);
    }
    await page.goBack();
    await page.waitForURL(`${url}/job/${id}/letters`);
    await show(page, `${url}/fit/${id}`);
    await page.waitForURL(`${url}/job/${id}/fit`);
    assert.deepEqual(faults, []);
  });
});

test('given the head of a job, it says its stage in words and marks, who is between, the pay and the place, and by when an offer is answered', async () => {
  await withJobs(async ({ page, url }, jobs) => {
    await show(page, `${url}/job/${jobs[6]}`);
    const head = page.locator('.job-top');
    await head.getByRole('img', { name: 'How far it has come: In touch, First interview', exact: true }).waitFor();
    assert.match(await head.innerText(), /1 interview\s+through Overton Talent/);
    assert.match(await head.innerText(), /Pay\s+£54,000\s+Place\s+Leeds, two days a week/);
    await show(page, `${url}/job/${jobs[8]}`);
    await head.getByRole('img', { name: /First interview, Second interview, Offer$/ }).waitFor();
    assert.match(await head.innerText(), /You answer by\s+Friday 4 December/);
  });
});

test('[UI1] given pay, place and link that were told by phone, they are added in one form, stand in the head, and Undo takes them back', async () => {
  await withJobs(async ({ page, url, home, faults }, jobs) => {
    const id = jobs[5] ?? '';
    const told = async () => (await ask<JobView>(home, 'job', id)).told;
    await show(page, `${url}/job/${id}`);
    await choose(page, 'More about this job', 'Edit the details');
    const form = page.getByRole('dialog', { name: 'Details of this job' });
    assert.equal(await form.getByLabel('Role', { exact: true }).inputValue(), 'Business Analyst');
    await form.getByLabel('Pay', { exact: true }).fill('£51,500');
    await form.getByLabel('Place', { exact: true }).fill('York');
    await form.getByLabel('Link to the posting').fill('https://www.northwind.example/jobs/7');
    assert.deepEqual(await violations(page), []);
    await form.getByRole('button', { name: 'Save' }).click();
    await form.waitFor({ state: 'hidden' });
    assert.deepEqual([(await told()).pay, (await told()).place], ['£51,500', 'York']);
    await page.locator('.job-top').getByText('£51,500').waitFor();
    assert.equal(
      await page.getByRole('link', { name: 'northwind.example/jobs/7' }).getAttribute('href'),
      'https://www.northwind.example/jobs/7',
    );
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.locator('.job-top').getByText('£51,500').waitFor({ state: 'detached' });
    assert.deepEqual([(await told()).pay, (await told()).place], [null, null]);
    assert.deepEqual(faults, []);
  });
});

test('[UI1] given notes that are typed on a job, they save themselves, are there after a reload, and cleared ones come back with Undo', async () => {
  await withJobs(async ({ page, url, home, faults }, jobs) => {
    const id = jobs[5] ?? '';
    const kept = async () => (await ask<JobView>(home, 'job', id)).notes;
    await show(page, `${url}/job/${id}`);
    const field = page.getByLabel('Your notes', { exact: true });
    await field.fill('Two days of parking are free.');
    await page.getByRole('status').getByText('Saved.').waitFor();
    assert.equal(await kept(), 'Two days of parking are free.');
    await page.reload();
    await field.waitFor();
    assert.equal(await field.inputValue(), 'Two days of parking are free.');
    // Leaving the field saves at once.
    await field.fill('');
    await field.blur();
    await page.getByRole('button', { name: 'Undo: Notes cleared.' }).click();
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Two days of parking are free.');
    assert.equal(await kept(), 'Two days of parking are free.');
    // Somewhere else before the pause is over: nothing is lost.
    await field.fill('Ask for Tuesday.');
    await tab(page, 'Story').click();
    await page.getByText('What happened', { exact: false }).first().waitFor();
    await tab(page, 'Overview').click();
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Ask for Tuesday.');
    assert.deepEqual(faults, []);
  });
});

test('given the plan of a job, its picture begins today, and says in words what is planned on which days', async () => {
  await withJobs(async ({ page, url }, jobs) => {
    await show(page, `${url}/job/${jobs[7]}`);
    const picture = page.locator('.ahead');
    assert.equal(await picture.locator('.ahead-day').count(), 14);
    assert.equal(await picture.locator('.ahead-day[data-today] .ahead-number').innerText(), '29');
    const said = await picture.locator('figcaption li').allInnerTexts();
    const shown = await picture.locator('.ahead-words').allInnerTexts();
    assert.deepEqual(said, [
      'Your interview',
      'Prepare: Mon 30 Nov – Wed 2 Dec',
      'Write down how it went: Wed 2 Dec – Thu 3 Dec',
    ]);
    assert.equal(shown.length, 3);
    assert.equal(await picture.locator('.ahead-picture').getAttribute('aria-hidden'), 'true');
  });
});

test('given notes on a job that are typed in two windows at once, both stand there in both windows', async () => {
  await withJobs(async ({ page, another, url, home, faults }, jobs) => {
    const id = jobs[5] ?? '';
    const second = await another();
    const fieldOf = (each: Page) => each.getByLabel('Your notes', { exact: true });
    for (const each of [page, second]) {
      await show(each, `${url}/job/${id}`);
      await fieldOf(each).focus();
    }
    await page.keyboard.type('+ONE one one');
    await second.keyboard.type('+TWO two two');
    for (const each of [page, second]) {
      await each.waitForFunction(() => {
        const { value = '' } = document.querySelector('textarea') ?? {};
        return value.includes('+ONE one one') && value.includes('+TWO two two');
      });
      await each.getByRole('status').getByText('Saved.').waitFor();
    }
    const { notes } = await ask<JobView>(home, 'job', id);
    assert.deepEqual(notes.split('\n').sort(), ['+ONE one one', '+TWO two two']);
    assert.equal(await fieldOf(page).inputValue(), notes);
    assert.equal(await fieldOf(second).inputValue(), notes);
    assert.deepEqual(faults, []);
  });
});

test('[UI1] given the story of a job, what happened stands there, changes of notes are folded away, and a message is taken back and struck', async () => {
  await withJobs(async ({ page, url, home, faults }, jobs) => {
    const id = jobs[4] ?? '';
    await ask(home, 'change', 'job', id, '--pay', '£60,000');
    await show(page, `${url}/job/${id}/story`);
    const lines = page.locator('.story-line');
    await lines.first().waitFor();
    const before = await lines.count();
    assert.equal(await page.getByText('You noted of this job: pay £60,000.').count(), 0);
    await page.getByRole('button', { name: /^Show \d+ changes? to your notes$/ }).click();
    await page.getByText('You noted of this job: pay £60,000.').waitFor();
    assert.ok((await lines.count()) > before);
    await page.getByRole('button', { name: 'Show only what happened' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('.story-line').length === count, before);

    const mail = lines.filter({ hasText: 'We will be in touch.' });
    assert.match(await mail.locator('.story-mark').innerText(), /from them/);
    await mail.getByRole('button', { name: /^More for:/ }).click();
    await page.getByRole('menuitem', { name: 'Undo it' }).click();
    await mail.locator('s').waitFor();
    await page.getByRole('button', { name: /^Undo: Undone:/ }).click();
    await mail.locator('s').waitFor({ state: 'detached' });
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(faults, []);
  });
});

test('given letters of a job, what they wrote stands under Received with its words, and what is to be written leads to the letter', async () => {
  await withJobs(async ({ page, url }, jobs) => {
    await show(page, `${url}/job/${jobs[4]}/letters`);
    const received = page
      .getByRole('region', { name: 'Received' })
      .or(page.locator('section', { hasText: 'Received' }));
    await received.first().getByText('Katrin Vogel 4').click();
    await page.locator('.words', { hasText: 'We will be in touch.' }).waitFor();
    const toWrite = page.locator('section', { has: page.getByRole('heading', { name: 'To write' }) });
    await toWrite.getByRole('link').first().click();
    await page.waitForURL(/\/letter\//);
  });
});

test('[UI1] given a job that is put to rest or over, it says so, and Undo lets it run on', async () => {
  await withJobs(async ({ page, url, home }, jobs) => {
    const id = jobs[5] ?? '';
    const standing = async () => (await ask<JobView>(home, 'job', id)).standing;
    await show(page, `${url}/job/${id}`);
    await choose(page, 'More about this job', 'Pause it');
    await page.locator('.job-top').getByText('paused').waitFor();
    assert.equal(await standing(), 'silence');
    await page.getByRole('button', { name: /^Undo: At rest/ }).click();
    await page.locator('.job-top').getByText('paused').waitFor({ state: 'detached' });
    assert.equal(await standing(), 'running');
    await choose(page, 'More about this job', 'It’s over');
    await page.getByRole('dialog', { name: 'It’s over' }).getByLabel('I withdrew').check();
    await page.getByRole('button', { name: 'End it' }).click();
    await page.locator('.job-top').getByText('withdrawn').waitFor();
    assert.equal(await standing(), 'withdrawn');
  });
});

test('[UI1] given somebody new, they are added from the job with the interview at which they were', async () => {
  await withJobs(async ({ page, url, home }, jobs) => {
    const id = jobs[5] ?? '';
    await show(page, `${url}/job/${id}`);
    await choose(page, 'Add', 'A person');
    const form = page.getByRole('dialog', { name: 'Add a person' });
    await form.getByLabel('Name', { exact: true }).fill('Ines Duarte');
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Ines Duarte', { exact: true }).first().waitFor();
    const { interviews } = await ask<JobView>(home, 'job', id);
    assert.deepEqual(
      interviews[0]?.people.map((each) => each.name),
      ['Dana Whitlock 5', 'Ines Duarte'],
    );
  });
});

test('given a role and a firm of 120 characters each, nothing is cut at 320 pixels with text of 150 %, and axe finds nothing', async () => {
  await withJobs(async ({ page, url, faults }, jobs) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['', '/letters', '/story']) {
      await show(page, `${url}/job/${jobs[1]}${path}`);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
      await page.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLDetailsElement>('.ui-fold, section > .ui-rows details'))
          each.open = true;
      });
      assert.deepEqual(await outside(page), [], path);
      assert.deepEqual(await violations(page), [], path);
    }
    assert.deepEqual(faults, []);
  });
});

test('[UI7] given a German browser, the page of a job and the list speak German, days and sentences too', async () => {
  await withHome(async (home) => {
    const jobs = await manyJobs(home, 8);
    await visit(
      async ({ page, url, faults }) => {
        await show(page, `${url}/job/${jobs[7]}`);
        for (const name of ['Überblick', 'Passt es?', 'Vorbereiten', 'Briefe', 'Verlauf'])
          await page.getByRole('link', { name, exact: true }).waitFor();
        await page.getByRole('heading', { name: 'Deine Notizen' }).waitFor();
        const shown = await page.locator('main').innerText();
        assert.match(shown, /Gespräch Mi\.?,? 2\. Dez/);
        assert.doesNotMatch(shown, /\b(?:Interview|Letters|Your|They|until|Mon|Wed)\b/);
        await show(page, `${url}/jobs`);
        await page.getByRole('heading', { name: 'Stellen', level: 1 }).waitFor();
        await page.getByText('Wartet seit').first().waitFor();
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(faults, []);
      },
      { home, serve: looking, context: { viewport: phone, locale: 'de-DE' } },
    );
  });
});

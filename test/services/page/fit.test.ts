import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Output } from '../../../src/contract/registry.ts';
import { desk, visitExample, write } from '../../support/browser.ts';
import { writeOn } from '../../support/cards.ts';
import { ask } from '../../support/cli.ts';
import { atRest } from '../../support/rest.ts';
import { resumeFile } from '../../support/round-two.ts';

const open = async (page: Page, tab: 'Fit' | 'Prepare'): Promise<void> => {
  await page
    .getByRole('link', { name: /Data Engineer at/ })
    .first()
    .click();
  await page.getByRole('link', { name: tab, exact: true }).click();
};

const tap = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Waits until one of the lines of this name says this. */
async function lineSays(page: Page, name: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([label, said]) =>
      [...document.querySelectorAll('textarea')].some(
        (each) => each.getAttribute('aria-label') === label && each.value === said,
      ),
    [name, text],
  );
}

/** The only job's fit, as the server has it. */
async function fitOf(home: string): Promise<Output<'fit'>> {
  const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
  return ask<Output<'fit'>>(home, 'fit', jobs[0]?.id ?? '');
}

/** A posting as a PDF, made by the browser itself. */
async function pdfOf(page: Page, html: string): Promise<Buffer> {
  const other = await page.context().newPage();
  await other.setContent(html);
  const pdf = await other.pdf({ format: 'A4' });
  await other.close();
  return pdf;
}

const posting = `<h1>Data Engineer</h1><h2>What you bring</h2><ul><li>Experience with Kafka in production</li><li>A calm way with people who are in a hurry, also on the telephone, when a
  nightly run has failed and the invoices must go out</li></ul><h2>Nice to have</h2><ul><li>Some Norwegian</li></ul><h2>We offer</h2><ul><li>Lunch</li></ul>`;

test('[FT1] a posting is chosen as a PDF and read in the browser; each line is corrected where it stands, and one Undo takes all of it back', async () => {
  await visitExample(async ({ page, home, faults }) => {
    await open(page, 'Fit');
    const before = (await fitOf(home)).requirements.length;
    await page.getByText('Read another posting').click();
    const file = page.getByLabel('Or choose a file: a PDF, a saved page, text');
    const buffer = await pdfOf(page, posting);
    await file.setInputFiles({ name: 'posting.pdf', mimeType: 'application/pdf', buffer });
    await page.getByText('Read: 3 lines. Correct what’s wrong.', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Undone.').waitFor();
    assert.equal((await fitOf(home)).requirements.length, before);
    await file.setInputFiles({ name: 'posting.pdf', mimeType: 'application/pdf', buffer });
    await lineSays(page, 'They ask for', 'Experience with Kafka in production');
    const kafka = page.locator('.fit-demands > li', { hasText: 'Kafka' });
    await kafka.getByRole('textbox', { name: 'They ask for' }).fill('Kafka in production');
    await page.keyboard.press('Enter');
    await tap(page, 'Remove: Some Norwegian');
    await page.getByText('Removed: Some Norwegian', { exact: true }).waitFor();
    await page.getByText(/2 strong, 1 without an example, 5 to look at\./).waitFor();
    const fit = await fitOf(home);
    assert.equal(fit.posting?.format, 'pdf');
    const noted = fit.requirements.find((each) => each.text === 'Kafka in production');
    assert.equal(noted?.quote, 'Experience with Kafka in production');
    assert.ok(fit.requirements.some((each) => /^A calm way with people .* must go out$/.test(each.text)));
    assert.ok(!fit.requirements.some((each) => /Norwegian/.test(each.text)));
    assert.deepEqual(faults, []);
  });
});

test('a PDF of three hundred pages, one without words and a broken one are refused with what to do; reading can be stopped', async () => {
  await visitExample(async ({ page, home, faults }) => {
    await open(page, 'Fit');
    await page.getByText('Read another posting').click();
    const file = page.getByLabel('Or choose a file: a PDF, a saved page, text');
    const choose = (buffer: Buffer) => file.setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer });
    const pages = (count: number) =>
      Array.from({ length: count }, (_, index) => `<p style="break-after: page">Page ${index}</p>`).join('');
    await choose(await pdfOf(page, pages(299)));
    await page.getByText(/This PDF has (?:299|300) pages; a posting has a few\./).waitFor();
    await choose(await pdfOf(page, '<svg width="100" height="100"><rect width="90" height="90"/></svg>'));
    await page.getByText(/This PDF is a picture: there is no text in it/).waitFor();
    await choose(Buffer.from('%PDF-1.7\nnothing of the kind'));
    await page.getByText('This file couldn’t be read as a PDF.').waitFor();
    await page.getByText('Copy the text of the posting and paste it.').waitFor();
    // The reader comes slowly this time: meanwhile it can be stopped.
    await page.context().route(/\/assets\/pdf-/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue().catch(() => {});
    });
    await page.reload();
    await page.getByText('Read another posting').click();
    await choose(await pdfOf(page, posting));
    await tap(page, 'Stop');
    await page.getByText('You stopped it.').waitFor();
    assert.equal((await fitOf(home)).posting?.format, 'text', 'the posting before it is kept');
    assert.deepEqual(faults, []);
  });
});

test('[FT2] reasons are typed line by line: Enter adds the next, keys 1 to 5 weigh it, Backspace in an empty line takes it away with Undo', async () => {
  await visitExample(
    async ({ page, home, faults }) => {
      await open(page, 'Fit');
      await field(page, 'A reason against it').click();
      await page.keyboard.type('no training is paid for');
      await page.keyboard.press('Tab');
      await page.keyboard.press('5');
      await page.keyboard.press('Enter');
      await page.keyboard.type('a long notice period');
      await page.keyboard.press('Enter');
      await lineSays(page, 'Reason against it', 'a long notice period');
      const weighed = async () =>
        (await fitOf(home)).considerations
          .filter((each) => each.leaning === 'con')
          .map(({ text, weight }) => [text, weight]);
      assert.deepEqual(await weighed(), [
        ['an hour each way to Edinburgh', 3],
        ['the office is open-plan', 1],
        ['no training is paid for', 5],
        ['a long notice period', 3],
      ]);
      const group = page.getByRole('group', { name: 'How much it matters: a long notice period' });
      await group.getByRole('radio').nth(2).focus();
      await page.keyboard.press('2');
      await group.getByRole('radio', { name: '2 of 5, a little', checked: true }).waitFor();
      const last = field(page, 'Reason against it').last();
      await last.fill('a notice period of six months');
      await page.keyboard.press('Enter');
      assert.equal(
        await page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
        'A reason against it',
        'Enter goes on to the next line',
      );
      await atRest(page);
      assert.deepEqual((await weighed()).at(-1), ['a notice period of six months', 2]);
      await last.fill('');
      await page.keyboard.press('Backspace');
      await page.getByText('Removed: a notice period of six months', { exact: true }).waitFor();
      assert.equal((await weighed()).length, 3);
      await page.getByRole('button', { name: /^Undo/ }).click();
      await lineSays(page, 'Reason against it', 'a notice period of six months');
      assert.deepEqual((await weighed()).at(-1), ['a notice period of six months', 2]);
      assert.deepEqual(faults, []);
    },
    { context: { viewport: desk } },
  );
});

test('[FT2] it says nothing before there are two on each side; at 1440 by 900 both columns and the verdict are in sight', async () => {
  await visitExample(
    async ({ page, url, home, faults }) => {
      const { jobId } = await ask<Output<'add-job'>>(home, 'add', 'job', '--role', 'Lead', '--employer', 'Northwind');
      await page.goto(`${url}/job/${jobId}/fit`);
      const add = async (label: string, text: string) => {
        await field(page, label).fill(text);
        await page.keyboard.press('Enter');
      };
      await add('A reason for it', 'near home');
      await page.getByText('Too early to say.').waitFor();
      await add('A reason for it', 'the people');
      await add('A reason against it', 'less pay');
      await page.getByText('Write down one more against it.').waitFor();
      assert.equal(await page.getByText('Want it.', { exact: true }).count(), 0);
      await add('A reason against it', 'a long way');
      const verdict = page.getByText('Find out.', { exact: true });
      await verdict.waitFor();
      for (const each of [verdict, field(page, 'A reason for it'), field(page, 'A reason against it')]) {
        const box = await each.boundingBox();
        assert.ok(box !== null && box.y + box.height <= 900, `${JSON.stringify(box)} is in sight`);
      }
      assert.deepEqual(faults, []);
    },
    { context: { viewport: desk } },
  );
});

test('[FT2] a question is chosen from the ideas and answered, the scale moves; “No” opens the gracious letter, and can be undone', async () => {
  await visitExample(async ({ page, home, faults }) => {
    await open(page, 'Fit');
    await page.getByText('Want it.', { exact: true }).waitFor();
    await page.getByText(/^Against it \(/).click();
    await field(page, 'A reason against it').fill('no training is paid for');
    await page.getByRole('group', { name: 'How much the new one matters' }).locator('label').last().click();
    await tap(page, 'Add: A reason against it');
    await page.getByText('Find out.', { exact: true }).waitFor();
    await page.getByText('Ideas for questions').click();
    await tap(page, 'Add: Can you tell me how much on-call there is?');
    await page.getByLabel('Answered: Can you tell me how much on-call there is?').click();
    await page.keyboard.type('One week in eight, and paid.');
    await page.keyboard.press('Enter');
    await page
      .getByRole('group', { name: /^What does it say about/ })
      .getByText('Speaks for it', { exact: true })
      .click();
    await page.getByText('You don’t know yet', { exact: true }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('textarea[aria-label="Reason for it"]').length === 4);
    const onCall = (await fitOf(home)).considerations.find((each) => each.text === 'how much on-call there is');
    assert.deepEqual([onCall?.leaning, onCall?.confidence, onCall?.weight], ['pro', 3, 4]);
    await page.getByText('Not read since the interview').click();
    await tap(page, 'I’ve read these');
    await page.getByText('You’ve read all of them since the last interview.').waitFor();
    await tap(page, 'No');
    await page.waitForURL(/\/letter\//);
    await page.getByRole('heading', { name: /^Withdraw graciously/ }).waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Undone.').waitFor();
    assert.equal((await fitOf(home)).want, 'yes');
    assert.deepEqual(faults, []);
  });
});

test('[FT1] each line of what they ask for has its switches: must or nice, the example, how strong it is', async () => {
  await visitExample(
    async ({ page, home, faults }) => {
      await open(page, 'Fit');
      const line = page.locator('.fit-demands > li', { hasText: 'Several years of experience' });
      await line.getByText('Nice', { exact: true }).click();
      await line.getByRole('combobox').selectOption({ label: 'Introduced automated tests for 60 nightly pipelines' });
      await line.getByText('Thin', { exact: true }).click();
      await field(page, 'What you’d honestly say: Several years of experience with SQL and PostgreSQL').fill(
        'Two years.',
      );
      await page.keyboard.press('Enter');
      await page.getByText('2 strong, 1 thin, 1 without an example, 2 to look at.').waitFor();
      await atRest(page);
      const demand = (await fitOf(home)).requirements[0];
      assert.deepEqual(
        [demand?.need, demand?.proof, demand?.honest, demand?.answers.map((each) => each.title)],
        ['nice', 'thin', 'Two years.', ['Introduced automated tests for 60 nightly pipelines']],
      );
      assert.deepEqual(faults, []);
    },
    { context: { viewport: desk } },
  );
});

test('[FT1] given a requirement that shares no word with an example, the list begins with the three that come nearest, and none is chosen', async () => {
  await visitExample(
    async ({ page, home, faults }) => {
      for (const title of [
        'Sold cakes at the church fair',
        'Sat with a widow until she slept',
        'Dug the pond behind the hut',
      ])
        await ask(home, 'evidence', 'add', title);
      await open(page, 'Fit');
      const adder = field(page, 'Something they ask for');
      await adder.fill('Compassion for bereaved families');
      await page.keyboard.press('Enter');
      const select = page.getByRole('combobox', {
        name: 'Your example: Compassion for bereaved families',
        exact: true,
      });
      await select.waitFor();
      assert.equal(await select.inputValue(), '');
      const groups = await select.evaluate((list) =>
        [...list.querySelectorAll('optgroup')].map((each) => [
          each.label,
          each.children[0]?.textContent,
          each.children.length,
        ]),
      );
      assert.deepEqual(groups[0], ['Perhaps', 'Sat with a widow until she slept', 3]);
      assert.deepEqual([groups[1]?.[0], groups[1]?.[2]], ['Other examples', 3]);
      assert.deepEqual(faults, []);
    },
    { context: { viewport: desk } },
  );
});

test('[FT1] seven lines at most, one example each, in three minutes with nothing imported', async () => {
  await visitExample(async ({ page, home, faults }) => {
    await open(page, 'Fit');
    for (const each of ['Four', 'Five', 'Six', 'Seven']) {
      await field(page, 'I’d be good at …').fill(each);
      await page.keyboard.press('Enter');
      await field(page, `Example: ${each}`).fill(`Did ${each} in 2024 with five people`);
      await page.keyboard.press('Enter');
      await lineSays(page, `Example: ${each}`, `Did ${each} in 2024 with five people`);
    }
    await page.getByText('Seven are as many as you’ll keep in mind.').waitFor();
    await atRest(page);
    const { examples } = await ask<Output<'evidence'>>(home, 'evidence');
    assert.equal(examples.length, 7);
    assert.deepEqual(faults, []);
  });
});

test('[FT3] Prepare is printed from the page: two pages at most, only the pages, on A4 and Letter; what is found out stands on it', async () => {
  await visitExample(async ({ page, faults }) => {
    await open(page, 'Prepare');
    await field(page, 'Something about them').fill('They sponsor the Leith half marathon.');
    await page.keyboard.press('Enter');
    await field(page, 'Where you found it: They sponsor the Leith half marathon.').fill('a poster');
    await page.keyboard.press('Enter');
    await atRest(page);
    for (const format of ['A4', 'Letter'] as const) {
      const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      const { text } = await extractText(document, { mergePages: true });
      assert.ok(document.numPages <= 2, `${format}: ${document.numPages} pages`);
      const plain = text.replace(/\s+/g, ' ');
      assert.match(plain, /^Data Engineer at Tamsin & Reed/);
      assert.match(plain, /They sponsor the Leith half marathon\. \(a poster\)/);
      assert.doesNotMatch(plain, /Settings|Rehearse|Also at hand|Where you found it|Overview/);
    }
    const own = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const [, , width, height] = (await own.getPage(1)).view;
    assert.deepEqual([Math.round(width ?? 0), Math.round(height ?? 0)], [595, 842], 'A4, as in Britain');
    await page.getByRole('link', { name: 'Rehearse' }).click();
    await page.getByText('Tell me about yourself.').waitFor();
    for (let card = 0; card < 3; card++) await tap(page, 'Next question');
    await page.getByText('What you have for it').click();
    await tap(page, 'Start');
    await page.getByRole('timer').getByText('0:01').waitFor();
    await tap(page, 'Stop');
    assert.deepEqual(faults, []);
  });
});

test('[FT3] Prepare has three parts, and no question that was not chosen: an idea is on the pages only after it was added', async () => {
  await visitExample(async ({ page, url, home, faults }) => {
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    await page.goto(`${url}/prepare/${jobs[0]?.id}`);
    await page.waitForURL(`**/job/${jobs[0]?.id}/prepare`);
    for (const name of ['Three things to say', 'Who you have met', 'What to ask'])
      await page.getByRole('heading', { name, exact: true }).waitFor();
    const asked = async () => {
      const brief = await ask<Output<'brief'>>(home, 'brief', jobs[0]?.id ?? '');
      return brief.sections
        .filter((each) => each.part === 'questions')
        .flatMap((each) => each.lines.map((one) => one.text));
    };
    assert.deepEqual(await asked(), []);
    await page.getByText('Ideas for questions').click();
    await tap(page, 'Add: Can you tell me how much on-call there is?');
    await lineSays(page, 'Question', 'Can you tell me how much on-call there is?');
    assert.deepEqual(await asked(), ['Can you tell me how much on-call there is?']);
    assert.deepEqual(faults, []);
  });
});

test('[FT1] a CV is taken in on the page and saved again; an empty one is refused', async () => {
  await visitExample(async ({ page, faults }) => {
    await page.getByRole('link', { name: 'More', exact: true }).click();
    await page.getByRole('link', { name: /^You / }).click();
    await page.getByRole('link', { name: /^Your examples/ }).click();
    await page.waitForURL('**/you/examples');
    const file = page.getByLabel('Choose the file');
    await file.setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from('{"work": []}') });
    await page.getByText('This CV is empty').waitFor();
    await file.setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from(resumeFile) });
    await page.getByText('Your CV was taken in on').waitFor();
    await page.getByText('6 examples').waitFor({ state: 'attached' });
    const saving = page.waitForEvent('download');
    await tap(page, 'Save as JSON Resume');
    const saved = await (await saving).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of saved) parts.push(part as Buffer);
    const resume = JSON.parse(Buffer.concat(parts).toString('utf8')) as { basics: unknown; projects: unknown[] };
    assert.deepEqual(resume.basics, (JSON.parse(resumeFile) as { basics: unknown }).basics);
    assert.equal(resume.projects.length, 3, 'one’s own examples go out with it');
    assert.deepEqual(faults, []);
  });
});

test('[FT1] the next note of what happened asks which examples were told and what went badly', async () => {
  await visitExample(async ({ page, home, faults }) => {
    await page
      .getByRole('link', { name: /Data Engineer at/ })
      .first()
      .click();
    await page.locator('summary', { hasText: 'Ines Duarte' }).first().click();
    await page.getByRole('link', { name: /Edit what happened/ }).click();
    await writeOn(page, 'mine', 'Did anything go badly?', 'I forgot the name of their product');
    await write(page, 'What would put it right?', 'Name it twice next time');
    await page.getByText('Which of your examples did you tell?').click();
    await page
      .getByRole('group', { name: /^Moved 2 TB/ })
      .getByLabel('It went down well', { exact: true })
      .check();
    await tap(page, 'See what changes');
    await tap(page, 'Save');
    await page.waitForURL(/\/letter\//);
    const { examples } = await ask<Output<'evidence'>>(home, 'evidence');
    const told = examples.flatMap((each) => each.told);
    assert.deepEqual(
      told.map(({ people, landed }) => [people.length, landed]),
      [[3, true]],
    );
    const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
    const brief = await ask<Output<'brief'>>(home, 'brief', jobs[0]?.id ?? '');
    assert.match(JSON.stringify(brief.sections), /Went badly: I forgot the name of their product/);
    assert.deepEqual(faults, []);
  });
});

test('[FT2] two chosen jobs stand side by side; what matters is rated where it stands, and their verdicts follow', async () => {
  await visitExample(
    async ({ page, url, home, faults }) => {
      const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
      const other = await ask<Output<'add-job'>>(home, 'add', 'job', '--role', 'Lead', '--employer', 'Northwind');
      await ask(home, 'add', 'job', '--role', 'Cook', '--employer', 'Harbour Inn');
      await page.goto(`${url}/compare?jobs=${jobs[0]?.id}`);
      await page.getByRole('combobox', { name: 'Compare with' }).fill('Northw');
      await page.getByRole('option', { name: /Lead at Northwind/ }).click();
      await page.waitForURL(`**/compare?jobs=${jobs[0]?.id},${other.jobId}`);
      await page.getByRole('columnheader', { name: /Lead at Northwind/ }).waitFor();
      assert.equal(await page.getByRole('columnheader').count(), 3, 'what matters, and two jobs');
      await field(page, 'What matters to you').fill('no work on Sundays');
      await page.keyboard.press('Tab');
      await page.keyboard.press('5');
      await page.keyboard.press('Enter');
      const cell = page.getByLabel('no work on Sundays: Data Engineer at Tamsin & Reed');
      await cell.waitFor();
      assert.equal(await cell.locator('option:checked').textContent(), '? Open');
      assert.equal(await page.locator('tr[data-same]', { has: cell }).count(), 1, 'the same in both is softer');
      await cell.selectOption({ label: '✗ No' });
      await page.locator('tr[data-same]', { has: cell }).waitFor({ state: 'detached' });
      await page
        .getByRole('columnheader', { name: /Data Engineer/ })
        .getByText('Find out')
        .waitFor();
      await cell.selectOption({ label: '✓ Yes' });
      await page
        .getByRole('columnheader', { name: /Data Engineer/ })
        .getByText('Want it')
        .waitFor();
      await page
        .getByRole('row', { name: /For it/ })
        .getByText('the migration is what I do best')
        .waitFor();
      await tap(page, 'Take out: Lead at Northwind');
      await page.waitForURL(`**/compare?jobs=${jobs[0]?.id}`);
      assert.deepEqual(faults, []);
    },
    { context: { viewport: desk } },
  );
});

test('an example is corrected where it stands and taken away with Undo; where it is used stands beside it', async () => {
  await visitExample(async ({ page, url, home, faults }) => {
    await page.goto(`${url}/you/examples`);
    const title = 'Introduced automated tests for 60 nightly pipelines';
    const line = page.locator('.examples > ul > li', { has: field(page, `Where it was: ${title}`) });
    await line.getByRole('link', { name: 'Data Engineer at Tamsin & Reed' }).waitFor();
    await line.getByText('The story').click();
    await field(page, `Situation: ${title}`).fill('Broken mornings, twice a week');
    await field(page, `Where it was: ${title}`).fill('Northgate Water');
    await page.keyboard.press('Enter');
    await atRest(page);
    const noted = async () =>
      (await ask<Output<'evidence'>>(home, 'evidence')).examples.find((each) => each.title === title);
    assert.deepEqual(
      [(await noted())?.situation, (await noted())?.where],
      ['Broken mornings, twice a week', 'Northgate Water'],
    );
    await tap(page, `Remove: ${title}`);
    await page.getByText(`Removed: ${title}`, { exact: true }).waitFor();
    assert.equal(await noted(), undefined);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await lineSays(page, 'What you did', title);
    assert.deepEqual(faults, []);
  });
});

test('what is typed of an example is there again after the page was left without a word, and gone once it is noted', async () => {
  await visitExample(async ({ page, url, faults }) => {
    const title = field(page, 'What you did, in a sentence');
    await page.goto(`${url}/examples`);
    await title.fill('Built a bridge over the Esk');
    await page.goto(`${url}/jobs`);
    await page.goto(`${url}/you/examples`);
    await title.waitFor();
    assert.equal(await title.inputValue(), 'Built a bridge over the Esk');
    await title.press('Enter');
    await lineSays(page, 'What you did', 'Built a bridge over the Esk');
    const line = page.locator('.examples > ul > li', {
      has: field(page, 'Where it was: Built a bridge over the Esk'),
    });
    await line.getByText('Tell it as a story').click();
    const result = field(page, 'What came of it: Built a bridge over the Esk');
    await result.fill('It stands');
    await page.goto(`${url}/jobs`);
    await page.goto(`${url}/you/examples`);
    await line.locator('summary').click();
    assert.equal(await result.inputValue(), 'It stands');
    await result.press('Enter');
    await atRest(page);
    await page.reload();
    await title.waitFor();
    assert.equal(await title.inputValue(), '');
    assert.deepEqual(faults, []);
  });
});

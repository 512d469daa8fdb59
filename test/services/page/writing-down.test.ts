import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Output } from '../../../src/contract/registry.ts';
import { violations } from '../../support/axe.ts';
import { addByHand, desk, saved, visit, visitExample, withExample, write } from '../../support/browser.ts';
import { cards, goToCard, writeOn, writeSaid } from '../../support/cards.ts';
import { ask, withHome } from '../../support/cli.ts';

async function onlyJob(home: string): Promise<Output<'job'>> {
  const { jobs } = await ask<Output<'jobs'>>(home, 'jobs');
  return ask<Output<'job'>>(home, 'job', jobs[0]?.id ?? '');
}

/** A day some days from now, as the browser's calendar has it. */
const dayFromNow = (page: Page, days: number): Promise<string> =>
  page.evaluate((count) => {
    const day = new Date();
    day.setDate(day.getDate() + count);
    return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
  }, days);

/** What is wider than the screen, where the screen would have to be moved to read it. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll('main *, nav *')]
          .filter((each) => each.getBoundingClientRect().right > innerWidth)
          .map((each) => each.outerHTML.slice(0, 120)),
  );

test('[UI1] on a phone, given an interview just had, five cards ask one thing each: dots and buttons lead to each in any order, any may be left, and the bar stays in reach', async () => {
  await visit(async ({ page, home, faults }) => {
    // A colour on its way to another is none that anybody reads.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('link', { name: 'Write it down' }).click();
    await page.getByText('A name is enough to start.').waitFor();
    const dots = page.getByRole('list', { name: 'Questions' }).getByRole('button');
    assert.deepEqual(
      await dots.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label'))),
      Object.values(cards),
    );
    const next = page.getByRole('button', { name: 'Next', exact: true });
    for (const title of Object.values(cards)) {
      await page.getByRole('heading', { name: title, level: 2 }).waitFor();
      assert.equal(await page.getByRole('heading', { level: 2 }).count(), 1, 'one card at a time');
      assert.deepEqual(await violations(page), [], title);
      const finish = await page.getByRole('button', { name: 'Write the letters' }).boundingBox();
      assert.ok(finish !== null && finish.y + finish.height <= 844 && finish.y > 600, 'in reach of the thumb');
      if (title !== cards.want) await next.click();
    }
    assert.equal(await next.count(), 0);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    // The second card before the first: who said it is asked there.
    await goToCard(page, 'said');
    await write(page, 'What they said', 'they ship every Thursday');
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await page.getByText('Who said this? A first name is enough.').waitFor();
    await writeSaid(page, 'Somebody', 'they ship every Thursday, without a manager');
    await write(page, 'Name', 'Anna');
    await goToCard(page, 'want');
    await page.getByLabel('Not sure', { exact: true }).check();
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await page.getByLabel('How do you sign?').waitFor();
    const job = await onlyJob(home);
    assert.deepEqual(
      job.people.map((each) => [each.name, each.said]),
      [['Anna', ['they ship every Thursday, without a manager']]],
    );
    assert.equal(job.want, 'unsure');
    assert.deepEqual(faults, []);
  });
});

test('[UI1] given a panel of two, a forgotten point is for all of them unless one is chosen, and a promise goes to who is tapped', async () => {
  await visit(async ({ page, home }) => {
    await page.getByRole('link', { name: 'Write it down' }).click();
    await write(page, 'Name', 'Anna');
    await page.keyboard.press('Enter');
    await write(page, 'Name 2', 'Mr Hill');
    await writeOn(page, 'mine', 'What did you forget to say?', 'I have led two migrations of this size');
    assert.equal(await page.getByLabel('All of them', { exact: true }).isChecked(), true);
    await page.getByText('It goes into one letter, so nobody reads it twice.').waitFor();
    await write(page, 'What did you promise?', 'the link to my talk');
    await page
      .getByRole('group', { name: 'Who did you promise it to?' })
      .getByLabel('Mr Hill', { exact: true })
      .check();
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await page.getByLabel('How do you sign?').waitFor();
    assert.deepEqual(
      (await onlyJob(home)).iPromised.map((each) => [each.text, each.to]),
      [['the link to my talk', 'Mr Hill']],
    );
  });
});

test('[RU6] given days that are usual, when they answer is one tap, with the day said beside it; words that are vague hold nothing up', async () => {
  await visit(async ({ page, url, home }) => {
    await page.getByRole('link', { name: 'Write it down' }).click();
    await write(page, 'Name', 'Anna');
    await goToCard(page, 'answer');
    await page.getByLabel('By tomorrow', { exact: true }).check();
    await page.getByText(/^By \w+day \d+ \w+\.$/).waitFor();
    await page.getByRole('button', { name: 'Write it in their words' }).click();
    await write(page, 'In their words', 'in two weeks or so');
    await page.getByRole('button', { name: /^About then: / }).waitFor();
    await page.getByRole('button', { name: 'Leave it open' }).click();
    await page.getByText('Left open. No date is set.').waitFor();
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await page.getByLabel('How do you sign?').waitFor();
    const vague = await onlyJob(home);
    assert.equal(vague.promised, null);
    assert.ok(vague.story.some((line) => line.text.includes('“in two weeks or so”')));
    // The same interview, once more: now they named a day.
    await page.goto(`${url}/happened/${vague.interviews[0]?.id}`);
    await goToCard(page, 'answer');
    await write(page, 'In their words', '');
    await page.getByLabel('A day…', { exact: true }).check();
    const day = await dayFromNow(page, 9);
    await write(page, 'The day', day);
    await page.getByRole('button', { name: 'See what changes' }).click();
    await page.getByRole('heading', { name: 'This changes' }).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByLabel('How do you sign?').waitFor();
    assert.equal((await onlyJob(home)).promised?.by, day);
  });
});

test('[UI1] given a job that is noted, its second interview is written down for it, its people are one tap away, and yesterday is one tap', async () => {
  await visitExample(async ({ page, home, url, faults }) => {
    const before = await onlyJob(home);
    await page.goto(`${url}/happened`);
    await page.getByLabel(before.title, { exact: true }).check();
    await page.getByRole('button', { name: 'Olu Adeyemi' }).click();
    assert.equal(await page.getByLabel('Firm', { exact: true }).count(), 0, 'it is known');
    await page.getByLabel('Yesterday', { exact: true }).check();
    await page.getByText(saved).waitFor();
    await page.getByRole('button', { name: 'Write the letters' }).click();
    await page.waitForURL(/\/(?:letter|next)\//);
    const after = await onlyJob(home);
    assert.equal(after.id, before.id);
    assert.equal((await ask<Output<'jobs'>>(home, 'jobs', '--live', 'all')).jobs.length, 1);
    const added = after.interviews.filter((each) => !before.interviews.some(({ id }) => id === each.id));
    assert.deepEqual(
      added.map((each) => [each.starts.slice(0, 10), each.people.map((person) => person.name)]),
      [[await dayFromNow(page, -1), ['Olu Adeyemi']]],
    );
    assert.deepEqual(faults, []);
  });
});

test('[UI1] given a coming interview, it is added with five taps at most besides typing, from any screen, and from the job with the job filled in', async () => {
  await visitExample(async ({ page, home, url }) => {
    const before = await onlyJob(home);
    const day = await dayFromNow(page, 6);
    // The plus, the kind, and the button: the one job that runs is proposed.
    await addByHand(page, 'An interview coming up');
    await page.getByRole('heading', { name: 'Add an interview' }).waitFor();
    await write(page, 'Day', day);
    await write(page, 'Starts at', '09:30');
    await page.getByRole('button', { name: 'Add the interview' }).click();
    await page.getByText('The interview is added.').waitFor();
    const taps = 3;
    assert.ok(taps <= 5);
    const { interviews } = await onlyJob(home);
    assert.equal(interviews.length, before.interviews.length + 1);
    assert.ok(interviews.some((each) => each.starts.slice(0, 16) === `${day}T09:30`));
    await page.goto(`${url}/add/interview?job=${before.id}`);
    await page.getByText(before.title).first().waitFor();
    assert.equal(await page.getByRole('group', { name: 'Which job is it for?' }).count(), 0);
  });
});

test('[UI1] given somebody who rang, they are added as the contact of the job with how they like to be reached; a name that is known is proposed and gets what is new', async () => {
  await visit(async ({ page, home, url, faults }) => {
    const { jobId } = await ask<Output<'add-job'>>(home, 'add', 'job', '--role', 'Cook', '--employer', 'Northwind');
    await page.goto(`${url}/add/person?job=${jobId}`);
    await page.getByText('Cook at Northwind').waitFor();
    await write(page, 'Name', 'Kemi Ade');
    await write(page, 'Phone', '+44 131 496 0101');
    await page.getByLabel('WhatsApp or chat').check();
    assert.equal(await page.getByLabel('My contact for this job').isChecked(), true, 'nobody else is');
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Kemi Ade is added.').waitFor();
    const job = await onlyJob(home);
    assert.deepEqual(
      [job.mainContact?.name, job.people[0]?.phone, job.people[0]?.reach, job.people[0]?.firm],
      ['Kemi Ade', '+44 131 496 0101', 'chat', 'Northwind'],
    );
    await page.goto(`${url}/add/person`);
    await write(page, 'Name', 'Kem');
    await page.getByRole('button', { name: /^Kemi Ade/ }).click();
    await page.getByText('You have Kemi Ade already.').waitFor();
    await page.getByRole('textbox', { name: 'Email' }).fill('kemi@northwind.example');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Kemi Ade is added.').waitFor();
    const people = (await onlyJob(home)).people.map((each) => [each.name, each.email]);
    assert.deepEqual(people, [['Kemi Ade', 'kemi@northwind.example']]);
    assert.deepEqual(faults, []);
  });
});

test('[RU4] given a message that is typed or pasted, it is read while that happens: its meaning is proposed with its sentence, one tap changes it, and a day is asked for an invitation', async () => {
  await visitExample(async ({ page, home, url, faults }) => {
    const job = await onlyJob(home);
    await page.goto(`${url}/answer/${job.id}`);
    await page.waitForURL(`${url}/heard?job=${job.id}`);
    await page.getByLabel('Ines Duarte', { exact: true }).check();
    await write(page, 'What they wrote', 'Thank you, but unfortunately we have decided to go with another candidate.');
    // The field keeps the focus: nothing but typing was done.
    await page.getByText(/Chosen because of “.*another candidate\.”/).waitFor();
    assert.equal(await page.getByLabel('A no', { exact: true }).isChecked(), true);
    await page.getByLabel('An invitation', { exact: true }).check();
    const day = await dayFromNow(page, 5);
    await write(page, 'Day', day);
    await write(page, 'Starts at', '14:00');
    await write(page, 'Place or link', '4 Mill Lane');
    // Further typing changes nothing that was chosen by hand.
    await write(page, 'What they wrote', 'Unfortunately I mistyped. We would like to meet you again.');
    await page.waitForTimeout(900);
    assert.equal(await page.getByLabel('An invitation', { exact: true }).isChecked(), true);
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(`${url}/job/${job.id}`);
    const interview = (await onlyJob(home)).interviews.find((each) => each.location === '4 Mill Lane');
    assert.equal(interview?.starts.slice(0, 16), `${day}T14:00`);

    // They move it by telephone.
    const later = await dayFromNow(page, 7);
    await page.goto(`${url}/heard?job=${job.id}`);
    await page.getByLabel('Call', { exact: true }).check();
    await page.getByLabel('It’s been moved', { exact: true }).check();
    await write(page, 'Day', later);
    await write(page, 'Starts at', '11:15');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(`${url}/job/${job.id}`);
    const { interviews } = await onlyJob(home);
    assert.deepEqual(
      interviews.filter((each) => each.id === interview?.id).map((each) => each.starts.slice(0, 16)),
      [`${later}T11:15`],
    );
    assert.equal(interviews.length, job.interviews.length + 1);
    assert.deepEqual(faults, []);
  });
});

test('[RU6] a call in which they want an answer by a day shows whose day it is before it is saved, and what was saved can be undone', async () => {
  await visitExample(async ({ page, home, url, faults }) => {
    const job = await onlyJob(home);
    await page.goto(`${url}/heard?job=${job.id}`);
    await page.getByLabel('Call', { exact: true }).check();
    await write(page, 'What they said', 'pay is 38k, max 41k. wants to know by Friday what I want');
    const whose = page.getByRole('group', { name: /^By Friday .*: do they answer you, or do you answer them\?$/ });
    await whose.waitFor();
    assert.equal(await whose.getByLabel('I answer them').isChecked(), true);
    await write(page, 'What they said', 'pay is 38k. Answer by Friday');
    await page.getByText('You wrote “Answer by Friday”.').waitFor();
    assert.equal(await whose.getByRole('radio', { checked: true }).count(), 0, 'it may be either’s: it is asked');
    await whose.getByLabel('I answer them').check();
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(`${url}/job/${job.id}`);
    // It waits while it is pointed at.
    await page.getByRole('button', { name: /^Undo/ }).hover();
    const after = await onlyJob(home);
    assert.equal(after.promised?.by, job.promised?.by);
    assert.deepEqual(
      after.iPromised.filter((each) => !job.iPromised.some(({ id }) => id === each.id)).map((each) => each.text),
      ['my answer'],
    );
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Undone').first().waitFor();
    assert.equal((await onlyJob(home)).iPromised.length, job.iPromised.length);
    assert.deepEqual(faults, []);
  });
});

test('[RU4] a pasted invitation fills in its day and its hour, with the words they were read from; what is typed by hand stays', async () => {
  await visitExample(async ({ page, home, url, faults }) => {
    const job = await onlyJob(home);
    const day = await dayFromNow(page, 12);
    const said = new Date(`${day}T12:00:00`).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    await page.goto(`${url}/heard?job=${job.id}`);
    const text = `Hi, we would like to invite you to round two on ${said} at 2pm on Teams.\n\nBest,\nInes`;
    await write(page, 'What they wrote', text);
    await page.getByText(/^Read from “.*at 2pm.*”\. Change it if that’s wrong\.$/).waitFor();
    assert.equal(await page.getByLabel('Day', { exact: true }).inputValue(), day);
    assert.equal(await page.getByLabel('Starts at', { exact: true }).inputValue(), '14:00');
    assert.equal(await page.getByLabel('Ines Duarte', { exact: true }).isChecked(), true, 'who signed it');
    await write(page, 'Starts at', '15:30');
    await write(page, 'What they wrote', `${text} `.concat('\nSent later'));
    await page.waitForTimeout(900);
    assert.equal(await page.getByLabel('Starts at', { exact: true }).inputValue(), '15:30');
    assert.deepEqual(faults, []);
  });
});

test('[UI1] an interview and a message for a job that is not noted yet keep what was typed and note both, and a button that waits says for what', async () => {
  await visitExample(async ({ page, home, url, faults }) => {
    const before = await onlyJob(home);
    await page.goto(`${url}/add/interview`);
    const day = await dayFromNow(page, 6);
    await page.getByText('Add the day first.').waitFor();
    await write(page, 'Day', day);
    await page.getByText(/^Add when it starts\./).waitFor();
    await write(page, 'Starts at', '09:30');
    await page.getByLabel('A new job', { exact: true }).check();
    await page.getByText('Add the firm or the role first.').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Add the interview' }).isDisabled(), true);
    await write(page, 'Firm', 'Northwind');
    await write(page, 'Role', 'Cook');
    assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: 'Add the interview' }).click();
    await page.getByText('The interview is added.').waitFor();
    const jobsNow = async () => (await ask<Output<'jobs'>>(home, 'jobs', '--live', 'all')).jobs;
    const cook = (await jobsNow()).find((each) => each.title === 'Cook at Northwind');
    assert.deepEqual(
      (await ask<Output<'job'>>(home, 'job', cook?.id ?? '')).interviews.map((each) => each.starts.slice(0, 16)),
      [`${day}T09:30`],
    );
    await page.goto(`${url}/heard`);
    await page.getByText('Choose the job first.').waitFor();
    await write(page, 'What they wrote', 'Thanks for your application, we have received it.');
    await page.getByLabel('A new job', { exact: true }).check();
    await write(page, 'Role', 'Baker');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/\/job\//);
    const all = await jobsNow();
    assert.equal(all.length, 3);
    const baker = all.find((each) => each.title.startsWith('Baker'));
    const { story } = await ask<Output<'job'>>(home, 'job', baker?.id ?? '');
    assert.equal(story.filter((line) => line.kind === 'contact-logged').length, 1);
    assert.ok(before.id !== baker?.id);
    assert.deepEqual(faults, []);
  });
});

test('[UI7] in German, at 320 pixels with text half as large again, in the dark, and at the desk, all screens on which something is written down fit and are accessible', async () => {
  await withHome(async (home) => {
    await withExample(home);
    await visit(
      async ({ page, url, faults }) => {
        const job = await onlyJob(home);
        const paths = {
          happened: '/happened',
          'an interview': `/happened/${job.interviews[0]?.id}`,
          heard: `/heard?job=${job.id}`,
          'heard, some job': '/heard',
          'a no': '/no',
          next: `/next/${job.id}`,
          'add a job': '/add/job',
          'add an interview': '/add/interview',
          'add a person': `/add/person?job=${job.id}`,
          invitation: '/invitation',
          mail: '/mail',
        };
        for (const [name, path] of Object.entries(paths)) {
          // As high as the screen is long: what scrolls under the bar is not hidden.
          await page.setViewportSize({ width: 320, height: 2000 });
          await page.goto(url + path);
          await page.locator('main:not([aria-busy="true"]) h1').waitFor();
          await page.waitForTimeout(250);
          assert.deepEqual(await violations(page), [], `${name} on the phone`);
          await page.setViewportSize({ width: 320, height: 640 });
          await page.evaluate(() => document.documentElement.style.setProperty('font-size', '150%'));
          assert.deepEqual(await tooWide(page), [], `${name} fits`);
          await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
          await page.setViewportSize(desk);
          await page.waitForTimeout(150);
          assert.deepEqual(await violations(page), [], `${name} at the desk`);
          assert.deepEqual(await tooWide(page), [], `${name} fits at the desk`);
        }
        await page.goto(`${url}/happened`);
        await page.getByRole('heading', { name: 'Wie war’s?' }).waitFor();
        await page.getByLabel('Nächste Woche', { exact: true }).check();
        await page.getByText(/^Bis Freitag, \d+\. \p{L}+\.$/u).waitFor();
        assert.deepEqual(faults, []);
      },
      { home, context: { locale: 'de-DE', colorScheme: 'dark' } },
    );
  });
});

test('[UI1] with the keyboard alone at the desk, the five questions stand on one page, their names lead to them, and Control Enter finishes', async () => {
  await withHome(async (home) => {
    await visit(
      async ({ page }) => {
        await page.getByRole('link', { name: 'Write it down' }).click();
        await page.getByText('A name is enough to start.').waitFor();
        assert.equal(await page.getByRole('heading', { level: 2 }).count(), 5);
        await page.getByRole('button', { name: 'Do you want it?', exact: true }).focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        assert.equal(await page.getByLabel('Yes', { exact: true }).isChecked(), true);
        await page.getByLabel('Name', { exact: true }).focus();
        await page.keyboard.type('Anna');
        await page.keyboard.press('Control+Enter');
        await page.getByLabel('How do you sign?').waitFor();
        assert.equal((await onlyJob(home)).want, 'yes');
      },
      { home, context: { viewport: desk } },
    );
  });
});

test('[PL22] given a promise of the candidate’s own, the day that its words name is said beside it, and may be chosen where they may mean several', async () => {
  await visit(async ({ page }) => {
    await page.getByRole('link', { name: 'Write it down' }).click();
    await writeOn(page, 'mine', 'What did you promise?', 'send Jon the link to my portfolio by Friday');
    await page.getByText(/“friday” is read as Friday \d+ \p{L}+/u).waitFor();
    await write(page, 'What did you promise?', 'send Jon the link to my portfolio');
    await page.getByText(/is read as/).waitFor({ state: 'detached' });
    assert.equal(await page.getByText('No day was found').count(), 0, 'a promise needs no day');
    await write(page, 'What did you promise?', 'send Jon the link next Friday');
    await page
      .getByRole('button', { name: /^Friday \d+ / })
      .first()
      .click();
    assert.match(await page.getByLabel('By when?').inputValue(), /^\d{4}-\d{2}-\d{2}$/);
    await page.getByText(/may mean/).waitFor({ state: 'detached' });
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Output } from '../../../src/contract/registry.ts';
import { desk, keptAs, visit } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { type Life, live } from '../../support/life.ts';
import { thirtyOneJobs } from '../../support/thirty-one-jobs.ts';

/** An offer with a day, another process with a message that nobody has read, and an interview on Friday. */
async function busy(home: string): Promise<{ life: Life; offer: string; other: string }> {
  await ask(home, 'init', '--simulated');
  const life = await live(home, '2026-12-01T09:00');
  const { desk } = life;
  await desk.do('add-person', { name: 'Fiona Marsh', phone: '+44 131 496 0101', firm: 'Calder', agency: true });
  await desk.do('add-person', { name: 'Jess Tan', email: 'jess@larkfield.example', firm: 'Larkfield', agency: true });
  const offer = await life.job('Data Engineer', 'Harbour Freight', 'Fiona Marsh', 'Calder');
  const other = await life.job('Platform Engineer', 'Globex', 'Jess Tan', 'Larkfield');
  await desk.do('add-interview', {
    job: other,
    starts: '2026-12-11T15:00[Europe/London]',
    people: ['Ana Ruiz'],
    location: '12 Wharf Street',
  });
  life.at('2026-12-10T10:00');
  const offered = { direction: 'in', channel: 'phone', meaning: 'offer', deadline: '2026-12-14' } as const;
  await desk.do('log', { ...offered, job: [offer], person: ['Fiona Marsh'] });
  await desk.do('log', { direction: 'in', channel: 'email', job: [other], person: ['Jess Tan'] });
  return { life, offer, other };
}

test('[PL25][PL26][PL27] given an interview today, an offer and a message, Today shows all three first, and each is answered by one tap', async () => {
  await withHome(async (home) => {
    const { life } = await busy(home);
    await life.desk.close();
    await visit(
      async ({ page, url }) => {
        await page.goto(url);
        await page.getByRole('heading', { level: 3, name: 'Interview today, 3:00 pm' }).waitFor();
        await page.getByText('12 Wharf Street · with Ana Ruiz').waitFor();
        await page.getByRole('heading', { level: 3, name: 'Answer by Monday 14 December (3 days)' }).waitFor();
        await page.getByRole('button', { name: 'I’ll be late: Platform Engineer at Globex' }).waitFor();
        await page.getByText('Jess Tan wrote. Does it want an answer?').waitFor();
        const text = await page.locator('main').innerText();
        assert.doesNotMatch(text, /persevere [a-z]/, 'no command on the page');
        assert.doesNotMatch(text, /Waiting for them/);
        await page.getByRole('button', { name: 'No', exact: true }).click();
        await page.locator('main').getByText('Jess Tan wrote.').waitFor({ state: 'detached' });
        await page.getByRole('button', { name: 'Ask for time: Data Engineer at Harbour Freight' }).click();
        await page.waitForURL(/\/letter\//);
        await page.goto(url);
        await page.getByRole('button', { name: 'Accept: Data Engineer at Harbour Freight' }).click();
        await page.getByRole('button', { name: 'Accept the offer' }).click();
        await page.waitForURL(/\/letter\//);
        await page.goto(url);
        await page.getByRole('heading', { name: /^Accept Fiona Marsh’s offer/ }).waitFor();
        assert.equal(await page.getByRole('heading', { name: /accepted elsewhere/ }).count(), 0, 'not before it went');
      },
      { home, serve: ['--now', '2026-12-11T09:00[Europe/London]'] },
    );
  });
});

test('[PL25][UI1] given an offer, accepting and declining ask first and say what happens; each is undone where it was said, and on the page of the job', async () => {
  await withHome(async (home) => {
    const { life, offer } = await busy(home);
    await life.desk.close();
    await visit(
      async ({ page, url }) => {
        await page.goto(url);
        const sheet = page.getByRole('dialog');
        const answer = (act: string) => page.getByRole('button', { name: `${act}: Data Engineer at Harbour Freight` });
        const open = page.getByRole('heading', { level: 3, name: 'Answer by Monday 14 December (3 days)' });
        await answer('Accept').click();
        await sheet.getByText(/^The job ends here as accepted/).waitFor();
        await sheet.getByText(/^Then write your acceptance\. Once it has gone/).waitFor();
        await sheet.getByRole('button', { name: 'Cancel' }).click();
        await open.waitFor();
        assert.equal((await ask<Output<'job'>>(home, 'job', offer)).live, true, 'nothing was noted by asking');
        for (const [act, yes] of [
          ['Accept', 'Accept the offer'],
          ['Decline', 'Decline the offer'],
        ] as const) {
          await answer(act).click();
          await sheet.getByRole('button', { name: yes }).click();
          await page.waitForURL(/\/letter\//);
          await page.getByRole('button', { name: /^Undo/ }).click();
          await page.waitForURL(url);
          await open.waitFor();
        }
        for (const [act, yes, back] of [
          ['Accept', 'Accept the offer', 'It’s not over: reopen it'],
          ['Decline', 'Decline the offer', 'I want it after all'],
        ] as const) {
          await answer(act).click();
          await sheet.getByRole('button', { name: yes }).click();
          await page.waitForURL(/\/letter\//);
          await page.goto(`${url}/job/${offer}`);
          await page.getByRole('button', { name: 'More about this job' }).click();
          await page.getByRole('menuitem', { name: back }).click();
          await page.getByText('Open again: Data Engineer at Harbour Freight').first().waitFor();
          await page.goto(url);
          await open.waitFor();
        }
      },
      { home, serve: ['--now', '2026-12-11T09:00[Europe/London]'] },
    );
  });
});

test('[PL25][PL27] given a call today, its link can be tapped and who will be there is said; given an acceptance elsewhere meanwhile, it is not announced', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const life = await live(home, '2026-12-01T09:00');
    const { desk } = life;
    for (const [name, firm] of [
      ['Fiona Marsh', 'Calder'],
      ['Jess Tan', 'Larkfield'],
    ] as const)
      await desk.do('add-person', { name, email: `${firm.toLowerCase()}@example.org`, firm, agency: true });
    const call = await life.job('Analyst', 'Harbour Freight', 'Fiona Marsh', 'Calder');
    const offer = await life.job('Data Engineer', 'Globex', 'Jess Tan', 'Larkfield');
    await desk.do('add-interview', {
      job: call,
      starts: '2026-12-11T15:00[Europe/London]',
      people: ['Ana Ruiz'],
      location: 'https://meet.example.org/abc-defg',
    });
    life.at('2026-12-10T10:00');
    await desk.do('log', {
      ...({ direction: 'in', channel: 'phone', meaning: 'offer', deadline: '2026-12-11' } as const),
      job: [offer],
      person: ['Jess Tan'],
    });
    await desk.close();
    await visit(
      async ({ page, url }) => {
        await page.goto(url);
        const join = page.getByRole('link', { name: /^Join the call/ });
        assert.equal(await join.getAttribute('href'), 'https://meet.example.org/abc-defg');
        await page.getByText('with Ana Ruiz').waitFor();
        await page.getByRole('button', { name: 'Accept: Data Engineer at Globex' }).click();
        await page.getByRole('button', { name: 'Accept the offer' }).click();
        await page.waitForURL(/\/letter\//);
        await page.goto(url);
        await page.getByRole('heading', { level: 1, name: /Your acceptance has not gone yet\./ }).waitFor();
        await page.getByText('Today is the last day for your answer, and your acceptance has not gone.').waitFor();
        await page.getByRole('link', { name: 'Read the letter Accept Jess Tan’s offer' }).click();
        await page.getByRole('button', { name: 'Copy' }).click();
        await page.getByRole('button', { name: 'Yes, it went' }).click();
        await page.waitForURL(/\/next\//);
        await page.goto(url);
        await page
          .getByText('Today at 3:00 pm they expect you, and do not know that you have accepted elsewhere.')
          .first()
          .waitFor();
        await page
          .getByText('They expect you on Friday 11 December. Tell them before it that you will not come.')
          .waitFor();
        assert.equal(await page.getByRole('button', { name: /I’ll be late/ }).count(), 0);
        assert.equal(await join.count(), 0);
      },
      { home, serve: ['--now', '2026-12-11T09:00[Europe/London]'] },
    );
  });
});

test('[PL27] given an interview tomorrow, it comes first with its hour, its link and who will be there; “I’ll be late” waits for the day', async () => {
  await withHome(async (home) => {
    const { life } = await busy(home);
    await life.desk.close();
    await visit(
      async ({ page, url }) => {
        await page.goto(url);
        const card = page.getByRole('region', { name: 'Interview tomorrow, 3:00 pm' });
        await card.getByText('12 Wharf Street · with Ana Ruiz').waitFor();
        await card.getByRole('link', { name: 'Prepare: Platform Engineer at Globex' }).waitFor();
        assert.equal(await card.getByRole('button', { name: /I’ll be late/ }).count(), 0);
        // Its card offers it; nothing is said twice on one screen.
        assert.equal(await page.locator('.to-do').getByRole('heading', { name: 'Prepare' }).count(), 0);
      },
      { home, serve: ['--now', '2026-12-10T12:00[Europe/London]'] },
    );
  });
});

test('[PL28] given some days without a look, one line says what passed meanwhile, without reproach, until it was read', async () => {
  await withHome(async (home) => {
    await (await thirtyOneJobs(home)).desk.close();
    await visit(
      async ({ page, url }) => {
        await page.locator('.to-do').waitFor();
        assert.equal(await page.getByText('While you were away').count(), 0, 'nobody was away');
        const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
        const lookedOn = (last: string) =>
          page.evaluate(([name, day]) => localStorage.setItem(name, JSON.stringify({ last: day, before: null })), [
            keptAs('persevere-looked'),
            last,
          ] as const);
        await lookedOn(daysAgo(3));
        await page.goto(url);
        await page.locator('.to-do').waitFor();
        assert.equal(await page.getByText('While you were away').count(), 0, 'a long weekend');
        await lookedOn(daysAgo(12));
        await page.goto(url);
        await page.getByText(/^While you were away: .+ past their best day\. Later is still fine\.$/).waitFor();
        await page.reload();
        await page.getByRole('button', { name: 'OK' }).click();
        await page.getByText('While you were away').waitFor({ state: 'detached' });
        await page.reload();
        await page.locator('.to-do').waitFor();
        assert.equal(await page.getByText('While you were away').count(), 0, 'it was read');
      },
      { home, context: { viewport: desk } },
    );
  });
});

test('[UI3] given nothing to do, the heading says until when in one short sentence; whom the candidate waits for, since when and why, is said below it once', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const life = await live(home, '2026-12-01T09:00');
    await life.desk.do('add-person', {
      name: 'Jess Tan',
      email: 'jess@larkfield.example',
      firm: 'Larkfield',
      agency: true,
    });
    const job = await life.job('Analyst', 'Globex', 'Jess Tan', 'Larkfield');
    await life.desk.do('log', {
      direction: 'in',
      channel: 'email',
      meaning: 'holding',
      job: [job],
      person: ['Jess Tan'],
    });
    await life.desk.close();
    await visit(
      async ({ page, url }) => {
        await page.goto(url);
        await page
          .getByRole('heading', { level: 1, name: 'Nothing to do until Thursday 10 December.', exact: true })
          .waitFor();
        await page.getByRole('heading', { level: 3, name: 'Jess Tan' }).waitFor();
        await page.getByText('since Tue 1 Dec · until Thu 10 Dec').waitFor();
        await page.getByText(/working days without news since/).waitFor();
        assert.equal(await page.getByText('Coming up').count(), 0);
        await page.getByRole('link', { name: 'Wed 2', exact: true }).waitFor();
      },
      { home, context: { viewport: desk }, serve: ['--now', '2026-12-02T09:00[Europe/London]'] },
    );
  });
});

test('given a check-in that is due, it takes three taps from Today until it is noted as sent', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const life = await live(home, '2026-11-16T09:00');
    await life.desk.do('profile', { name: 'Rowan Ellis', email: 'rowan@example.org' });
    await life.desk.do('add-person', {
      name: 'Ines Duarte',
      email: 'ines@example.org',
      firm: 'Northgate',
      agency: true,
    });
    const job = await life.job('Planner', 'Wherry Rail', 'Ines Duarte', 'Northgate');
    await life.desk.do('log', {
      direction: 'in',
      channel: 'email',
      meaning: 'holding',
      job: [job],
      person: ['Ines Duarte'],
    });
    await life.desk.close();
    await visit(
      async ({ page, url }) => {
        await page.goto(url);
        await page.getByRole('heading', { name: 'Ask Ines Duarte how things stand' }).waitFor();
        for (const name of ['Read the letter', 'Open in my mail', 'Yes, it went'])
          await page
            .getByRole('link', { name: new RegExp(`^${name}`) })
            .or(page.getByRole('button', { name }))
            .first()
            .click();
        await page.waitForURL(/\/next\//);
      },
      { home, serve: ['--now', '2026-11-26T10:00[Europe/London]'] },
    );
  });
});

test('given a letter that was opened in another program, its card asks whether it went, and no row says the same; the heading counts the rows', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const life = await live(home, '2026-11-16T09:00');
    await life.desk.do('add-person', { name: 'Ines Duarte', email: 'ines@northgate.example', firm: 'Wherry Rail' });
    const job = await life.job('Planner', 'Wherry Rail', 'Ines Duarte');
    await life.held(job, '2026-11-17T10:00', ['Ines Duarte', 'Mark Hill']);
    const [thanks] = (await life.today()).doNow.filter((each) => each.kind === 'thank-you');
    const { draftId } = await life.desk.do('draft', { step: thanks?.id ?? '' });
    const before = (await life.today()).doNow.length;
    await life.desk.do('handed', { draft: draftId });
    const { headline } = await life.today();
    await life.desk.close();
    await visit(
      async ({ page, url }) => {
        await page.goto(url);
        await page.getByRole('heading', { level: 2, name: 'Did it go?' }).waitFor();
        await page.locator('.to-do [data-row]').first().waitFor();
        assert.equal(await page.locator(`[data-row="${thanks?.id}"]`).count(), 0);
        assert.equal(await page.locator('.to-do [data-row]').count(), before - 1);
        await page.getByRole('heading', { level: 1, name: headline }).waitFor();
      },
      { home, context: { viewport: desk }, serve: ['--now', '2026-11-17T12:30[Europe/London]'] },
    );
  });
});

test('given an interview next week, what comes up beside the list names its hour, and the day stands under it', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const life = await live(home, '2026-12-01T09:00');
    await life.desk.do('add-person', { name: 'Jess Tan', email: 'jess@larkfield.example', firm: 'Globex' });
    const job = await life.job('Analyst', 'Globex', 'Jess Tan');
    await life.desk.do('add-interview', { job, starts: '2026-12-11T15:00[Europe/London]', people: ['Jess Tan'] });
    await life.desk.close();
    await visit(
      async ({ page, url }) => {
        await page.goto(url);
        const row = page.locator('.coming-up .ui-row', { hasText: 'Prepare' });
        const title = await row
          .getByText('Prepare for your interview: Fri 11 Dec, 3:00 pm', { exact: true })
          .boundingBox();
        const meta = await row.getByText('Analyst at Globex').boundingBox();
        assert.ok(title !== null && meta !== null && meta.y >= title.y + title.height, JSON.stringify([title, meta]));
      },
      { home, context: { viewport: desk }, serve: ['--now', '2026-12-02T09:00[Europe/London]'] },
    );
  });
});

test('given a call that is due, it takes four taps besides typing until what was said is noted', async () => {
  await withHome(async (home) => {
    await ask(home, 'init', '--simulated');
    const life = await live(home, '2026-11-16T09:00');
    await life.desk.do('add-person', {
      name: 'Ines Duarte',
      phone: '+44 131 496 0101',
      firm: 'Northgate',
      agency: true,
    });
    const job = await life.job('Planner', 'Wherry Rail', 'Ines Duarte', 'Northgate');
    await life.desk.do('log', {
      direction: 'in',
      channel: 'phone',
      meaning: 'holding',
      job: [job],
      person: ['Ines Duarte'],
    });
    await life.desk.close();
    await visit(
      async ({ page, url }) => {
        await page.goto(url);
        await page.getByRole('link', { name: 'See what to say Ask Ines Duarte how things stand' }).click();
        await page.getByRole('button', { name: 'What happened?' }).click();
        await page.getByRole('button', { name: 'We talked' }).click();
        await page.getByLabel('What was said, and who promised what?').fill('She will ring on Monday.');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('You talked with Ines Duarte').first().waitFor();
      },
      { home, serve: ['--now', '2026-11-26T10:00[Europe/London]'] },
    );
  });
});

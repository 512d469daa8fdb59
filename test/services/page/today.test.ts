import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from '../../support/browser.ts';
import { ask, withHome } from '../../support/cli.ts';
import { type Life, live } from '../../support/life.ts';

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
        await page.getByRole('heading', { name: /^Today at 3:00 pm: your interview, 12 Wharf Street\./ }).waitFor();
        await page.getByRole('heading', { level: 3, name: 'Answer by Monday 14 December (3 days)' }).waitFor();
        await page.getByRole('button', { name: 'I’ll be late' }).waitFor();
        await page.getByText('Jess Tan wrote. Does it want an answer?').waitFor();
        const text = await page.locator('main').innerText();
        assert.doesNotMatch(text, /persevere [a-z]/, 'no command on the page');
        assert.doesNotMatch(text, /Leave alone/);
        await page.getByRole('button', { name: 'No', exact: true }).click();
        await page.locator('main').getByText('Jess Tan wrote.').waitFor({ state: 'detached' });
        await page.getByRole('button', { name: 'Ask for time: Data Engineer at Harbour Freight' }).click();
        await page.waitForURL(/\/letter\//);
        await page.goto(url);
        await page.getByRole('button', { name: 'Accept: Data Engineer at Harbour Freight' }).click();
        await page.waitForURL(/\/letter\//);
        await page.goto(url);
        await page.getByRole('heading', { name: /^Accept the offer/ }).waitFor();
        assert.equal(await page.getByRole('heading', { name: /accepted elsewhere/ }).count(), 0, 'not before it went');
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
        const join = page.getByRole('link', { name: 'Join the call' });
        assert.equal(await join.getAttribute('href'), 'https://meet.example.org/abc-defg');
        await page.getByText('With Ana Ruiz').waitFor();
        await page.getByRole('button', { name: 'Accept: Data Engineer at Globex' }).click();
        await page.waitForURL(/\/letter\//);
        await page.goto(url);
        await page.getByRole('heading', { level: 1, name: /Your acceptance has not gone yet\./ }).waitFor();
        await page.getByText('Today is the last day for your answer, and your acceptance has not gone.').waitFor();
        await page.getByRole('link', { name: 'Read the letter Accept the offer (to Jess Tan)' }).click();
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
        assert.equal(await page.getByRole('button', { name: 'I’ll be late' }).count(), 0);
        assert.equal(await join.count(), 0);
      },
      { home, serve: ['--now', '2026-12-11T09:00[Europe/London]'] },
    );
  });
});

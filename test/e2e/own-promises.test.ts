import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Life, live } from '../support/life.ts';
import { inHome } from '../support/sending.ts';

/** An interview with Jon Vale on Tuesday 24 November at ten, in which something was promised. */
async function promised(home: string, text: string, agency?: string): Promise<{ life: Life; job: string }> {
  const life = await live(home, '2026-11-23T09:00');
  const { desk } = life;
  if (agency !== undefined)
    await desk.do('add-person', { name: 'Fiona Marsh', firm: agency, email: 'fiona@calder.example' });
  await desk.do('add-person', { name: 'Jon Vale', firm: 'Northwind', email: 'jon@northwind.example' });
  const job = await life.job('Analyst', 'Northwind', agency === undefined ? 'Jon Vale' : 'Fiona Marsh', agency);
  await life.held(job, '2026-11-24T10:00', ['Jon Vale'], { iPromised: [{ text }] });
  life.at('2026-11-24T13:00');
  return { life, job };
}

/** What is to do of thanks and promises: title, and the last moment for it. */
const toDo = async (life: Life): Promise<string[][]> =>
  (await life.today()).doNow
    .filter((each) => each.kind === 'thank-you' || each.kind === 'deliver')
    .map((each) => [each.title, each.closes?.slice(0, 16) ?? '']);

/** What the week says of what was promised, with the days on which it stands. */
const inWeek = async (life: Life): Promise<string[]> =>
  (await life.desk.do('week', {})).days.flatMap((day) =>
    day.items.filter((each) => /promised/.test(each.title)).map((each) => `${day.date} ${each.what}: ${each.title}`),
  );

test('[PL22][PL24] given a promise for the next day, it is read from its own words, named in the line of the thanks with which it goes, and due by that day', async () => {
  await inHome(async (home) => {
    const { life, job } = await promised(home, 'send Jon the link to my portfolio by Thursday');
    assert.deepEqual(
      (await life.desk.do('job', { job })).iPromised.map((each) => each.on),
      ['2026-11-26'],
    );
    assert.deepEqual(await toDo(life), [['Thank Jon Vale and send what you promised', '2026-11-26T17:30']]);
    assert.deepEqual(await inWeek(life), [
      '2026-11-24 now: Thank Jon Vale and send what you promised',
      '2026-11-26 last: Thank Jon Vale and send what you promised',
    ]);
    await life.desk.close();
  });
});

test('[PL22][PL4] through an agency a promise goes through the consultant, as the thanks do: with them, or by itself until its day', async () => {
  for (const [text, lines] of [
    [
      'send Jon the link to my portfolio by Thursday',
      [['Thank the panel through Fiona Marsh and send what you promised', '2026-11-26T17:30']],
    ],
    [
      'send Jon the link to my portfolio by Monday',
      [
        ['Thank the panel through Fiona Marsh', '2026-12-01T17:30'],
        ['Send Fiona Marsh what you promised', '2026-11-30T17:30'],
      ],
    ],
    [
      'send Jon the link to my portfolio',
      [['Thank the panel through Fiona Marsh and send what you promised', '2026-11-26T17:30']],
    ],
  ] as const)
    await inHome(async (home) => {
      const { life } = await promised(home, text, 'Calder Search');
      assert.deepEqual(await toDo(life), lines, text);
      await life.desk.close();
    });
});

test('[PL22] given words that may mean several days, the promise has no day and is due soon', async () => {
  await inHome(async (home) => {
    const { life, job } = await promised(home, 'send Jon my notes next Friday');
    assert.deepEqual(
      (await life.desk.do('job', { job })).iPromised.map((each) => each.on),
      [null],
    );
    assert.deepEqual(await toDo(life), [['Thank Jon Vale and send what you promised', '2026-11-26T17:30']]);
    await life.desk.close();
  });
});
